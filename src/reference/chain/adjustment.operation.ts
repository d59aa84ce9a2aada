import { block, bool, list, number, u64, word, type FieldsOf } from '../fields.ts';
import type { Input, Output, Stages } from '../generated/chain.adjustment.ts';
import { pureStep } from '../step.ts';
import { adjustment } from './adjustment.ts';

/** `chain.adjustment`: what price and difficulty become when an interval ends. */
export const adjustmentOperation = pureStep({
  name: 'chain.adjustment',
  title: 'what price and difficulty of a registration become when an interval ends',
  page: 'spec/chain/adjustment.md',
  rulesets: ['dev-293'],
  clauses: ['01', '02', '03', '04', '05', '06'].map((clause) => `ADJUSTMENT-${clause}`),
  input: {
    block,
    lastAdjustmentBlock: block,
    interval: number,
    burn: u64,
    minBurn: u64,
    maxBurn: u64,
    difficulty: u64,
    minDifficulty: u64,
    maxDifficulty: u64,
    registrations: number,
    powRegistrations: number,
    burnRegistrations: number,
    target: number,
    adjustmentAlpha: u64,
  } satisfies FieldsOf<Input>,
  output: { burn: u64, difficulty: u64, adjusted: bool } satisfies FieldsOf<Output>,
  stages: { moves: list(word<'burn' | 'difficulty'>()) } satisfies FieldsOf<Stages>,
  apply: adjustment,
});
