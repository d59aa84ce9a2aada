import type { FauxRule } from '../../../../src/check/index.ts';

const at = 'src/reference/chain/';
const row = (clause: number, file: string, find: string, replace: string, says: string): FauxRule => ({
  clause: `VALIDITY-CODE-0${clause}`,
  file: `${at}${file}.ts`,
  find,
  replace,
  says,
});

/** A wrong rule for each clause of the codes. */
export const validityCodeRules: readonly FauxRule[] = [
  row(
    1,
    'validity',
    "AmountTooLow: 'StakeAmountTooLow'",
    "AmountTooLow: 'BalanceTooLow'",
    'an amount too low is a balance too low',
  ),
  row(
    2,
    'validity',
    "?? 'BadRequest'",
    "?? 'ColdkeyInSwapSchedule'",
    'without a code of its own an error has code 0',
  ),
  row(
    3,
    'validity',
    "build === '425' ? reasonsSince[error]",
    'build !== undefined ? reasonsSince[error]',
    'codes are the same in every build',
  ),
];
