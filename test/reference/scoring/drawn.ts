import fc from 'fast-check';
import { scoring } from '../../../src/reference/index.ts';

/** Logits of a few classes. */
export const logits = (classes = 6): fc.Arbitrary<readonly bigint[]> =>
  fc.array(fc.bigInt(-4000n, 4000n), { minLength: classes, maxLength: classes });

/** Probabilities of a few classes. */
export const distribution = (classes = 6): fc.Arbitrary<readonly bigint[]> =>
  logits(classes).map((some) => scoring.softmax(some, 1n));

/** The sum of integers. */
export const sum = (values: readonly bigint[]): bigint => values.reduce((all, value) => all + value, 0n);
