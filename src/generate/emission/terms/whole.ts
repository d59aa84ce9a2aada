import type { Draft } from '../../topic.ts';
import { now, wide, wideOne } from './input.ts';

const draft = (draft: Omit<Draft, 'rulesets'>): Draft => ({ ...draft, rulesets: wide });

/** Whole rao (TERMS-08). */
export const whole: readonly Draft[] = [
  draft({
    id: 'terms-whole-loses-one',
    title: 'what enters and what is left over are floored apart, and a rao is lost',
    clauses: ['TERMS-08'],
    why: { kind: 'rounding', note: '10 rao become 4 and 5: 4.5 and 5.5 are floored one by one' },
    input: now({ tao: 10n, price: wideOne / 2n, alpha: 9n, root: 1n << 32n }),
  }),
  draft({
    id: 'terms-whole-loses-none',
    title: 'where nothing is left over nothing is lost',
    clauses: ['TERMS-08', 'TERMS-03'],
    why: { kind: 'rounding', note: 'one floor' },
    input: now({ tao: 10n, price: wideOne / 2n, alpha: 30n, root: 1n << 32n }),
  }),
  draft({
    id: 'terms-whole-fraction',
    title: 'the emission’s own fraction of a rao is cut at the end, not at the start',
    clauses: ['TERMS-08', 'TERMS-01'],
    why: { kind: 'rounding', note: '0.99 rao at a price of 0.01 is 98 alpha' },
    input: now({ tao: 0n, bits: (99n << 32n) / 100n, price: wideOne / 100n }),
  }),
  draft({
    id: 'terms-whole-nothing',
    title: 'a subnet without TAO still mints alpha for its people',
    clauses: ['TERMS-08'],
    why: { kind: 'incident', note: 'emission disabled stops the TAO and not the alpha' },
    input: now({ tao: 0n, price: wideOne / 7n }),
  }),
  draft({
    id: 'terms-whole-saturates',
    title: 'more than a u64 holds becomes the most it holds',
    clauses: ['TERMS-08'],
    why: { kind: 'overflow', note: 'floors saturate' },
    input: now({ tao: 1n << 70n, price: 4n * wideOne, root: (1n << 34n) - 1n, alpha: (1n << 64n) - 1n }),
  }),
];
