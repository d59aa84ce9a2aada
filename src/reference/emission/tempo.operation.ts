import type { Input, Output, Stages } from '../generated/emission.tempo.ts';
import { block, bool, nullable, number, optional, u64, type FieldsOf } from '../fields.ts';
import { pureStep } from '../step.ts';
import { tempo } from './tempo.ts';

/** `emission.tempo`: what the epoch clock of a subnet says in a block. */
export const tempoOperation = pureStep({
  name: 'emission.tempo',
  title: 'whether the epoch of a subnet is due, and how long until the next',
  page: 'spec/emission/tempo.md',
  clauses: [
    'TEMPO-01',
    'TEMPO-02',
    'TEMPO-03',
    'TEMPO-04',
    'TEMPO-05',
    'TEMPO-06',
    'TEMPO-07',
    'TEMPO-08',
    'TEMPO-09',
  ],
  rulesets: ['119', '195', '233', '423', '425', '438'],
  input: {
    netuid: number,
    tempo: number,
    block,
    lastEpochBlock: block,
    pendingEpochAt: block,
    blocksSinceLastStep: u64,
  } satisfies FieldsOf<Input>,
  output: {
    due: bool,
    blocksUntil: u64,
    nextEpochBlock: optional(nullable(block)),
  } satisfies FieldsOf<Output>,
  stages: {
    remainder: u64,
    elapsed: u64,
  } satisfies FieldsOf<Stages>,
  apply: tempo,
});
