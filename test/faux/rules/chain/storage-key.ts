import type { FauxRule } from '../../../../src/check/index.ts';

const rule = 'src/reference/chain/storage-key.ts';
const item = 'src/reference/chain/storage/item.ts';
const row = (clause: number, file: string, find: string, replace: string, says: string): FauxRule => ({
  clause: `STORAGE-KEY-0${clause}`,
  file,
  find,
  replace,
  says,
});

/** A wrong rule for each clause of the raw key. */
export const storageKeyRules: readonly FauxRule[] = [
  row(
    1,
    item,
    '`${twox128(item.pallet)}${twox128(item.name).slice(2)}`',
    '`${twox128(item.name)}${twox128(item.pallet).slice(2)}`',
    'the item comes before its pallet',
  ),
  row(2, item, 'encode(text)', 'encode(text.toLowerCase())', 'the case of a name does not matter'),
  row(3, item, 'hash: Identity, prefix', 'hash: Twox64Concat, prefix', 'every key is hashed'),
  row(4, item, 'hash: Twox64Concat, prefix', 'hash: Blake2128Concat, prefix', 'there is one hash for keys'),
  row(
    5,
    item,
    'hash: Blake2128Concat, prefix',
    'hash: (key) => Blake2128Concat(key).slice(0, 16), prefix',
    'a hash takes the place of its key',
  ),
  row(6, rule, '[prefix, ...hashed]', '[prefix, ...hashed.toReversed()]', 'the last key comes first'),
  row(
    7,
    item,
    'hash(encode(kind, key))',
    'hash(encode(kind, key).reverse())',
    'a number begins with its high byte',
  ),
];
