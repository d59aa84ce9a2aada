import { findOperation, type JsonObject } from '../../../src/reference/index.ts';

/** A mantissa and an exponent, as a sheet writes them. */
export type Pair = readonly [mantissa: string, exponent: string];

/** A float as an object. */
export interface Float {
  readonly mantissa: string;
  readonly exponent: string;
}

/** The operands of a sum, a difference, a quotient or a product by a third. */
export interface Operands {
  readonly self: Pair;
  readonly a: Pair;
  readonly b: Pair;
}

/** The bits of a U64F64. */
export interface Bits {
  readonly bits: string;
}

/** The float that the chain makes of a mantissa and an exponent. */
export function float([mantissa, exponent]: Pair): Float {
  const outcome = findOperation('market.safeFloat')!.apply({ function: 'new', mantissa, exponent }, '425');
  if (!('output' in outcome)) throw new Error('an output was expected');
  return outcome.output.value as unknown as Float;
}

/** The question for a new float. */
export const newFloat = (input: Float): object => ({ function: 'new', ...input });

/** The question for a sum, a difference or a quotient. */
export const pairOf =
  (name: string) =>
  ({ a, b }: Operands): object => ({ function: name, a: float(a), b: float(b) });

/** The question for self · a / b. */
export const mulDiv = ({ self, a, b }: Operands): object => ({
  function: 'mulDiv',
  a: float(self),
  b: float(a),
  c: float(b),
});

/** The question for a share of the older format. */
export const fromU64F64 = ({ bits }: Bits): object => ({ function: 'fromU64F64', value: bits });

/** The value of an answer that has one. */
export const value = (output: JsonObject): unknown => output.value;
