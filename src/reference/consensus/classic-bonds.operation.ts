import type { Input, Output, Stages } from '../generated/consensus.classicBonds.ts';
import { I32F32 } from '../numbers/index.ts';
import { classicBonds } from './classic-bonds.ts';
import { bits, u64, type FieldsOf } from '../fields.ts';
import { shareRows, shares, storedRows } from './fields.ts';
import { pureStep } from '../step.ts';

/** `consensus.classicBonds`: step 10 of the epoch on its own. */
export const classicBondsOperation = pureStep({
  name: 'consensus.classicBonds',
  title: 'bonds and dividends in classic mode',
  page: 'spec/consensus/classic-bonds.md',
  clauses: [
    'CLASSIC-BONDS-01',
    'CLASSIC-BONDS-02',
    'CLASSIC-BONDS-03',
    'CLASSIC-BONDS-04',
    'CLASSIC-BONDS-05',
    'CLASSIC-BONDS-06',
    'CLASSIC-BONDS-07',
  ],
  input: {
    weightsForBonds: shareRows,
    bondsMasked: storedRows(bits(I32F32)),
    activeStake: shares,
    incentive: shares,
    bondsMovingAverage: u64,
  } satisfies FieldsOf<Input>,
  output: { emaBondsUpscaled: shareRows, dividends: shares } satisfies FieldsOf<Output>,
  stages: {
    bondsNormalized: storedRows(bits(I32F32)),
    bondsDeltaRaw: shareRows,
    bondsDelta: shareRows,
    alpha: bits(I32F32),
    emaBondsRaw: shareRows,
    emaBondsNormalized: shareRows,
    dividendsRaw: shares,
    dividends: shares,
    emaBondsUpscaled: shareRows,
  } satisfies FieldsOf<Stages>,
  apply: classicBonds,
});
