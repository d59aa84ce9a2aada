import type { Input446, Output } from '../generated/consensus.liquidAlpha.ts';
import { I32F32 } from '../numbers/index.ts';
import { liquidAlphas } from './liquid-alpha.ts';
import { bits, number, optional, perUid, square, word, type FieldsOf } from '../fields.ts';
import { shareRows, shares, storedRows } from './fields.ts';
import type { ConsensusMode } from './alpha-consensus.ts';
import { pureStep } from '../step.ts';

const output = { alphas: square(bits(I32F32)) } satisfies FieldsOf<Output>;

/** `consensus.liquidAlpha`: step 12 of the epoch on its own. */
export const liquidAlphaOperation = pureStep({
  name: 'consensus.liquidAlpha',
  title: 'one alpha for each pair of uids',
  page: 'spec/consensus/liquid-alpha.md',
  clauses: [
    'LIQUID-ALPHA-01',
    'LIQUID-ALPHA-02',
    'LIQUID-ALPHA-03',
    'LIQUID-ALPHA-04',
    'LIQUID-ALPHA-05',
    'LIQUID-ALPHA-06',
    'LIQUID-ALPHA-07',
    'LIQUID-ALPHA-08',
    'LIQUID-ALPHA-09',
  ],
  input: {
    weightsForBonds: shareRows,
    bondsMasked: storedRows(bits(I32F32)),
    consensus: shares,
    alphaLow: number,
    alphaHigh: number,
    alphaSigmoidSteepness: number,
    bondsPenalty: optional(number),
    liquidAlphaConsensusMode: optional(word<ConsensusMode>()),
    previousConsensus: optional(perUid(number)),
  } satisfies FieldsOf<Input446>,
  output,
  stages: output,
  apply: liquidAlphas,
});
