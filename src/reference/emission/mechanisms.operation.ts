import type { Input, Output, Stages } from '../generated/emission.mechanisms.ts';
import { bits, bool, list, nullable, number, rao, record, type FieldsOf } from '../fields.ts';
import { U64F64 } from '../numbers/index.ts';
import type { JsonObject, Operation, Problem } from '../operation.ts';
import { pureStep } from '../step.ts';
import { mechanisms } from './mechanisms.ts';

const terms = record({
  serverEmission: rao,
  validatorEmission: rao,
  emission: rao,
  stake: rao,
  dividend: number,
  stakeWeight: number,
  consensus: number,
  validatorTrust: number,
  active: bool,
  newValidatorPermit: bool,
});

const step = pureStep({
  name: 'emission.mechanisms',
  title: 'what each mechanism of a subnet has to share out, and what all give together',
  page: 'spec/emission/mechanisms.md',
  clauses: [
    'MECHANISMS-01',
    'MECHANISMS-02',
    'MECHANISMS-03',
    'MECHANISMS-04',
    'MECHANISMS-05',
    'MECHANISMS-06',
    'MECHANISMS-07',
    'MECHANISMS-08',
    'MECHANISMS-09',
  ],
  rulesets: ['425', '438'],
  input: {
    raoEmission: rao,
    mechanismCount: number,
    mechanismEmissionSplit: nullable(list(number)),
    mechanisms: list(list(terms)),
  } satisfies FieldsOf<Input>,
  output: { parts: list(rao), neurons: list(terms) } satisfies FieldsOf<Output>,
  stages: { weights: list(bits(U64F64)) } satisfies FieldsOf<Stages>,
  apply: mechanisms,
});

/** `emission.mechanisms`: a subnet's emission cut up among its mechanisms, and their results put together. */
export const mechanismsOperation: Operation = {
  ...step,
  domain: (input) => step.domain(input) ?? lengthsProblem(input),
};

/** Where there is not one list a mechanism, or not the same neurons in each. */
function lengthsProblem(input: JsonObject): Problem | undefined {
  const { mechanismCount, mechanisms: lists } = input as unknown as Input;
  if (lists.length !== mechanismCount)
    return { path: 'input.mechanisms', expected: `${mechanismCount} lists, one a mechanism` };
  const at = lists.findIndex(({ length }) => length !== lists[0].length);
  return at < 0
    ? undefined
    : { path: `input.mechanisms[${at}]`, expected: `${lists[0].length} neurons, as in the first` };
}
