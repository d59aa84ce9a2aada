/**
 * The cases of `chain.adjustment`.
 *
 * @module
 */
import type { JsonObject } from '../../reference/index.ts';
import { draws } from '../draws.ts';
import type { Topic } from '../topic.ts';
import { rowsTopic, type Row } from './row.ts';

const most = '18446744073709551615';
const base = {
  block: '200',
  lastAdjustmentBlock: '100',
  interval: 100,
  burn: '1000000000',
  minBurn: '500000',
  maxBurn: '100000000000',
  difficulty: '10000000',
  minDifficulty: '10000',
  maxDifficulty: '4611686018427387903',
  registrations: 4,
  powRegistrations: 0,
  burnRegistrations: 4,
  target: 2,
  adjustmentAlpha: '0',
};
const row = (
  id: string,
  title: string,
  clauses: readonly number[],
  input: JsonObject,
  burn?: string,
): Row => ({
  id,
  title,
  clauses,
  input: { ...base, ...input },
  rulesets: ['dev-293'],
  ...(burn !== undefined && {
    said: { by: 'sheet', answer: { burn, difficulty: '10000000', adjusted: true } },
  }),
});
const came = (work: number, burn: number): JsonObject => ({
  registrations: work + burn,
  powRegistrations: work,
  burnRegistrations: burn,
});

const interval: readonly Row[] = [
  row('too-early', 'a block before the interval is over', [1], { block: '199' }),
  row('over', 'the block in which it is over', [1], came(0, 5)),
  row('late', 'a block later', [1], { block: '201' }),
  row('ahead', 'an adjustment in a block to come', [1], { block: '50' }),
  row('no-interval', 'without an interval every block adjusts', [1], { interval: 0, block: '100' }),
];

const ways: readonly Row[] = [
  row('more-by-burn', 'more than wanted, and more by paying: the price moves', [2], came(1, 3)),
  row('more-by-work', 'more than wanted, and more by work: the difficulty moves', [2], came(3, 1)),
  row('more-by-both', 'more than wanted, as many by each: both move', [4], came(2, 2)),
  row('fewer-by-burn', 'fewer than wanted, and more by paying: the difficulty moves', [3], came(0, 1)),
  row('fewer-by-work', 'fewer than wanted, and more by work: the price moves', [3], came(1, 0)),
  row('none', 'nobody came: both move', [4], came(0, 0)),
  row('as-wanted-by-burn', 'as many as wanted count as not more', [3], came(0, 2)),
  row('as-wanted-by-work', 'by work too', [3], { ...came(3, 0), target: 3 }),
  row('as-wanted-both', 'as many as wanted by both stay where they are', [4, 5], came(1, 1)),
];

const half = (2n ** 63n).toString();
const amounts: readonly Row[] = [
  row('sheet-four', 'twice as many as wanted: half as much again', [5], {}, '1500000000'),
  row('sheet-six', 'three times as many: twice as much', [5], { ...came(0, 6) }, '2000000000'),
  row(
    'sheet-none',
    'nobody by work alone: half as much',
    [5],
    { registrations: 0, powRegistrations: 1, burnRegistrations: 0 },
    '500000000',
  ),
  row(
    'sheet-as-wanted',
    'as many as wanted: the same',
    [5],
    { registrations: 2, powRegistrations: 2, burnRegistrations: 0 },
    '1000000000',
  ),
  row('alpha-half', 'half of the old stays', [5], { adjustmentAlpha: half }),
  row('alpha-all', 'all of the old stays', [5], { adjustmentAlpha: most }),
  row('alpha-cut', 'what stays is cut to steps of 2^-18', [5], {
    adjustmentAlpha: '12345678901234567890',
    burn: '987654321',
  }),
  row('target-zero', 'where nobody is wanted the price falls to its bound', [5, 6], { target: 0 }),
  row('counts-saturate', 'counts stop at 65535', [5], { ...came(0, 65535), target: 65535 }),
  row('bound-high', 'a price is not above its bound', [6], { burn: '90000000000' }),
  row('bound-low', 'a price is not below its bound', [6], { ...came(1, 0), burn: '600000' }),
  row('bound-high-exact', 'a price just at its bound', [6], { burn: '66666666667' }),
  row('difficulty-high', 'a difficulty is not above its bound', [6], {
    ...came(4, 0),
    difficulty: '4611686018427387900',
  }),
  row('difficulty-low', 'a difficulty is not below its bound', [6], {
    ...came(0, 1),
    difficulty: '10001',
    target: 9,
  }),
  row('cut', 'a price is cut to whole rao', [5], { burn: '1000001', ...came(0, 3) }),
  row('difficulty-moves', 'a difficulty by the same rule', [2, 5], came(5, 1)),
];

const draw = draws(20261126);
const fuzz = Array.from({ length: 20 }, (_, i): Row => {
  const [work, burn] = [draw.integer(0, 6), draw.integer(0, 6)];
  return row(`fuzz-${i}`, `drawn terms, the ${i + 1}th`, [2, 3, 5], {
    ...came(work, burn),
    burn: draw.bigint(500000n, 10n ** 11n).toString(),
    difficulty: draw.bigint(10000n, 10n ** 15n).toString(),
    target: draw.integer(1, 5),
    adjustmentAlpha: draw.bigint(0n, 2n ** 64n - 1n).toString(),
  });
});

const topic = (
  name: string,
  kind: 'boundary' | 'rounding' | 'fuzz',
  note: string,
  rows: readonly Row[],
): Topic => rowsTopic('chain.adjustment', 'adjustment', name, { kind, note }, rows);

/** The topics of `chain.adjustment`. */
export const adjustmentTopics: readonly Topic[] = [
  topic('interval', 'boundary', 'a block before, at, or after', interval),
  topic('ways', 'boundary', 'who came by which way', ways),
  topic('amounts', 'rounding', 'how far a term moves', amounts),
  topic('fuzz', 'fuzz', 'drawn terms', fuzz),
];
