import { fixedPoint, type Fixed } from './fixed.ts';

/** A signed number with 96 bits before and 32 bits after the point: emission in rao times a share. */
export type I96F32 = Fixed<'I96F32'>;

/** The format of an epoch's emission. @see substrate-fixed `I96F32` */
export const I96F32 = fixedPoint('I96F32', { signed: true, integerBits: 96, fractionBits: 32 });
