/**
 * Operands on the wire: bits as decimal strings that must fit a format named beside them.
 *
 * @module
 */
import type { Problem } from '../operation.ts';
import { epochRulesets } from '../versions.ts';
import type { Fixed, FixedPoint } from './fixed.ts';
import { formats, type FormatName } from './formats.ts';

/** What every operation of this chapter has in common. */
export const chapter = { page: 'spec/numbers.md', rulesets: epochRulesets, stages: [] } as const;

/** What every format has in common: the arithmetic, whatever the format. */
export type AnyFixed = Fixed<string>;

/** The format of that name. */
export function formatOf(name: FormatName): FixedPoint<AnyFixed> {
  return formats[name] as unknown as FixedPoint<AnyFixed>;
}

/** Bits that do not fit the format. */
export function bitsProblem(path: string, name: FormatName, bits: string): Problem | undefined {
  const { min, max } = formats[name];
  const value = BigInt(bits);
  return value < min || value > max
    ? { path, expected: `the bits of an ${name} (${min} to ${max})` }
    : undefined;
}

/** A result without stages. */
export function answer<Output>(output: Output): { readonly output: Output; readonly stages: () => [] } {
  return { output, stages: () => [] };
}
