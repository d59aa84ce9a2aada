import type { FauxRule } from '../../../../src/check/index.ts';

const at = 'src/reference/chain/';
const row = (clause: number, file: string, find: string, replace: string, says: string): FauxRule => ({
  clause: `CHECK-WEIGHTS-0${clause}`,
  file: `${at}${file}.ts`,
  find,
  replace,
  says,
});

/** A wrong rule for each clause of the checks. */
export const checkWeightsRules: readonly FauxRule[] = [
  row(
    1,
    'check-weights',
    'uids.length !== values.length',
    'uids.length < values.length',
    'uids may be left over',
  ),
  row(
    2,
    'check-weights',
    'uids.length > n',
    'uids.length > 4096',
    'there may be more uids than the subnet has',
  ),
  row(
    3,
    'check-weights',
    'versionKey < networkVersionKey',
    'versionKey !== networkVersionKey',
    'only the very version will do',
  ),
  row(
    4,
    'check-weights',
    "(isOwner && has(ruleset, 'ownerWeighs'))",
    'isOwner',
    'an owner could always weigh',
  ),
  row(
    5,
    'check-weights',
    'values.length === 1 && uids[0] === uid',
    'uids.includes(uid)',
    'one’s own weight may have company',
  ),
  row(6, 'check-weights', 'each >= n', 'each > n', 'there is one uid more'),
  row(
    7,
    'check-weights',
    'Math.min(n, minAllowedWeights)',
    'minAllowedWeights',
    'a small subnet wants as many weights as a large one',
  ),
  row(
    8,
    'check-weights',
    "has(ruleset, 'noWeightLimit') ? 65535 : input.maxWeightsLimit",
    'input.maxWeightsLimit',
    'the stored limit still counts',
  ),
  row(9, 'check-weights', 'vecU16MaxUpscaleToU16(values)', 'values', 'weights are stored as they came'),
];
