import type { numbers } from '../../../src/reference/index.ts';

/** A function of the corpus, on the corpus' terms: arguments in the order of the Rust function of that name. */
export type Measured = (args: readonly unknown[]) => unknown;

/** A corpus' functions by the name that they have there. */
export type MeasuredTable = Readonly<Record<string, Measured>>;

/** Decimal bits as a value of the format. */
export function read<T extends numbers.Fixed<string>>(format: numbers.FixedPoint<T>, bits: unknown): T {
  return format.fromBits(BigInt(bits as string));
}

/** A value as decimal bits; none is null. */
export function write(value: bigint | undefined): string | null {
  return value?.toString() ?? null;
}
