import type { Input, Output, Stages } from '../generated/emission.autoClaim.ts';
import { list, u64, word, type FieldsOf } from '../fields.ts';
import type { Operation } from '../operation.ts';
import { pureStep } from '../step.ts';
import { drawClaims } from './auto-claim.ts';

/** The most draws a block may make: the chain refuses to be set to more. */
const mostClaims = 50n;

const step = pureStep({
  name: 'emission.autoClaim',
  title: 'which coldkeys a block claims root dividends for',
  page: 'spec/emission/auto-claim.md',
  clauses: ['AUTO-CLAIM-01', 'AUTO-CLAIM-02', 'AUTO-CLAIM-03', 'AUTO-CLAIM-04'],
  rulesets: ['425'],
  input: { blockHash: word<string>(), numRootClaim: u64, numStakingColdkeys: u64 } satisfies FieldsOf<Input>,
  output: { indices: list(u64) } satisfies FieldsOf<Output>,
  stages: { draws: list(u64) } satisfies FieldsOf<Stages>,
  apply: drawClaims,
});

/** `emission.autoClaim`: the draw of coldkeys by the hash of the block before. */
export const autoClaimOperation: Operation = {
  ...step,
  domain: (input) =>
    BigInt((input as unknown as Input).numRootClaim) > mostClaims
      ? { path: 'input.numRootClaim', expected: `at most ${mostClaims}` }
      : step.domain(input),
};
