import type { Draft } from '../../topic.ts';
import { span } from '../span.ts';
import { first, halved, narrow, one, one64, started, wide } from './input.ts';

const half = one / 2n;

/** What is below 0 or above 1, which the chain does not have (MOVING-PRICE-01, MOVING-PRICE-07). */
export const signs: readonly Draft[] = [
  {
    id: 'moving-price-negative',
    title: 'a moving price below 0 counts as below 0 while prices have a sign',
    level: 'may',
    clauses: ['MOVING-PRICE-07'],
    why: { kind: 'ruleset-switch', note: 'the chain never stores one' },
    rulesets: span('233', '234'),
    input: first({ old: -half, price: half, alpha: half }),
  },
  {
    id: 'moving-price-negative-aged',
    title: 'a moving price below 0 counts as below 0 at 252 too',
    level: 'may',
    clauses: ['MOVING-PRICE-07'],
    why: { kind: 'ruleset-switch', note: 'the last ruleset here with a sign' },
    rulesets: ['252'],
    input: halved({ old: -half, price: half, alpha: half }, 201_600n, 0n, 201_600n),
  },
  {
    id: 'moving-price-negative-started',
    title: 'a moving price below 0 counts as 0 since prices have none',
    level: 'may',
    clauses: ['MOVING-PRICE-07'],
    why: { kind: 'ruleset-switch', note: 'the same average, cut at 0' },
    rulesets: narrow,
    input: started({ old: -half, price: half, alpha: half }, 201_600n, 1n),
  },
  {
    id: 'moving-price-negative-wide',
    title: 'a moving price below 0 counts as 0 with 64 bits',
    level: 'may',
    clauses: ['MOVING-PRICE-07'],
    why: { kind: 'boundary', note: 'the same, in the wider format' },
    rulesets: wide,
    input: started({ old: -half, price: one64 / 2n, alpha: half }, 201_600n, 1n),
  },
  {
    id: 'moving-price-pace-above-one',
    title: 'a pace of 2 leaves less than nothing for the average while there is a sign',
    level: 'may',
    clauses: ['MOVING-PRICE-07', 'MOVING-PRICE-01'],
    why: { kind: 'ruleset-switch', note: '1 − 2 is −1 here' },
    rulesets: span('233', '234'),
    input: first({ old: half, price: one, alpha: 2n * one }),
  },
  {
    id: 'moving-price-pace-above-one-started',
    title: 'a pace of 2 leaves nothing for the average since there is none',
    level: 'may',
    clauses: ['MOVING-PRICE-07', 'MOVING-PRICE-01'],
    why: { kind: 'ruleset-switch', note: '1 − 2 is 0 here, and the average leaves 0 to 1' },
    rulesets: narrow,
    input: started({ old: half, price: one, alpha: 4n * one }, 201_600n, 1n),
  },
  {
    id: 'moving-price-stored-above-one',
    title: 'an average that is above 1 comes down only as fast as it goes up',
    level: 'should',
    clauses: ['MOVING-PRICE-01', 'MOVING-PRICE-03'],
    why: { kind: 'boundary', note: 'the cap is on the price, and not on the average' },
    rulesets: wide,
    input: started({ old: 3n * one, price: 5n * one64 }, 8_000_000n, 4_900_000n),
  },
];
