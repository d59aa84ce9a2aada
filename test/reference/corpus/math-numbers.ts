import { numbers } from '../../../src/reference/index.ts';
import { read, write, type Measured, type MeasuredTable } from './measured.ts';

const { I32F32, I64F64, I96F32 } = numbers;

/** A function of values of one format that gives such a value, or none. */
function bits<T extends numbers.Fixed<string>>(
  format: numbers.FixedPoint<T>,
  apply: (...values: T[]) => bigint | undefined,
): Measured {
  return (args) => write(apply(...args.map((arg) => read(format, arg))));
}

/** A function of one I32F32 that gives a u16. */
function u16(apply: (value: numbers.I32F32) => numbers.U16): Measured {
  return ([value]) => apply(read(I32F32, value));
}

/** The scalar functions of `oracle/math.jsonl`. */
export const mathNumbers: MeasuredTable = {
  'I32F32.saturating_add': bits(I32F32, I32F32.saturatingAdd),
  'I32F32.saturating_sub': bits(I32F32, I32F32.saturatingSub),
  'I32F32.saturating_mul': bits(I32F32, I32F32.saturatingMul),
  'I32F32.saturating_div': bits(I32F32, I32F32.saturatingDiv),
  'I32F32.checked_mul': bits(I32F32, I32F32.checkedMul),
  'I32F32.checked_div': bits(I32F32, I32F32.checkedDiv),
  'I32F32.safe_div': bits(I32F32, I32F32.safeDiv),
  'I32F32.round': bits(I32F32, I32F32.round),
  'I32F32.sum': ([values]) => write(I32F32.sum((values as unknown[]).map((value) => read(I32F32, value)))),
  'I32F32.to_u16': u16(I32F32.saturatingToU16),
  'I32F32.to_u64': bits(I32F32, I32F32.saturatingToU64),
  'I64F64.safe_div': bits(I64F64, I64F64.safeDiv),
  'I64F64.saturating_mul': bits(I64F64, I64F64.saturatingMul),
  'I64F64.to_u64': bits(I64F64, I64F64.saturatingToU64),
  'I64F64.to_I32F32': bits(I64F64, numbers.fixed64ToFixed32),
  'I64F64.saturating_from_u64': ([rao]) => write(I64F64.saturatingFromInteger(BigInt(rao as string))),
  'I96F32.saturating_mul': bits(I96F32, I96F32.saturatingMul),
  'I96F32.emission': ([share, total]) => {
    const { exact, rao } = numbers.emission(read(I32F32, share), BigInt(total as string) as numbers.Rao);
    return { bits: write(exact), u64: write(rao) };
  },
  u16_proportion_to_fixed: ([share]) => write(numbers.u16ProportionToFixed(share as number)),
  float_kappa: ([kappa]) => write(numbers.floatKappa(kappa as number)),
  fixed_proportion_to_u16: u16(numbers.fixedProportionToU16),
  fixed_to_fixed_u16_proportion: bits(I32F32, numbers.fixedToFixedU16Proportion),
  exp: bits(I32F32, (x) => numbers.exp(I32F32, x)),
  exp_safe: bits(I32F32, numbers.expSafe),
  sigmoid_safe: bits(I32F32, numbers.sigmoidSafe),
  clamp_value: bits(I32F32, numbers.clampValue),
  safe_ln: bits(I32F32, numbers.safeLn),
};
