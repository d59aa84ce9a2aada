import type { Draft } from '../../topic.ts';
import { span } from '../span.ts';
import { first, narrow, one, one64, started, wide } from './input.ts';

const half = one / 2n;
const old = [...span('233', '234')];

/** The average itself, and the cap on the price (MOVING-PRICE-01 to MOVING-PRICE-03). */
export const average: readonly Draft[] = [
  {
    id: 'moving-price-above-one',
    title: 'a price of 2 is averaged as 2 in the first release, and as 1 a day later',
    clauses: ['MOVING-PRICE-03'],
    why: { kind: 'ruleset-switch', note: 'without the cap the moving price leaves 0 to 1' },
    rulesets: old,
    input: first({ old: one, price: 2n * one, alpha: half }),
  },
  {
    id: 'moving-price-at-one',
    title: 'a price of 1 is the same with the cap and without',
    clauses: ['MOVING-PRICE-03'],
    why: { kind: 'boundary', note: 'at the cap' },
    rulesets: old,
    input: first({ old: half, price: one, alpha: half }),
  },
  {
    id: 'moving-price-bit-above-one',
    title: 'a price one bit above 1 is the first that the cap touches',
    clauses: ['MOVING-PRICE-03'],
    why: { kind: 'boundary', note: 'one bit above the cap, taken whole' },
    rulesets: old,
    input: first({ old: half, price: one + 1n, alpha: one }),
  },
  {
    id: 'moving-price-default-pace',
    title: 'the default pace from the first block: a new subnet moves as fast as an old one',
    clauses: ['MOVING-PRICE-01', 'MOVING-PRICE-04'],
    why: { kind: 'ruleset-switch', note: 'no age is known yet' },
    rulesets: old,
    input: first({ old: 0n, price: half }),
  },
  {
    id: 'moving-price-two-floors',
    title: 'both products are cut off: an average at rest loses a bit',
    clauses: ['MOVING-PRICE-01'],
    why: { kind: 'rounding', note: 'price and average are the same, and the new one is below both' },
    rulesets: old,
    input: first({ old: 4_294_968n, price: 4_294_968n }),
  },
  {
    id: 'moving-price-two-floors-started',
    title: 'with 32 bits an average at rest loses a bit for an old subnet too',
    clauses: ['MOVING-PRICE-01', 'MOVING-PRICE-08'],
    why: { kind: 'rounding', note: 'the same, under the later rule' },
    rulesets: narrow,
    input: started({ old: 4_294_968n, price: 4_294_968n }, 8_000_000n, 4_900_000n),
  },
  {
    id: 'moving-price-rest-wide',
    title: 'with 64 bits an average at rest still loses a bit: it is stored with 32',
    clauses: ['MOVING-PRICE-01', 'MOVING-PRICE-08'],
    why: { kind: 'rounding', note: 'the sum is a little below a whole bit and is cut off' },
    rulesets: wide,
    input: started({ old: 4_294_968n, price: 4_294_968n << 32n }, 8_000_000n, 4_900_000n),
  },
  {
    id: 'moving-price-whole-pace',
    title: 'a pace of 1 takes the price and forgets the average',
    clauses: ['MOVING-PRICE-01'],
    why: { kind: 'boundary', note: 'what is left for the average is 0' },
    rulesets: old,
    input: first({ old: one, price: half, alpha: one }),
  },
  {
    id: 'moving-price-no-pace',
    title: 'a pace of 0 keeps the average',
    clauses: ['MOVING-PRICE-01'],
    why: { kind: 'boundary', note: 'nothing of the price enters' },
    rulesets: wide,
    input: started({ old: half, price: one64, alpha: 0n }, 8_000_000n, 4_900_000n),
  },
  {
    id: 'moving-price-no-market',
    title: 'a subnet without a market has an average of 1 before, whatever is stored',
    clauses: ['MOVING-PRICE-02'],
    why: { kind: 'boundary', note: 'its stored average is never read' },
    rulesets: wide,
    input: started({ old: 0n, price: one64, alpha: half, mechanism: 0 }, 8_000_000n, 4_900_000n),
  },
  {
    id: 'moving-price-no-market-first',
    title: 'the same in the first release',
    clauses: ['MOVING-PRICE-02'],
    why: { kind: 'boundary', note: 'the rule is as old as the pools' },
    rulesets: old,
    input: first({ old: 0n, price: one, alpha: half, mechanism: 0 }),
  },
  {
    id: 'moving-price-unknown-mechanism',
    title: 'a mechanism of 2 is no mechanism 0: the stored average counts',
    level: 'should',
    clauses: ['MOVING-PRICE-02'],
    why: { kind: 'boundary', note: 'only 0 is without a market here' },
    rulesets: wide,
    input: started({ old: half, price: one64, alpha: half, mechanism: 2 }, 8_000_000n, 4_900_000n),
  },
];
