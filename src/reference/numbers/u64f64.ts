import { fixedPoint, type Fixed } from './fixed.ts';

/** An unsigned number with 64 bits before and 64 bits after the point: prices, and shares of an emission. */
export type U64F64 = Fixed<'U64F64'>;

/** The format of prices. @see substrate-fixed `U64F64` */
export const U64F64 = fixedPoint('U64F64', { signed: false, integerBits: 64, fractionBits: 64 });
