import type { Draft } from '../../topic.ts';
import { sheet } from '../confirmed-by.ts';
import { powerInput, weights } from './input.ts';

const junk1 =
  '17884352385362821809149912527830488115030591150834695789668001435376195777706218939775126974163280583878388962703798740065090700435628428566953673685793740501055467374171396637247404944825165501318351824803541926239553473336904';
const junk2 =
  '209566662506212018537252378027626221876565357359273846066095492795349573574750406227964852727477660807112122959189478138800709092550099310769408106210907523645869298388059952';

/** Where the exponential has not enough terms, and what comes out is no power at all (POWER-08). */
export const breakdown: readonly Draft[] = [
  {
    id: 'power-breakdown-492',
    title: 'e to the −492 comes out as a number of 227 digits',
    clauses: ['POWER-08'],
    why: { kind: 'overflow', note: '408 terms, of which the largest are far above 1' },
    input: powerInput([1_000_000_000_000n, 975_742_253_198_887n], weights(986_191_652_174_341_485n)),
    confirmed: sheet('pow-breakdown-1', { power: junk1 }),
  },
  {
    id: 'power-breakdown-365',
    title: 'e to the −365 comes out as a number of 174 digits',
    clauses: ['POWER-08'],
    why: { kind: 'overflow', note: 'the chain takes what is no u64 for 0, which is near the truth' },
    input: powerInput([1_000_000_000_000n, 519_719_401_326_529n], weights(983_146_350_589_284_493n)),
    confirmed: sheet('pow-breakdown-2', { power: junk2 }),
  },
  ...[120, 130, 134, 135, 136, 138, 140, 145, 150, 160, 200].map((depth): Draft => ({
    id: `power-breakdown-depth-${depth}`,
    title: `e to about −${depth}, for which 408 terms are ${depth < 136 ? 'enough' : 'too few'}`,
    clauses: ['POWER-08'],
    why: { kind: 'boundary', note: 'the exponential does not converge far below −135' },
    input: powerInput([1, 2], [BigInt(Math.round((depth / Math.LN2) * 1_000_000)), 1_000_003]),
  })),
  {
    id: 'power-breakdown-up',
    title: 'upwards the series stops short as well, and the power is too small',
    clauses: ['POWER-08'],
    why: { kind: 'overflow', note: 'the terms run out before they get small' },
    input: powerInput([2, 1], [1_000_003, 2_000]),
  },
  {
    id: 'power-breakdown-odd',
    title: 'with an odd number of terms the junk is below 0',
    level: 'may',
    clauses: ['POWER-08'],
    why: { kind: 'overflow', note: 'the chain asks for 256 or 1024 bits, and both give an even number' },
    input: powerInput([1, 2], [1_000_003, 1_501], { precision: 257 }),
  },
];
