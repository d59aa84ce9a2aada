import { bool, u64, word, type FieldsOf } from '../fields.ts';
import type { Input, Output, Stages } from '../generated/chain.rateLimit.ts';
import { pureStep } from '../step.ts';
import { rateLimit, type RateLimited } from './rate-limit.ts';

/** `chain.rateLimit`: whether something may be done again. */
export const rateLimitOperation = pureStep({
  name: 'chain.rateLimit',
  title: 'whether something that was done may be done again',
  page: 'spec/chain/rate-limit.md',
  rulesets: ['425', 'dev-293'],
  clauses: ['01', '02', '03', '04', '05'].map((clause) => `RATE-LIMIT-${clause}`),
  input: { of: word<RateLimited>(), limit: u64, block: u64, last: u64 } satisfies FieldsOf<Input>,
  output: { passes: bool } satisfies FieldsOf<Output>,
  stages: { since: u64 } satisfies FieldsOf<Stages>,
  apply: rateLimit,
});
