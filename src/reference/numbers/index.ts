/**
 * The chain's numbers: what each operation rounds, saturates and refuses.
 *
 * @module
 */
export { fixedPoint, type Fixed, type FixedPoint, type Layout } from './fixed.ts';
export { I32F32, u16ProportionToFixed } from './i32f32.ts';
export { I64F64 } from './i64f64.ts';
export { I96F32 } from './i96f32.ts';
export type { BlockNumber, Rao, U16, Uid } from './integers.ts';
