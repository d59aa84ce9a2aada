/**
 * The cases of `chain.checkWeights`.
 *
 * @module
 */
import type { JsonObject, Ruleset } from '../../reference/index.ts';
import type { Topic } from '../topic.ts';
import { fuzz, row } from './check-weights/index.ts';
import { rowsTopic, type Row } from './row.ts';

const refusedAs = (name: string, rulesets: readonly Ruleset[] = ['425']): Partial<Row> => ({
  said: { by: 'sheet', answer: { module: 'SubtensorModule', name } },
  ...(rulesets.length > 1 && { rulesets }),
});
const weigh = (...values: number[]): JsonObject => ({
  n: Math.max(values.length, 1),
  uid: values.length === 1 ? 0 : 1,
  uids: values.map((_, uid) => uid),
  values,
});

const checks: readonly Row[] = [
  row(
    'length',
    'more uids than weights',
    [1],
    { uids: [1, 2], values: [1] },
    refusedAs('WeightVecNotEqualSize'),
  ),
  row('length-other', 'more weights than uids', [1], { uids: [1], values: [1, 2] }),
  row('none', 'no weights where none are wanted', [1, 7], { uids: [], values: [], minAllowedWeights: 0 }),
  row('too-many', 'more uids than the subnet has', [2], { n: 2, uids: [0, 1, 2], values: [1, 1, 1] }),
  row('all', 'as many uids as the subnet has', [2], { n: 3, uids: [0, 1, 2], values: [1, 1, 1] }),
  row('too-many-before-duplicates', 'too many come before the same twice', [2], {
    n: 2,
    uids: [1, 1, 1],
    values: [1, 1, 1],
  }),
  row('version-off', 'a subnet that asks for no version takes every one', [3], { versionKey: '0' }),
  row('version-older', 'an older version', [3], { networkVersionKey: '5', versionKey: '4' }),
  row('version-same', 'the same version', [3], { networkVersionKey: '5', versionKey: '5' }),
  row('version-newer', 'a newer version', [3], { networkVersionKey: '5', versionKey: '6' }),
  row(
    'no-permit',
    'weights of others without a permit',
    [4],
    { permit: false, uids: [1], values: [1] },
    refusedAs('NeuronNoValidatorPermit'),
  ),
  row('no-permit-self', 'one’s own weight without a permit', [4, 5], {
    permit: false,
    uids: [0],
    values: [1],
  }),
  row('no-permit-self-and-other', 'one’s own weight and another without a permit', [4, 5], {
    permit: false,
    uids: [0, 1],
    values: [1, 1],
  }),
  row('no-permit-owner', 'the subnet’s owner without a permit', [4], { permit: false, isOwner: true }),
  row('duplicates', 'the same uid twice', [6], { uids: [1, 1], values: [1, 1] }, refusedAs('DuplicateUids')),
  row('duplicates-apart', 'the same uid at both ends', [6], { uids: [1, 2, 1], values: [1, 1, 1] }),
  row('uid-out', 'a uid that there is not', [6], { uids: [1, 4], values: [1, 1] }),
  row('uid-last', 'the last uid', [6], { uids: [1, 3], values: [1, 1] }),
  row('duplicate-before-out', 'the same twice comes before one that there is not', [6], {
    uids: [9, 9],
    values: [1, 1],
  }),
  row(
    'short',
    'fewer weights than the subnet wants',
    [7],
    { minAllowedWeights: 2, uids: [1], values: [1] },
    refusedAs('WeightVecLengthIsLow'),
  ),
  row('long-enough', 'as many weights as the subnet wants', [7], { minAllowedWeights: 2 }),
  row('short-small-subnet', 'a subnet of two wants two, whatever it says', [7], {
    n: 2,
    minAllowedWeights: 1024,
    uids: [0, 1],
  }),
  row('short-small-subnet-one', 'and not one of another', [7], {
    n: 2,
    minAllowedWeights: 1024,
    uids: [1],
    values: [1],
  }),
  row('short-self', 'one’s own weight may stand alone', [5, 7], {
    minAllowedWeights: 1024,
    uids: [0],
    values: [1],
  }),
  row('short-self-zero', 'even if it is nothing', [5, 7], {
    minAllowedWeights: 1024,
    uids: [0],
    values: [0],
  }),
  row('permit-before-duplicates', 'the permit comes before the uids', [4], {
    permit: false,
    uids: [1, 1],
    values: [1, 1],
  }),
  row('version-before-permit', 'the version comes before the permit', [3], {
    permit: false,
    networkVersionKey: '5',
  }),
];

