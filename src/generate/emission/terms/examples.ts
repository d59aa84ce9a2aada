import type { Draft } from '../../topic.ts';
import { before, early, now, wide, wideOne } from './input.ts';

/** The chapter's worked examples. */
export const examples: readonly Draft[] = [
  {
    id: 'terms-worked',
    title: 'a subnet whose pool has room for a fifteenth of its TAO',
    clauses: ['TERMS-01', 'TERMS-02', 'TERMS-03'],
    why: { kind: 'example', note: 'the table of the chapter' },
    input: now({ tao: 50_000_000n, price: wideOne / 100n }),
    rulesets: wide,
  },
  {
    id: 'terms-every-era',
    title: 'the same subnet under each rule before 421',
    clauses: ['TERMS-05', 'TERMS-06', 'TERMS-07'],
    why: { kind: 'example', note: 'nobody ran these side by side: a price of 0.02 after the first halving' },
    input: before({ tao: 30_000_000n, price: 85_899_345n, block: 500_000_000n }),
    rulesets: early,
  },
];
