import type { Command } from 'commander';
import { dateOfBlock, type Timed } from '../../../pictures/index.ts';
import { emission, type numbers } from '../../../reference/index.ts';
import { misuse } from '../../stop.ts';
import { amount, counted, taoText } from './amounts.ts';

/** The options that say what is assumed. */
export interface AssumedOptions {
  readonly issuance?: numbers.Rao;
  readonly from?: number;
  readonly recycled: numbers.Rao;
  readonly blockTime: number;
}

/** What is assumed of the time to come. */
export interface Assumptions extends Timed {
  readonly terms: emission.ScheduleTerms;
  /** Each in a sentence. */
  readonly sentences: readonly string[];
}

const { supplyNow } = emission;

/** Adds the options. */
export function assumedOptions(command: Command): Command {
  return command
    .option(
      '--issuance <amount>',
      `the issuance to begin with; ${taoText(supplyNow.most)} TAO`,
      amount('--issuance'),
    )
    .option('--from <date>', `the day to begin with; ${supplyNow.date}`, day('--from'))
    .option('--recycled <amount>', 'TAO that is recycled each day', amount('--recycled'), 0n as numbers.Rao)
    .option('--block-time <seconds>', 'seconds a block', seconds, 12);
}

/** Reads the options, and says what they assume. */
export function assumptions({ issuance, from, recycled, blockTime }: AssumedOptions): Assumptions {
  const given = issuance ?? supplyNow.most;
  const begin = from ?? Date.parse(supplyNow.date);
  const perBlock = ((recycled * BigInt(blockTime * 1000)) / 86_400_000n) as numbers.Rao;
  const known = issuance === undefined ? `, ${supplyNow.event} (${supplyNow.from})` : '';
  return {
    begin,
    blockTime,
    terms: { issuance: given, recycled: perBlock },
    sentences: [
      `${taoText(given)} TAO are issued on ${dateText(begin)}${known}`,
      `a block takes ${blockTime} seconds, and none is missed`,
      recycled === 0n
        ? 'nothing is recycled, and every block mints all that it may'
        : `${taoText(recycled)} TAO a day are recycled, ${counted(perBlock)} rao in each block`,
    ],
  };
}

/** The day of a block. */
export function dayOfBlock(assumed: Timed, blocks: bigint): string {
  return dateText(dateOfBlock(assumed, blocks));
}

/** A day as `2030-01-19`. */
export function dateText(milliseconds: number): string {
  if (!(Math.abs(milliseconds) <= 8.64e15)) return 'beyond the calendar';
  return new Date(milliseconds).toISOString().replace(/T.*/, '');
}

/** Reads a day as `2030-01-19`. */
export function day(flag: string): (text: string) => number {
  return (text) => {
    const time = readDay(text);
    if (time === undefined) throw misuse(`${flag}: «${text}» is not a day as 2030-01-19`);
    return time;
  };
}

/** A day's begin in milliseconds since 1970, or `undefined` where the text is no day. */
export function readDay(text: string): number | undefined {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(time) || dateText(time) !== text ? undefined : time;
}

function seconds(text: string): number {
  const value = Number(text);
  if (!/^\d{1,5}(\.\d{1,3})?$/.test(text) || value === 0)
    throw misuse(`--block-time: «${text}» is not a number of seconds as 12 or 12.05, above 0`);
  return value;
}
