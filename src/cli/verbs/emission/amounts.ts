import type { numbers } from '../../../reference/index.ts';
import { misuse } from '../../stop.ts';

/** Amounts that do not fit a u64 are none. */
const mostRao = 2n ** 64n - 1n;

/** Reads an amount of TAO with up to nine decimals, or of rao as `5rao`. */
export function amount(flag: string): (text: string) => numbers.Rao {
  return (text) => {
    const read = readAmount(text);
    if (read === undefined)
      throw misuse(`${flag}: «${text}» is not an amount as 11000000.5 (TAO) or 500000000rao, below 2^64 rao`);
    return read;
  };
}

/** An amount, or `undefined` where the text is none. */
export function readAmount(text: string): numbers.Rao | undefined {
  const [, whole = '', fraction = '', unit] = /^(\d{1,20})(?:\.(\d{1,9}))?(rao)?$/.exec(text) ?? [];
  if (whole === '' || (unit !== undefined && fraction !== '')) return undefined;
  const rao = unit === undefined ? BigInt(whole + fraction.padEnd(9, '0')) : BigInt(whole);
  return rao > mostRao ? undefined : (rao as numbers.Rao);
}

/** Rao as TAO: all that stands behind the point, with commas before it. */
export function taoText(rao: bigint): string {
  const whole = (rao / 1_000_000_000n).toString().replace(/\B(?=(\d{3})+$)/g, ',');
  const fraction = (rao % 1_000_000_000n).toString().padStart(9, '0').replace(/0+$/, '');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

/** A whole number with commas. */
export function counted(number: bigint): string {
  return number.toString().replace(/\B(?=(\d{3})+$)/g, ',');
}
