/**
 * The values of options, read strictly.
 *
 * @module
 */
import { misuse } from './stop.ts';

/** A parser for a whole number within bounds. */
export function wholeNumber(flag: string, least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most)
      throw misuse(`${flag}: «${text}» is not a whole number from ${least} to ${most}`);
    return value;
  };
}

/** A share of the suite: the `index`th of `count`, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads `2/4`. */
export function shard(text: string): Shard {
  const [, index, count] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
  if (index === undefined || Number(index) > Number(count))
    throw misuse(`--shard: «${text}» is not a share as 2/4, the second of four`);
  return { index: Number(index), count: Number(count) };
}

/** Reads a time as `500ms`, `10s` or `2m`, in milliseconds. */
export function duration(flag: string): (text: string) => number {
  return (text) => {
    const [, number, unit] = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m)$/.exec(text) ?? [];
    const millis = Math.round(
      Number(number) * { ms: 1, s: 1000, m: 60_000 }[(unit ?? 'ms') as 'ms' | 's' | 'm'],
    );
    if (number === undefined || millis < 1 || millis > 86_400_000)
      throw misuse(`${flag}: «${text}» is not a time as 500ms, 10s or 2m, at most a day`);
    return millis;
  };
}
