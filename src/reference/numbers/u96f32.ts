import { fixedPoint, type Fixed } from './fixed.ts';

/** An unsigned number with 96 bits before and 32 bits after the point: amounts of rao in the coinbase. */
export type U96F32 = Fixed<'U96F32'>;

/** The format of the coinbase. @see substrate-fixed `U96F32` */
export const U96F32 = fixedPoint('U96F32', { signed: false, integerBits: 96, fractionBits: 32 });
