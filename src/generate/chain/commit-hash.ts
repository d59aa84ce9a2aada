/**
 * The cases of `chain.commitHash`.
 *
 * @module
 */
import type { JsonObject } from '../../reference/index.ts';
import type { Topic } from '../topic.ts';
import { alice, bob, zero } from './accounts.ts';
import { rowsTopic, type Row } from './row.ts';

const base = {
  who: alice,
  mechanismIndex: 1,
  uids: [0, 1],
  values: [65535, 32768],
  salt: [1, 2, 3, 4, 5, 6, 7, 8],
  versionKey: '0',
};
const row = (
  id: string,
  title: string,
  clauses: readonly number[],
  input: JsonObject,
  hash?: string,
): Row => ({
  id,
  title,
  clauses,
  input: { ...base, ...input },
  ...(hash !== undefined && { said: { by: 'sheet', answer: { hash } } }),
});
const upTo = (n: number) => [...Array(n).keys()];

const rows: readonly Row[] = [
  row(
    'two',
    'two weights with a salt',
    [1, 2],
    {},
    '0x15d1d763685dfce22d8650296059d5767f0932787b33a80c31d996c3d36b6eef',
  ),
  row(
    'none',
    'nothing at all, by a mechanism',
    [1, 2],
    { who: bob, mechanismIndex: 4103, uids: [], values: [], salt: [], versionKey: '18446744073709551615' },
    '0x4b44f4a11358b15ae71ded1c00120b4d9692ade64319126195afa16b48b9317d',
  ),
  row('who', 'another account has another hash', [1], { who: bob }),
  row('nobody', 'nobody has one too', [1], { who: zero }),
  row('mechanism', 'another mechanism has another hash', [1], { mechanismIndex: 4097 }),
  row('version', 'another version has another hash', [1], { versionKey: '1' }),
  row('no-salt', 'without a salt the hash can be guessed', [1], { salt: [] }),
  row('salt-order', 'the order of the salt matters', [1], { salt: [8, 7, 6, 5, 4, 3, 2, 1] }),
  row('uid-order', 'the order of the uids matters', [1], { uids: [1, 0], values: [32768, 65535] }),
  row('lengths', 'a list has its length: one uid more and one weight fewer is another hash', [1], {
    uids: [0, 1, 65535],
    values: [32768],
  }),
  row('lengths-moved', 'numbers that would be the same without their lengths', [1], {
    uids: [0],
    values: [1, 65535, 32768],
  }),
  row('63', 'the last length of one byte', [1], { uids: upTo(63), values: Array<number>(63).fill(1) }),
  row('64', 'the first length of two bytes', [1], { uids: upTo(64), values: Array<number>(64).fill(1) }),
  row('256', 'a whole subnet', [1], { uids: upTo(256), values: upTo(256).map((uid) => uid * 257) }),
  row('as-submitted', 'weights are hashed as they were given, before they are brought up', [1], {
    values: [2, 1],
  }),
  row('zero-weight', 'a weight of nothing is hashed', [1], { values: [65535, 0] }),
];

/** The topics of `chain.commitHash`. */
export const commitHashTopics: readonly Topic[] = [
  rowsTopic(
    'chain.commitHash',
    'commit-hash',
    'parts',
    { kind: 'boundary', note: 'one part of the hash is another' },
    rows,
  ),
];
