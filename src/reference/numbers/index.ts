/**
 * The chain's numbers: what each operation rounds, saturates and refuses.
 *
 * @module
 */
export { clampValue } from './clamp.ts';
export { fixed32ToFixed64, fixed64ToFixed32, saturatingConversion, wrappingConversion } from './convert.ts';
export { emission } from './emission.ts';
export { exp, expSafe } from './exp.ts';
export { fixedPoint, type Fixed, type FixedPoint, type Layout } from './fixed.ts';
export { formats, type FormatName, type SignedFormatName } from './formats.ts';
export { I32F32 } from './i32f32.ts';
export { I64F64 } from './i64f64.ts';
export { I96F32 } from './i96f32.ts';
export {
  mostU64,
  saturatingRao,
  saturatingU64,
  type BlockNumber,
  type Rao,
  type U16,
  type Uid,
} from './integers.ts';
export { ln, log2, safeLn } from './logarithm.ts';
export { powerOfTwo, safePow } from './power.ts';
export {
  fixedProportionToU16,
  fixedToFixedU16Proportion,
  floatKappa,
  u16ProportionToFixed,
} from './proportions.ts';
export { checkedSqrt } from './root.ts';
export { sigmoidSafe } from './sigmoid.ts';
export { U64F64 } from './u64f64.ts';
export { U96F32 } from './u96f32.ts';
