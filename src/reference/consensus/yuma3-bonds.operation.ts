import type { Input446, Output, Stages } from '../generated/consensus.yuma3Bonds.ts';
import { I32F32 } from '../numbers/index.ts';
import { yuma3Bonds } from './yuma3-bonds.ts';
import { bits, bool, number, optional, perUid, square, u64, word, type FieldsOf } from '../fields.ts';
import { shareRows, shares, storedRows } from './fields.ts';
import type { ConsensusMode } from './alpha-consensus.ts';
import { pureStep } from '../step.ts';

/** `consensus.yuma3Bonds`: step 11 of the epoch on its own. */
export const yuma3BondsOperation = pureStep({
  name: 'consensus.yuma3Bonds',
  title: 'bonds and dividends in Yuma3 mode',
  page: 'spec/consensus/yuma3-bonds.md',
  clauses: [
    'YUMA3-BONDS-01',
    'YUMA3-BONDS-02',
    'YUMA3-BONDS-03',
    'YUMA3-BONDS-04',
    'YUMA3-BONDS-05',
    'YUMA3-BONDS-06',
    'YUMA3-BONDS-07',
  ],
  input: {
    weightsForBonds: shareRows,
    bondsMasked: storedRows(bits(I32F32)),
    consensus: shares,
    activeStake: shares,
    incentive: shares,
    bondsMovingAverage: u64,
    liquidAlpha: bool,
    alphaLow: number,
    alphaHigh: number,
    alphaSigmoidSteepness: number,
    bondsPenalty: optional(number),
    liquidAlphaConsensusMode: optional(word<ConsensusMode>()),
    previousConsensus: optional(perUid(number)),
  } satisfies FieldsOf<Input446>,
  output: { emaBondsRaw: shareRows, dividends: shares } satisfies FieldsOf<Output>,
  stages: {
    alpha: bits(I32F32),
    alphas: square(bits(I32F32)),
    emaBondsRaw: shareRows,
    emaBondsNormalized: shareRows,
    totalBondsPerValidator: shares,
    dividendsRaw: shares,
    dividends: shares,
  } satisfies FieldsOf<Stages>,
  apply: yuma3Bonds,
});
