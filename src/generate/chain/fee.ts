/**
 * The cases of `chain.fee`.
 *
 * @module
 */
import type { JsonObject } from '../../reference/index.ts';
import type { Topic } from '../topic.ts';
import { draws } from '../draws.ts';
import { rowsTopic, type Row } from './row.ts';

const most = '18446744073709551615';
const base = { length: 0, refTime: '0', baseWeight: '0', paysFee: true, tip: '0' };
const row = (id: string, title: string, clauses: readonly number[], input: JsonObject): Row => ({
  id,
  title,
  clauses,
  input: { ...base, ...input },
});
/** What the sheet says of a weight alone. */
const said = (refTime: string, fee: string): Row => ({
  ...row(`weight-${refTime}`, `a weight of ${refTime} alone`, [2], { refTime }),
  said: { by: 'sheet', answer: { fee } },
});

/** A transfer that a real runtime took, with what it paid. */
const measured: Row = {
  ...row('transfer', 'a transfer as it was measured', [1, 2, 3], {
    length: 144,
    refTime: '165655000',
    baseWeight: '108157000',
  }),
  said: { by: 'runtime', answer: { fee: '137049' } },
};

const rows: readonly Row[] = [
  row('nothing', 'nothing costs nothing', [1, 2], {}),
  row('byte', 'a byte costs one rao', [1], { length: 1 }),
  row('long', 'ten mebibytes', [1], { length: 10485760 }),
  said('1000000', '500'),
  said('2000', '1'),
  said('110634228000', '55317114'),
  row('half', 'half a rao is cut off', [2], { refTime: '1000' }),
  row('over-half', 'more than half a rao is one', [2], { refTime: '1001' }),
  row('under-half', 'less than half a rao is none', [2], { refTime: '999' }),
  row('one-and-half', 'one and a half is one', [2], { refTime: '3000' }),
  row('one-and-over-half', 'and a picosecond more is two', [2], { refTime: '3001' }),
  row('base', 'an extrinsic weighs something without its call', [3], { baseWeight: '108157000' }),
  row('apart', 'two halves, each cut off, are nothing', [2, 3], { baseWeight: '1000', refTime: '1000' }),
  row('apart-up', 'two parts above a half, each rounded up, are two', [2, 3], {
    baseWeight: '1001',
    refTime: '1001',
  }),
  row('most', 'the weight of a whole block', [4], { refTime: '4000000000000' }),
  row('over-most', 'a picosecond more costs no more', [4], { refTime: '4000000002000' }),
  row('weight-most', 'the largest weight costs what a block does', [4], { refTime: most }),
  row('free', 'a call that does not pay', [5], {
    length: 200,
    refTime: '50000000',
    baseWeight: '108157000',
    paysFee: false,
  }),
  row('free-tip', 'and a tip with it', [5, 6], {
    length: 200,
    refTime: '50000000',
    baseWeight: '108157000',
    paysFee: false,
    tip: '7',
  }),
  row('tip', 'a tip comes on top', [6], { length: 200, tip: '1000000' }),
  row('tip-most', 'the largest tip', [6], { length: 0, tip: most }),
  row('saturates', 'a fee stops at the largest amount', [6], { length: 1, tip: most }),
  measured,
  row('set-weights', 'weights, if they paid', [1, 2, 3], {
    length: 130,
    refTime: '15540000000',
    baseWeight: '108157000',
  }),
];

const draw = draws(20261124);
const fuzz = Array.from({ length: 20 }, (_, i): Row =>
  row(`fuzz-${i}`, `drawn parts, the ${i + 1}th`, [1, 2, 3], {
    length: draw.integer(100, 10000),
    refTime: draw.bigint(0n, 10n ** 11n).toString(),
    baseWeight: draw.bigint(0n, 10n ** 9n).toString(),
    tip: draw.oneIn(3) ? draw.bigint(0n, 10n ** 9n).toString() : '0',
  }),
);

/** The topics of `chain.fee`. */
export const feeTopics: readonly Topic[] = [
  rowsTopic(
    'chain.fee',
    'fee',
    'parts',
    { kind: 'rounding', note: 'a part of a fee, at an end of it' },
    rows,
  ),
  rowsTopic('chain.fee', 'fee', 'fuzz', { kind: 'fuzz', note: 'drawn parts' }, fuzz),
];
