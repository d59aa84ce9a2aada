import type { Input, Output } from '../generated/market.safeFloat.ts';
import { U64F64 } from '../numbers/index.ts';
import { operation } from '../operation.ts';
import { bitsFromWire } from '../wire.ts';
import { floatFromWire, floatProblem, floatToWire, type WireFloat } from './fields.ts';
import {
  addFloats,
  divFloats,
  floatFromU64F64,
  floatToU64,
  mulDivFloats,
  safeFloat,
  subFloats,
  type SafeFloat,
} from './safe-float.ts';

/** `market.safeFloat`: the arithmetic of shares, one function a call. */
export const safeFloatOperation = operation<Input, Output>({
  name: 'market.safeFloat',
  title: 'a sum, a difference, a quotient or a conversion of the floats that shares are kept in',
  page: 'spec/market/safe-float.md',
  clauses: [...Array(9).keys()].map((index) => `SAFE-FLOAT-0${index + 1}`),
  rulesets: ['425'],
  stages: [],
  domain: (input) =>
    Object.entries<string | WireFloat>({ ...input })
      .map(([name, value]) => (typeof value === 'object' ? floatProblem(`input.${name}`, value) : undefined))
      .find((problem) => problem !== undefined),
  apply: (input) => ({ output: { value: answer(input) }, stages: () => [] }),
});

function answer(input: Input): Output['value'] {
  switch (input.function) {
    case 'new':
      return orNull(safeFloat(BigInt(input.mantissa), BigInt(input.exponent)));
    case 'add':
      return orNull(addFloats(floatFromWire(input.a), floatFromWire(input.b)));
    case 'sub':
      return orNull(subFloats(floatFromWire(input.a), floatFromWire(input.b)));
    case 'div':
      return orNull(divFloats(floatFromWire(input.a), floatFromWire(input.b)));
    case 'mulDiv':
      return orNull(mulDivFloats(floatFromWire(input.a), floatFromWire(input.b), floatFromWire(input.c)));
    case 'fromU64F64':
      return floatToWire(floatFromU64F64(bitsFromWire(U64F64, input.value)));
    case 'toU64':
      return floatToU64(floatFromWire(input.value)).toString();
  }
}

function orNull(value: SafeFloat | undefined): Output['value'] {
  return value === undefined ? null : floatToWire(value);
}
