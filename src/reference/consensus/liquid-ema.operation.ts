import type { Input, Output } from '../generated/consensus.liquidEma.ts';
import { I32F32 } from '../numbers/index.ts';
import { liquidEma } from './liquid-ema.ts';
import { bits, square, type FieldsOf } from '../fields.ts';
import { shareRows, storedRows } from './fields.ts';
import { pureStep } from '../step.ts';

const output = { emaBondsRaw: shareRows } satisfies FieldsOf<Output>;

/** `consensus.liquidEma`: step 13 of the epoch on its own. */
export const liquidEmaOperation = pureStep({
  name: 'consensus.liquidEma',
  title: 'the new bonds, when each pair of uids has an alpha of its own',
  page: 'spec/consensus/liquid-ema.md',
  clauses: ['LIQUID-EMA-01', 'LIQUID-EMA-02', 'LIQUID-EMA-03', 'LIQUID-EMA-04', 'LIQUID-EMA-05'],
  input: {
    weightsForBonds: shareRows,
    bondsMasked: storedRows(bits(I32F32)),
    alphas: square(bits(I32F32)),
  } satisfies FieldsOf<Input>,
  output,
  stages: output,
  apply: liquidEma,
});
