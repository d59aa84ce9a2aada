import type { Draft } from '../../topic.ts';
import { now, wide, wideOne } from './input.ts';

const draft = (draft: Omit<Draft, 'rulesets'>): Draft => ({ ...draft, rulesets: wide });

/** The price and the alpha that matches the TAO (TERMS-01, TERMS-04). */
export const price: readonly Draft[] = [
  draft({
    id: 'terms-price-zero',
    title: 'an empty pool has no price: all TAO goes in, and no alpha with it',
    clauses: ['TERMS-01', 'TERMS-03'],
    why: { kind: 'boundary', note: 'a division by 0 gives 0 and not the cap' },
    input: now({ tao: 1_000_000n, price: 0n }),
  }),
  draft({
    id: 'terms-price-below-32-bits',
    title: 'a price just below 2^-32 counts as none',
    clauses: ['TERMS-04', 'TERMS-01'],
    why: {
      kind: 'rounding',
      note: 'with 64 bits the alpha would be beyond the cap, and nearly all TAO left over',
    },
    input: now({ tao: 1_000_000n, price: (1n << 32n) - 1n }),
  }),
  draft({
    id: 'terms-price-of-one-bit',
    title: 'a price of exactly 2^-32 counts',
    clauses: ['TERMS-04', 'TERMS-03'],
    why: { kind: 'boundary', note: 'the smallest price there is in the coinbase' },
    input: now({ tao: 1_000_000n, price: 1n << 32n }),
  }),
  draft({
    id: 'terms-price-last-bits',
    title: 'a price of 1.75 steps of 2^-32 counts as one',
    clauses: ['TERMS-04'],
    why: { kind: 'rounding', note: 'cut off, not rounded' },
    input: now({ tao: 1n, price: (1n << 32n) + (3n << 30n), root: 1n << 32n, alpha: 1n << 40n }),
  }),
  draft({
    id: 'terms-price-no-fit',
    title: 'alpha that does not fit its format is none, not the most there is',
    clauses: ['TERMS-01'],
    why: { kind: 'overflow', note: 'a safe division gives 0 where it overflows; then the cap does not bind' },
    input: now({ tao: 1n << 64n, price: 1n << 32n }),
  }),
  draft({
    id: 'terms-price-last-fit',
    title: 'one bit less of TAO, and the alpha fits its format',
    clauses: ['TERMS-01', 'TERMS-03'],
    why: { kind: 'overflow', note: 'the largest quotient that a U96F32 holds' },
    input: now({ tao: (1n << 64n) - 1n, bits: (1n << 32n) - 1n, price: 1n << 32n }),
  }),
  draft({
    id: 'terms-price-above-one',
    title: 'a price of 3: a third of the TAO as alpha, cut off behind 32 bits',
    clauses: ['TERMS-01'],
    why: { kind: 'rounding', note: 'the price is not capped at 1 here as it is in the moving price' },
    input: now({ tao: 100_000_001n, price: 3n * wideOne }),
  }),
  draft({
    id: 'terms-price-largest',
    title: 'the largest price leaves almost no alpha',
    clauses: ['TERMS-04', 'TERMS-01'],
    why: { kind: 'overflow', note: 'the whole of a U64F64 fits the coinbase format' },
    input: now({ tao: 500_000_000n, price: (1n << 128n) - 1n }),
  }),
];
