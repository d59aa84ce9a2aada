import type { FauxRule } from '../../../../src/check/index.ts';

const at = 'src/reference/chain/';
const row = (clause: number, file: string, find: string, replace: string, says: string): FauxRule => ({
  clause: `ADJUSTMENT-0${clause}`,
  file: `${at}${file}.ts`,
  find,
  replace,
  says,
});

/** A wrong rule for each clause of the adjustment. */
export const adjustmentRules: readonly FauxRule[] = [
  row(
    1,
    'adjustment',
    'since < BigInt(interval)',
    'since <= BigInt(interval)',
    'an interval is a block longer',
  ),
  row(
    2,
    'adjustment',
    'byWork === registrations > target ?',
    '!byWork ?',
    'where more came, the other way becomes dearer',
  ),
  row(
    3,
    'adjustment',
    'byWork === registrations > target ?',
    'byWork ?',
    'where fewer came, the same way becomes cheaper',
  ),
  row(
    4,
    'adjustment',
    'powRegistrations === burnRegistrations',
    'powRegistrations + burnRegistrations === 0',
    'both move only where nobody came',
  ),
  row(
    5,
    'adjustment',
    'adjusted({ ...input, current: burn,',
    'adjusted({ ...input, adjustmentAlpha: 0n, current: burn,',
    'nothing of the old price stays',
  ),
  row(6, 'adjustment', 'low: minBurn', 'low: 0n', 'a price has no lower bound'),
];
