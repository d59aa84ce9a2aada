import { fixedPoint, type Fixed } from './fixed.ts';

/** A signed number with 64 bits before and 64 bits after the point: stake, before it becomes a share. */
export type I64F64 = Fixed<'I64F64'>;

/** The format of stake. @see substrate-fixed `I64F64` */
export const I64F64 = fixedPoint('I64F64', { signed: true, integerBits: 64, fractionBits: 64 });
