import type { Draft } from '../../topic.ts';
import { narrow, pace, started, wide } from './input.ts';

const block = 8_000_000n;
const firstEmission = 4_900_000n;
/** The pace of such a subnet with 64 bits, and with 32. */
const paceWide = 51_961_482_180_442n;
const paceNarrow = 12_098n;
/** The smallest price that lifts an average of 0 by a bit, with 64 bits and with 32. */
const liftsWide = (2n ** 96n + paceWide - 1n) / paceWide;
const liftsNarrow = (2n ** 32n + paceNarrow - 1n) / paceNarrow;

const wideAt = (old: bigint, price: bigint) => started({ old, price, alpha: pace }, block, firstEmission);

/** Where the average does not follow: its last bit is too coarse for its pace (MOVING-PRICE-01, MOVING-PRICE-08). */
export const deadZone: readonly Draft[] = [
  {
    id: 'moving-price-dead-zone-tiny-price',
    title: 'a subnet priced 0.00005 never leaves 0, and so never gets TAO',
    clauses: ['MOVING-PRICE-01', 'MOVING-PRICE-08'],
    why: { kind: 'rounding', note: 'not to be mended with more bits: the chain stores 32' },
    rulesets: wide,
    input: wideAt(0n, 922_337_203_685_477n),
  },
  {
    id: 'moving-price-dead-zone-below',
    title: 'the highest price that leaves an average of 0 at 0',
    clauses: ['MOVING-PRICE-01', 'MOVING-PRICE-08'],
    why: { kind: 'boundary', note: 'pace times price is just under 2^-32' },
    rulesets: wide,
    input: wideAt(0n, liftsWide - 1n),
  },
  {
    id: 'moving-price-dead-zone-at',
    title: 'one step more of 2^-64, and the average rises by a bit',
    clauses: ['MOVING-PRICE-01', 'MOVING-PRICE-08'],
    why: { kind: 'boundary', note: 'pace times price is 2^-32' },
    rulesets: wide,
    input: wideAt(0n, liftsWide),
  },
  {
    id: 'moving-price-dead-zone-below-narrow',
    title: 'with 32 bits the highest price that leaves 0 at 0 is the same but for its bits',
    clauses: ['MOVING-PRICE-01', 'MOVING-PRICE-08'],
    why: { kind: 'boundary', note: 'the pace lost its fraction first' },
    rulesets: narrow,
    input: wideAt(0n, liftsNarrow - 1n),
  },
  {
    id: 'moving-price-dead-zone-at-narrow',
    title: 'with 32 bits one bit more lifts it',
    clauses: ['MOVING-PRICE-01', 'MOVING-PRICE-08'],
    why: { kind: 'boundary', note: 'pace times price is 2^-32' },
    rulesets: narrow,
    input: wideAt(0n, liftsNarrow),
  },
  {
    id: 'moving-price-dead-zone-settled',
    title: 'a subnet priced 0.001 settles at 0.00092, 8 % below',
    clauses: ['MOVING-PRICE-01', 'MOVING-PRICE-08'],
    why: { kind: 'rounding', note: 'the average stays where it is from block to block' },
    rulesets: wide,
    input: wideAt(3_945_000n, 18_446_744_073_709_551n),
  },
  {
    id: 'moving-price-dead-zone-falls',
    title: 'a price a bit below the average draws it down: there is no dead zone downwards',
    clauses: ['MOVING-PRICE-01', 'MOVING-PRICE-08'],
    why: { kind: 'rounding', note: 'what is cut off is lost, and never gained' },
    rulesets: wide,
    input: wideAt(4_294_968n, 4_294_967n << 32n),
  },
];
