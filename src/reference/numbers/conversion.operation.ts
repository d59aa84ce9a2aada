/**
 * Conversions on the wire: to and from integers, between formats, to and from shares.
 *
 * @module
 */
import type { EmissionResult, ShareOfTotal } from '../generated/numbers.emission.ts';
import type { Single, U16Result } from '../generated/numbers.fixedProportionToU16.ts';
import type { Operand, Result } from '../generated/numbers.round.ts';
import type { Conversion } from '../generated/numbers.saturatingConvert.ts';
import type { Whole } from '../generated/numbers.saturatingFromU64.ts';
import type { U64Result } from '../generated/numbers.saturatingToU64.ts';
import type { Share } from '../generated/numbers.u16ProportionToFixed.ts';
import { operation, type Operation, type Problem } from '../operation.ts';
import { bitsFromWire, bitsToWire } from '../wire.ts';
import { saturatingConversion, wrappingConversion } from './convert.ts';
import { emission } from './emission.ts';
import { I32F32 } from './i32f32.ts';
import type { Rao } from './integers.ts';
import { answer, bitsProblem, chapter, formatOf, type AnyFixed } from './operand.ts';
import { fixedProportionToU16, fixedToFixedU16Proportion, u16ProportionToFixed } from './proportions.ts';

const everywhere = (): undefined => undefined;

function operandProblem({ format, value }: Operand): Problem | undefined {
  return bitsProblem('input.value', format, value);
}

function operand({ format, value }: Operand): AnyFixed {
  return bitsFromWire(formatOf(format), value);
}

/** `numbers.saturatingFromU64` to `numbers.emission`: NUM-10 to NUM-17. */
export const conversionOperations: readonly Operation[] = [
  operation<Whole, Result>({
    ...chapter,
    name: 'numbers.saturatingFromU64',
    title: 'an integer as a value, or the nearest value that fits',
    clauses: ['NUM-10'],
    domain: everywhere,
    apply: ({ format, integer }) =>
      answer({ value: bitsToWire(formatOf(format).saturatingFromInteger(BigInt(integer))) }),
  }),
  operation<Whole, Result>({
    ...chapter,
    name: 'numbers.wrappingFromU64',
    title: 'the low bits of an integer as a value',
    clauses: ['NUM-10'],
    domain: everywhere,
    apply: ({ format, integer }) =>
      answer({ value: bitsToWire(formatOf(format).wrappingFromInteger(BigInt(integer))) }),
  }),
  operation<Operand, U16Result>({
    ...chapter,
    name: 'numbers.saturatingToU16',
    title: 'a value rounded down, brought into a u16',
    clauses: ['NUM-11'],
    domain: operandProblem,
    apply: (input) => answer({ value: formatOf(input.format).saturatingToU16(operand(input)) }),
  }),
  operation<Operand, U64Result>({
    ...chapter,
    name: 'numbers.saturatingToU64',
    title: 'a value rounded down, brought into a u64',
    clauses: ['NUM-11'],
    domain: operandProblem,
    apply: (input) => answer({ value: bitsToWire(formatOf(input.format).saturatingToU64(operand(input))) }),
  }),
  operation<Operand, Result>({
    ...chapter,
    name: 'numbers.round',
    title: 'the nearest integer to a value, halves away from zero',
    clauses: ['NUM-12'],
    domain: operandProblem,
    apply: (input) => answer({ value: bitsToWire(formatOf(input.format).round(operand(input))) }),
  }),
  ...(
    [
      [
        'saturatingConvert',
        'a value in another format, or the nearest that fits there',
        saturatingConversion,
      ],
      ['wrappingConvert', 'the low bits of a value in another format', wrappingConversion],
    ] as const
  ).map(([name, title, conversion]) =>
    operation<Conversion, Result>({
      ...chapter,
      name: `numbers.${name}`,
      title,
      clauses: ['NUM-13'],
      domain: ({ from, value }) => bitsProblem('input.value', from, value),
      apply: ({ from, to, value }) =>
        answer({
          value: bitsToWire(conversion(formatOf(from), formatOf(to))(bitsFromWire(formatOf(from), value))),
        }),
    }),
  ),
  operation<Share, Result>({
    ...chapter,
    name: 'numbers.u16ProportionToFixed',
    title: 'a u16 as a share of 65535',
    clauses: ['NUM-14'],
    domain: everywhere,
    apply: ({ share }) => answer({ value: bitsToWire(u16ProportionToFixed(share)) }),
  }),
  operation<Single, U16Result>({
    ...chapter,
    name: 'numbers.fixedProportionToU16',
    title: 'a share as a u16, cut off',
    clauses: ['NUM-02', 'NUM-15'],
    domain: everywhere,
    apply: ({ value }) => answer({ value: fixedProportionToU16(bitsFromWire(I32F32, value)) }),
  }),
  operation<Single, Result>({
    ...chapter,
    name: 'numbers.fixedToFixedU16Proportion',
    title: 'a value divided by 65535',
    clauses: ['NUM-16'],
    domain: everywhere,
    apply: ({ value }) =>
      answer({ value: bitsToWire(fixedToFixedU16Proportion(bitsFromWire(I32F32, value))) }),
  }),
  operation<ShareOfTotal, EmissionResult>({
    ...chapter,
    name: 'numbers.emission',
    title: 'a share of an emission, exactly and in whole rao',
    clauses: ['NUM-17'],
    domain: everywhere,
    apply: ({ share, total }) => {
      const { exact, rao } = emission(bitsFromWire(I32F32, share), BigInt(total) as Rao);
      return answer({ exact: bitsToWire(exact), rao: bitsToWire(rao) });
    },
  }),
];
