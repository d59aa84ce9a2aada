import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chain, findOperation, type Ruleset } from '../../../src/reference/index.ts';
import { describeCorpora, goldensOf } from './goldens.ts';

const whole = {
  uid: 0,
  n: 4,
  permit: true,
  isOwner: false,
  minAllowedWeights: 0,
  maxWeightsLimit: 65535,
  networkVersionKey: '0',
  versionKey: '0',
  uids: [],
  values: [],
};
const check = (input: object, ruleset: Ruleset = '425') => {
  const answer = findOperation('chain.checkWeights')!.apply({ ...whole, ...input }, ruleset);
  return 'rejection' in answer ? answer.rejection.name : answer.output.weights;
};
const ofValues = (values: readonly number[]) => ({
  n: values.length + 2,
  uid: values.length + 1,
  uids: values.map((_, uid) => uid),
  values,
});

describeCorpora('weights are stored as the sheet says', () => {
  test.each(goldensOf<{ values: number[] }>('vecU16MaxUpscale'))('$id', ({ input, output }) => {
    const stored = check(ofValues(input.values)) as unknown as readonly (readonly number[])[];
    expect(stored.map(([, weight]) => weight)).toEqual(output);
  });
  test.each(goldensOf<{ values: number[]; limit: number }>('checkVecMaxLimited'))(
    '$id',
    ({ input, output }) => {
      const checked = check({ ...ofValues(input.values), maxWeightsLimit: input.limit }, 'dev-293');
      expect(checked !== 'MaxWeightExceeded').toBe(output);
    },
  );
  test.each(goldensOf<{ networkKey: string; versionKey: string }>('checkVersionKey'))(
    '$id',
    ({ input, output }) => {
      const { networkKey: networkVersionKey, versionKey } = input;
      expect(check({ networkVersionKey, versionKey }) !== 'IncorrectWeightVersionKey').toBe(output);
    },
  );
});

describe('what is stored', () => {
  const values = fc.array(fc.integer({ min: 0, max: 65535 }), { minLength: 1, maxLength: 12 });

  test('the largest weight is 65535, and the order of weights stays', () => {
    fc.assert(
      fc.property(values, (given) => {
        const stored = (check(ofValues(given)) as unknown as readonly (readonly number[])[]).map(
          ([, w]) => w,
        );
        expect(Math.max(...stored)).toBe(Math.max(...given) === 0 ? 0 : 65535);
        for (const [i, a] of given.entries())
          for (const [j, b] of given.entries()) if (a <= b) expect(stored[i]).toBeLessThanOrEqual(stored[j]);
      }),
    );
  });

  test('nothing in storage can make 425 refuse a large share', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 65535 }), (given, maxWeightsLimit) => {
        expect(check({ ...ofValues(given), maxWeightsLimit })).not.toBe('MaxWeightExceeded');
      }),
    );
  });
});

test('the reference says the same by its own types', () => {
  const checked = chain.checkWeights(
    { ...whole, networkVersionKey: 0n, versionKey: 0n, uids: [1], values: [7] },
    '425',
  );
  expect(checked).toEqual({ isSelfWeight: false, upscaled: [65535], weights: [[1, 65535]] });
});
