import type { Input, Output } from '../generated/chain.validityCode.ts';
import { operation } from '../operation.ts';
import { errorIndex } from './names/index.ts';
import { buildOf } from './storage/index.ts';
import { codeOfError } from './validity-code.ts';

/** `chain.validityCode`: the code with which the pool refuses what would fail. */
export const validityCodeOperation = operation<Input, Output>({
  name: 'chain.validityCode',
  title: 'the code with which the pool refuses what would fail',
  page: 'spec/chain/validity-code.md',
  rulesets: ['425', 'dev-293'],
  clauses: ['01', '02', '03'].map((clause) => `VALIDITY-CODE-${clause}`),
  stages: ['reason'],
  domain: ({ error }, ruleset) => {
    const builds = ruleset === undefined ? (['425', 'dev-293'] as const) : [buildOf(ruleset) ?? '425'];
    const known = builds.some((build) => errorIndex(build, 'SubtensorModule', error) !== undefined);
    return known
      ? undefined
      : { path: 'input.error', expected: 'an error of SubtensorModule in that ruleset' };
  },
  apply: ({ error }, ruleset) => {
    const { code, reason } = codeOfError(buildOf(ruleset) ?? '425', error);
    return { output: { code }, stages: () => [{ stage: 'reason', value: reason }] };
  },
});
