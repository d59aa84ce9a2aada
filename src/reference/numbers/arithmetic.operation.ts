/**
 * Addition, subtraction, multiplication and division on the wire, one operation for each way with what does not fit.
 *
 * @module
 */
import type { Operands as MaybeOperands, OptionalResult } from '../generated/numbers.checkedAdd.ts';
import type { Operands, Result } from '../generated/numbers.saturatingAdd.ts';
import type { Result as SumResult, Summands } from '../generated/numbers.sum.ts';
import { operation, type Operation, type Problem } from '../operation.ts';
import { bitsFromWire, bitsToWire } from '../wire.ts';
import type { FixedPoint } from './fixed.ts';
import { answer, bitsProblem, chapter, formatOf, type AnyFixed } from './operand.ts';

/** The operations on two values that always have a result. */
type Always =
  | 'safeDiv'
  | 'saturatingAdd'
  | 'saturatingDiv'
  | 'saturatingMul'
  | 'saturatingSub'
  | 'wrappingAdd'
  | 'wrappingSub';
/** The operations on two values that may have none. */
type Checked = 'checkedAdd' | 'checkedDiv' | 'checkedMul' | 'checkedSub';

type Entry<Name> = readonly [name: Name, title: string, clauses: readonly string[]];

const always: readonly Entry<Always>[] = [
  ['saturatingAdd', 'the sum, or the nearest value that fits', ['NUM-01', 'NUM-02']],
  ['saturatingSub', 'the difference, or the nearest value that fits', ['NUM-01', 'NUM-02']],
  ['saturatingMul', 'the product rounded down, or the nearest value that fits', ['NUM-02', 'NUM-05']],
  [
    'saturatingDiv',
    'the quotient rounded towards zero, or the nearest value that fits',
    ['NUM-02', 'NUM-06'],
  ],
  ['safeDiv', 'the quotient rounded towards zero, or 0', ['NUM-06', 'NUM-08']],
  ['wrappingAdd', 'the low bits of the sum', ['NUM-01', 'NUM-04']],
  ['wrappingSub', 'the low bits of the difference', ['NUM-01', 'NUM-04']],
];

const checked: readonly Entry<Checked>[] = [
  ['checkedAdd', 'the sum, or none where it does not fit', ['NUM-01', 'NUM-03']],
  ['checkedSub', 'the difference, or none where it does not fit', ['NUM-01', 'NUM-03']],
  ['checkedMul', 'the product rounded down, or none where it does not fit', ['NUM-03', 'NUM-05']],
  ['checkedDiv', 'the quotient rounded towards zero, or none', ['NUM-03', 'NUM-06', 'NUM-07']],
];

function operandsProblem({ format, a, b }: Operands): Problem | undefined {
  return bitsProblem('input.a', format, a) ?? bitsProblem('input.b', format, b);
}

/** Gives an operation of a format its operands. */
function applied<Name extends Always | Checked>(
  name: Name,
  { format, a, b }: Operands,
): ReturnType<FixedPoint<AnyFixed>[Name]> {
  const arithmetic = formatOf(format);
  const apply = arithmetic[name] as (a: AnyFixed, b: AnyFixed) => ReturnType<FixedPoint<AnyFixed>[Name]>;
  return apply(bitsFromWire(arithmetic, a), bitsFromWire(arithmetic, b));
}

function divisorProblem({ b }: Operands): Problem | undefined {
  return b === '0'
    ? { path: 'input.b', expected: 'a divisor other than 0, at which the chain stops' }
    : undefined;
}

/** `numbers.saturatingAdd` to `numbers.sum`: NUM-01 to NUM-09. */
export const arithmeticOperations: readonly Operation[] = [
  ...always.map(([name, title, clauses]) =>
    operation<Operands, Result>({
      ...chapter,
      name: `numbers.${name}`,
      title,
      clauses,
      domain: (input) =>
        operandsProblem(input) ?? (name === 'saturatingDiv' ? divisorProblem(input) : undefined),
      apply: (input) => answer({ value: bitsToWire(applied(name, input)) }),
    }),
  ),
  ...checked.map(([name, title, clauses]) =>
    operation<MaybeOperands, OptionalResult>({
      ...chapter,
      name: `numbers.${name}`,
      title,
      clauses,
      domain: operandsProblem,
      apply: (input) => answer({ value: applied(name, input)?.toString() ?? null }),
    }),
  ),
  operation<Summands, SumResult>({
    ...chapter,
    name: 'numbers.sum',
    title: 'the low bits of the sum of many values',
    clauses: ['NUM-09'],
    domain: ({ format, values }) =>
      values
        .map((bits, i) => bitsProblem(`input.values[${i}]`, format, bits))
        .find((problem) => problem !== undefined),
    apply: ({ format, values }) => {
      const arithmetic = formatOf(format);
      return answer({
        value: bitsToWire(arithmetic.sum(values.map((bits) => bitsFromWire(arithmetic, bits)))),
      });
    },
  }),
];
