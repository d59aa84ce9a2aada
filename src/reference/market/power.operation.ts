import { nullable, number, type FieldsOf } from '../fields.ts';
import type { Input, Output, Stages } from '../generated/market.power.ts';
import { pureStep } from '../step.ts';
import { ratio, whole } from './pool-fields.ts';
import { powerOfRatio } from './power.ts';

/** `market.power`: what the curve of a pool is computed with. */
export const powerOperation = pureStep({
  name: 'market.power',
  title: 'a ratio to the power of a ratio, times a scale, in whole numbers',
  page: 'spec/market/power.md',
  rulesets: ['425'],
  clauses: [
    'POWER-01',
    'POWER-02',
    'POWER-03',
    'POWER-04',
    'POWER-05',
    'POWER-06',
    'POWER-07',
    'POWER-08',
    'POWER-09',
  ],
  input: { base: ratio, exponent: ratio, precision: number, scale: whole } satisfies FieldsOf<Input>,
  output: { power: nullable(whole) } satisfies FieldsOf<Output>,
  stages: {
    reducedExponent: ratio,
    logarithm: whole,
    argument: whole,
    exponential: whole,
  } satisfies FieldsOf<Stages>,
  apply: (input) => {
    const { power = null, ...stages } = powerOfRatio(input);
    return { power, ...stages };
  },
});