const limit = (id: string, title: string, most: number, values: number[], uid = 5): Row =>
  row(`limit-${id}`, title, [8], { n: 6, uid, uids: values.map((_, i) => i), values, maxWeightsLimit: most });

const limits: readonly Row[] = [
  limit('third-under', 'a third of all, and the limit a step less', 21844, [65535, 65535, 65535]),
  limit('third', 'a third of all, and the limit a third', 21845, [65535, 65535, 65535]),
  limit('half-under', 'a half of all, and the limit a step less', 32767, [0, 65535, 65535]),
  limit('half-over', 'a half of all, and the limit a step more', 32768, [0, 65535, 65535]),
  limit('alone', 'a single weight of another is all of it', 65534, [1]),
  limit('none', 'the largest limit is none', 65535, [1]),
  limit('zeros', 'weights of nothing are no share', 0, [0, 0]),
  limit('zero', 'a limit of nothing lets nothing through', 0, [1, 1]),
  row('limit-self', 'one’s own weight alone has no limit', [5, 8], {
    uids: [0],
    values: [1],
    maxWeightsLimit: 0,
  }),
  limit('after-upscaling', 'the share is that of the weights that are stored', 21845, [1, 1, 1]),
];

const scaled = (name: string, title: string, ...values: number[]): Row =>
  row(`stored-${name}`, title, [9], weigh(...values), {});

const stored: readonly Row[] = [
  scaled('one', 'a weight of one is the largest', 1),
  scaled('zero', 'a weight of nothing stays nothing', 0),
  scaled('zeros', 'weights of nothing stay nothing', 0, 0),
  scaled('zero-one', 'the largest is brought to 65535', 0, 1),
  scaled('most', 'the largest weight stays', 65535),
  scaled('almost', 'one that is almost the largest grows by one', 0, 1, 65534),
  scaled('full', 'weights that reach 65535 stay as they are', 0, 1, 2, 3, 4, 65533, 65535),
  scaled('thirds', 'thirds are rounded', 1, 2, 3),
  scaled('halves', 'a half is rounded up', 100, 50, 25),
  scaled('over-half-range', 'above 32768 the factor is cut first', 32769, 16384),
  scaled('at-half-range', 'at 32768 it is not', 32768, 16384),
  scaled('mixed', 'weights of nothing stay among others', 10, 0, 5, 3),
  row('stored-order', 'weights stay in the order in which they came', [9], {
    uids: [3, 1, 2],
    values: [1, 2, 4],
  }),
  row('stored-self', 'one’s own weight stays with the others', [9], { uids: [0, 1], values: [65535, 1] }),
];

const topic = (
  name: string,
  kind: 'boundary' | 'rounding' | 'fuzz',
  note: string,
  rows: readonly Row[],
): Topic => rowsTopic('chain.checkWeights', 'check-weights', name, { kind, note }, rows);

/** The topics of `chain.checkWeights`. */
export const checkWeightsTopics: readonly Topic[] = [
  topic('checks', 'boundary', 'a check that passes or does not', checks),
  topic('limit', 'boundary', 'a share below, at, or above the limit', limits),
  topic('stored', 'rounding', 'what is stored of weights', stored),
  topic('fuzz', 'fuzz', 'drawn weights', fuzz),
];
