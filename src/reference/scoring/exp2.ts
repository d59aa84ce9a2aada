/**
 * Powers of a half by two tables, which are made of whole numbers alone.
 *
 * @module
 */

// #region tables
/**
 * The 256 powers 2^(−i/256), or 2^(−i/65536), in steps of 2^-24.
 *
 * Each is a product of square roots of a half, one for each bit of i, from the highest bit down; roots and products
 * have 96 bits behind the point and are rounded down, and the end is rounded to the nearest.
 *
 * @param deepest how often a half is rooted for the lowest bit: 8 or 16
 * @see EXP2-01
 */
export function powersOfHalf(deepest: 8 | 16): readonly bigint[] {
  const roots = [1n << 95n];
  for (let depth = 1; depth <= deepest; depth++) roots.push(squareRoot(roots[depth - 1] << 96n));
  return [...Array(256).keys()].map((index) => {
    let power = 1n << 96n;
    for (let bit = 7; bit >= 0; bit--) if ((index >> bit) & 1) power = (power * roots[deepest - bit]) >> 96n;
    return (power + (1n << 71n)) >> 72n;
  });
}

/** 2^(−i/256). */
export const coarse = powersOfHalf(8);
/** 2^(−i/65536). */
export const fine = powersOfHalf(16);
// #endregion

/** What a power is made of. */
export interface Exp2Stages {
  /** How often it is halved. */
  readonly halvings: bigint;
  /** The product of the two tables' entries. */
  readonly mantissa?: bigint;
  readonly power: bigint;
}

// #region exp2
/**
 * 2^−y in steps of 2^-24, for y in steps of 2^-16, not below 0.
 *
 * @see EXP2-02 to EXP2-04
 */
export function exp2Of(y: bigint): Exp2Stages {
  const halvings = y >> 16n;
  if (halvings >= 24n) return { halvings, power: 0n };
  const mantissa = (coarse[Number((y >> 8n) & 255n)] * fine[Number(y & 255n)]) >> 24n;
  return { halvings, mantissa, power: mantissa >> halvings };
}

/** The power alone. */
export function exp2(y: bigint): bigint {
  return exp2Of(y).power;
}
// #endregion

/** The largest whole number whose square is at most `square`. */
export function squareRoot(square: bigint): bigint {
  if (square < 2n) return square;
  let root = 1n << BigInt((square.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + square / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

/** The tables as bytes, each entry four of them, the lowest first: coarse, then fine. */
export function tableBytes(): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(2048));
  for (const [index, entry] of [...coarse, ...fine].entries())
    bytes.setUint32(4 * index, Number(entry), true);
  return new Uint8Array(bytes.buffer);
}

/** The SHA-256 of the tables' bytes. */
export const tablesDigest = '0xc1e6997e1f7a0d89b7b241abc4bc1d64abb1706e5b34838b57ebb9d7544f50f5';
