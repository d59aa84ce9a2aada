import { bool, u64, type FieldsOf } from '../fields.ts';
import type { Input, Output, Stages } from '../generated/chain.revealWindow.ts';
import { pureStep } from '../step.ts';
import { revealWindow } from './reveal-window.ts';

/** `chain.revealWindow`: whether committed weights may be revealed now, or never again. */
export const revealWindowOperation = pureStep({
  name: 'chain.revealWindow',
  title: 'whether committed weights may be revealed now, or never again',
  page: 'spec/chain/reveal-window.md',
  rulesets: ['425'],
  clauses: ['REVEAL-WINDOW-01', 'REVEAL-WINDOW-02', 'REVEAL-WINDOW-03'],
  input: {
    subnetEpochIndex: u64,
    epochDue: bool,
    commitEpoch: u64,
    revealPeriod: u64,
  } satisfies FieldsOf<Input>,
  output: { inRevealRange: bool, expired: bool } satisfies FieldsOf<Output>,
  stages: { epoch: u64, revealEpoch: u64 } satisfies FieldsOf<Stages>,
  apply: revealWindow,
});
