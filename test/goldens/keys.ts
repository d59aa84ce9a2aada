import { chain, type Json } from '../../src/reference/index.ts';
import { ours, told, type Answer } from './answers.ts';

interface KeyInput {
  readonly pallet: string;
  readonly item: string;
  readonly keys: readonly (readonly [hasher: string, type: string, key: string])[];
}

/** A key as the sheet writes it, on our terms: there an enum stands as its bytes, and each number as text. */
function keyOf(kind: chain.scale.Kind<unknown>, word: string): Json {
  if (kind.type !== 'RateLimitKey') return kind.numeric ? Number(word) : word;
  return kind.write(chain.scale.decode(kind, chain.scale.fromHex(word))[0]);
}

/** Goldens of raw keys. */
export const storageKey: Answer = ours(
  'chain.storageKey',
  (input) => {
    const { pallet, item, keys } = input as KeyInput;
    const name = `${pallet}.${item}`;
    const parts = chain.findItem(name)?.keys ?? [];
    return { item: name, keys: keys.map(([, , word], i) => keyOf(parts[i].kind, word)) };
  },
  ({ key }) => key,
);

/** Goldens of the hash of a name. */
export const twox128: Answer = told('chain.storageKey', (input) =>
  chain.twox128((input as { readonly text: string }).text),
);
