/**
 * Blocks of a real runtime without extrinsics, on our terms.
 *
 * @module
 */
import type { JsonObject } from '../../reference/index.ts';

/** What is read here of a fixture. */
export interface EpochFixture {
  readonly id: string;
  readonly note: string;
  readonly blocks: { readonly first: number; readonly last: number };
  readonly pre: JsonObject;
  readonly post: JsonObject;
}

const numbers = ({ first, last }: EpochFixture['blocks']) =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

const bits = 'Swap.TickIndexBitmapWords';

/** A state with its layers of bits named: the fixtures lost them, and in a pool over all ticks their words tell. */
export function layered(state: JsonObject): JsonObject {
  if (state[bits] === undefined) return state;
  const named = Object.entries(state[bits] as JsonObject).map(([keys, word]) => {
    const [netuid, , index] = keys.split(',');
    const layer = index === '0' ? 'Top' : Number(index) < 128 ? 'Middle' : 'Bottom';
    return [[netuid, layer, index].join(','), word] as const;
  });
  return { ...state, [bits]: Object.fromEntries(named) };
}

/** The fixture as an input. */
export function epochInput({ blocks, pre }: EpochFixture): JsonObject {
  return { pre: layered(pre), blocks: numbers(blocks).map((number) => ({ number, extrinsics: [] })) };
}

/** What the runtime made of it. */
export function epochOutput({ blocks, post }: EpochFixture): JsonObject {
  const none = numbers(blocks).map(() => []);
  return { post: layered(post), outcomes: none, events: none };
}
