import type { Input, Output } from '../generated/chain.storageKey.ts';
import { operation, type Json } from '../operation.ts';
import type { Ruleset } from '../versions.ts';
import { buildOf } from './storage/index.ts';
import { itemOf, keysProblem, storageKey } from './storage-key.ts';

/** `chain.storageKey`: the raw key of an entry of storage. */
export const storageKeyOperation = operation<Input, Output>({
  name: 'chain.storageKey',
  title: 'the raw key of an entry of storage',
  page: 'spec/chain/storage-key.md',
  rulesets: ['425', 'dev-293'],
  clauses: ['01', '02', '03', '04', '05', '06', '07'].map((clause) => `STORAGE-KEY-${clause}`),
  stages: ['prefix', 'hashed'],
  domain: ({ item: name, keys }, ruleset) => {
    const item = itemOf('input.item', name, ruleset && buildOf(ruleset));
    return 'path' in item ? item : keysProblem('input.keys', item, keys as readonly Json[]);
  },
  apply: ({ item: name, keys }, ruleset: Ruleset) => {
    const item = itemOf('input.item', name, buildOf(ruleset));
    if ('path' in item) throw new RangeError(`${item.path}: ${item.expected}`);
    const values = (keys as readonly Json[]).map((key, i) => item.keys[i].kind.read(key));
    const { prefix, hashed, key } = storageKey(item, values);
    return {
      output: { key },
      stages: () => [
        { stage: 'prefix', value: prefix },
        { stage: 'hashed', value: hashed },
      ],
    };
  },
});
