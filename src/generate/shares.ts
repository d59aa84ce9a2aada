/**
 * Numbers as a generator's author writes them, as the bits that vectors hold.
 *
 * @module
 */

/** The bits of 1 in a format with 32 bits after the point. */
export const one = 1n << 32n;

/** The bits of n/d in steps of 2^-32, the fraction cut off. */
export function share(n: number | bigint, d: number | bigint): bigint {
  return (BigInt(n) * one) / BigInt(d);
}

/** The bits of a decimal, as `0.35`, in steps of 2^-32, the fraction cut off. */
export function decimal(text: string): bigint {
  const [whole, fraction = ''] = text.split('.');
  return share(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
}

/** The bits of kappa: trunc(kappa · 2^32 / 65535). */
export function kappaBits(kappa: number): bigint {
  return share(kappa, 65535);
}

/** Shares of the whole, each cut off; nothing but zeros stays as it is. */
export function cutShares(values: readonly bigint[]): readonly bigint[] {
  const sum = values.reduce((total, value) => total + value, 0n);
  return sum === 0n ? values : values.map((value) => (value * one) / sum);
}
