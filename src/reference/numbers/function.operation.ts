/**
 * Exponentials, logarithms, powers and roots on the wire.
 *
 * @module
 */
import type { Root } from '../generated/numbers.checkedSqrt.ts';
import type { Range } from '../generated/numbers.clampValue.ts';
import type { OptionalResult, SignedOperand } from '../generated/numbers.exp.ts';
import type { Result, Single } from '../generated/numbers.expSafe.ts';
import type { Exponent } from '../generated/numbers.powerOfTwo.ts';
import type { Power } from '../generated/numbers.safePow.ts';
import type { Curve } from '../generated/numbers.sigmoidSafe.ts';
import { operation, type Operation } from '../operation.ts';
import { bitsFromWire, bitsToWire } from '../wire.ts';
import { clampValue } from './clamp.ts';
import { exp, expSafe } from './exp.ts';
import { I32F32 } from './i32f32.ts';
import { ln, log2, safeLn } from './logarithm.ts';
import { answer, bitsProblem, chapter, formatOf } from './operand.ts';
import { powerOfTwo, safePow } from './power.ts';
import { checkedSqrt } from './root.ts';
import { sigmoidSafe } from './sigmoid.ts';
import { U64F64 } from './u64f64.ts';

const everywhere = (): undefined => undefined;
const i32f32 = (bits: string): I32F32 => bitsFromWire(I32F32, bits);

const partial = [
  ['exp', 'the exponential of a value, by the series', exp, ['NUM-18', 'NUM-19', 'NUM-20', 'NUM-21']],
  ['log2', 'the logarithm of a value to the base 2, by squaring', log2, ['NUM-25', 'NUM-26', 'NUM-27']],
  ['ln', 'the natural logarithm of a value', ln, ['NUM-27', 'NUM-28']],
] as const;

const single = [
  ['expSafe', 'the exponential of a value brought into -20 to 20', expSafe, ['NUM-19', 'NUM-22']],
  [
    'safeLn',
    'the natural logarithm of a value, or 0 where there is none',
    safeLn,
    ['NUM-27', 'NUM-28', 'NUM-29'],
  ],
] as const;

/** `numbers.exp` to `numbers.checkedSqrt`: NUM-18 to NUM-32. */
export const functionOperations: readonly Operation[] = [
  ...partial.map(([name, title, apply, clauses]) =>
    operation<SignedOperand, OptionalResult>({
      ...chapter,
      name: `numbers.${name}`,
      title,
      clauses,
      domain: ({ format, value }) => bitsProblem('input.value', format, value),
      apply: ({ format, value }) =>
        answer({
          value: apply(formatOf(format), bitsFromWire(formatOf(format), value))?.toString() ?? null,
        }),
    }),
  ),
  ...single.map(([name, title, apply, clauses]) =>
    operation<Single, Result>({
      ...chapter,
      name: `numbers.${name}`,
      title,
      clauses,
      domain: everywhere,
      apply: ({ value }) => answer({ value: bitsToWire(apply(i32f32(value))) }),
    }),
  ),
  operation<Curve, Result>({
    ...chapter,
    name: 'numbers.sigmoidSafe',
    title: 'the logistic curve at a point',
    clauses: ['NUM-23'],
    domain: everywhere,
    apply: ({ x, rho, kappa }) =>
      answer({ value: bitsToWire(sigmoidSafe(i32f32(x), i32f32(rho), i32f32(kappa))) }),
  }),
  operation<Range, Result>({
    ...chapter,
    name: 'numbers.clampValue',
    title: 'a value brought below a bound, then above another',
    clauses: ['NUM-24'],
    domain: everywhere,
    apply: ({ value, low, high }) =>
      answer({ value: bitsToWire(clampValue(i32f32(value), i32f32(low), i32f32(high))) }),
  }),
  operation<Exponent, Result>({
    ...chapter,
    name: 'numbers.powerOfTwo',
    title: '2 multiplied by itself, or the largest value',
    clauses: ['NUM-30'],
    domain: everywhere,
    apply: ({ format, exponent }) => answer({ value: bitsToWire(powerOfTwo(formatOf(format), exponent)) }),
  }),
  operation<Power, Result>({
    ...chapter,
    name: 'numbers.safePow',
    title: 'a power by way of the logarithm',
    clauses: ['NUM-31'],
    domain: everywhere,
    apply: ({ base, exponent }) =>
      answer({ value: bitsToWire(safePow(bitsFromWire(U64F64, base), bitsFromWire(U64F64, exponent))) }),
  }),
  operation<Root, OptionalResult>({
    ...chapter,
    name: 'numbers.checkedSqrt',
    title: 'a square root by bisection, or none for a negative value',
    clauses: ['NUM-32'],
    domain: ({ format, value, epsilon }) =>
      bitsProblem('input.value', format, value) ?? bitsProblem('input.epsilon', format, epsilon),
    apply: ({ format, value, epsilon }) => {
      const arithmetic = formatOf(format);
      const root = checkedSqrt(
        arithmetic,
        bitsFromWire(arithmetic, value),
        bitsFromWire(arithmetic, epsilon),
      );
      return answer({ value: root?.toString() ?? null });
    },
  }),
];
