import { fixedPoint, type Fixed } from './fixed.ts';

/** A signed number with 32 bits before and 32 bits after the point: the epoch's own format. */
export type I32F32 = Fixed<'I32F32'>;

/** The format of the epoch. @see substrate-fixed `I32F32` */
export const I32F32 = fixedPoint('I32F32', { signed: true, integerBits: 32, fractionBits: 32 });
