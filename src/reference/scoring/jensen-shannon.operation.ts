import { list, type FieldsOf } from '../fields.ts';
import type { Input, Output, Stages } from '../generated/scoring.jensenShannon.ts';
import { pureStep } from '../step.ts';
import { large, probabilities, small, together } from './fields.ts';
import { jensenShannonOf } from './jensen-shannon.ts';
import { clausesTo } from './scale.ts';

/** `scoring.jensenShannon`: how far two models' answers are apart. */
export const jensenShannonOperation = together(
  pureStep({
    name: 'scoring.jensenShannon',
    title: 'how far two distributions are apart, in bits, the same from either side',
    page: 'spec/scoring/jensen-shannon.md',
    rulesets: ['425'],
    clauses: clausesTo(4, 'JENSEN-SHANNON'),
    input: { teacher: probabilities, peer: probabilities } satisfies FieldsOf<Input>,
    output: { divergence: small } satisfies FieldsOf<Output>,
    stages: { terms: list(large) } satisfies FieldsOf<Stages>,
    apply: ({ teacher, peer }) => jensenShannonOf(teacher, peer),
  }),
);
