import type { Draft } from '../../topic.ts';
import { now, wide, wideOne } from './input.ts';

const draft = (draft: Omit<Draft, 'rulesets'>): Draft => ({ ...draft, rulesets: wide });
const half = 1n << 31n;
const whole = 1n << 32n;

/** The cap and what is left over (TERMS-02, TERMS-03). */
export const capped: readonly Draft[] = [
  draft({
    id: 'terms-capped-exactly',
    title: 'alpha of exactly the cap goes in whole',
    clauses: ['TERMS-03'],
    why: { kind: 'boundary', note: 'equal is not above: the TAO is the emission, not cap times price' },
    input: now({ tao: 500_000_000n, price: wideOne, root: half }),
  }),
  draft({
    id: 'terms-capped-one-bit-above',
    title: 'alpha of one bit more than the cap is cut',
    clauses: ['TERMS-03'],
    why: { kind: 'boundary', note: 'one step of 2^-32 is left over' },
    input: now({ tao: 500_000_000n, bits: 1n, price: wideOne, root: half }),
  }),
  draft({
    id: 'terms-capped-one-rao-above',
    title: 'one rao above the cap buys alpha',
    clauses: ['TERMS-03'],
    why: { kind: 'boundary', note: 'the smallest excess that the chain can spend' },
    input: now({ tao: 500_000_001n, price: wideOne, root: half }),
  }),
  draft({
    id: 'terms-capped-one-rao-below',
    title: 'one rao below the cap goes in whole',
    clauses: ['TERMS-03'],
    why: { kind: 'boundary', note: 'the other side of the cap' },
    input: now({ tao: 499_999_999n, price: wideOne, root: half }),
  }),
  draft({
    id: 'terms-capped-no-root',
    title: 'without stake on root nothing enters the pool and all TAO buys',
    clauses: ['TERMS-02', 'TERMS-03'],
    why: { kind: 'boundary', note: 'a cap of 0' },
    input: now({ tao: 12_345_678n, price: wideOne / 3n, root: 0n }),
  }),
  draft({
    id: 'terms-capped-all-root',
    title: 'a proportion of 1 caps at the whole alpha emission',
    clauses: ['TERMS-02'],
    why: { kind: 'boundary', note: 'a subnet that has no alpha yet' },
    input: now({ tao: 400_000_000n, price: wideOne / 4n, root: whole }),
  }),
  draft({
    id: 'terms-capped-cut-off',
    title: 'the cap is cut off behind 32 bits before it is compared',
    clauses: ['TERMS-02'],
    why: { kind: 'rounding', note: 'a proportion of 1 bit of 7 alpha: 7 bits' },
    input: now({ tao: 1n, price: wideOne, alpha: 7n, root: 1n }),
  }),
  draft({
    id: 'terms-capped-no-alpha',
    title: 'a subnet whose alpha is all minted takes no TAO into its pool',
    clauses: ['TERMS-02', 'TERMS-08'],
    why: { kind: 'boundary', note: 'alpha emission 0, so the cap is 0 whatever root holds' },
    input: now({ tao: 100_000_000n, price: wideOne / 50n, alpha: 0n, root: whole }),
  }),
  draft({
    id: 'terms-capped-halved-alpha',
    title: 'the cap halves with the subnet’s own alpha, not with TAO',
    clauses: ['TERMS-02'],
    why: { kind: 'boundary', note: 'the alpha emission of a subnet past its first halving' },
    input: now({ tao: 100_000_000n, price: wideOne / 50n, alpha: 500_000_000n }),
  }),
  draft({
    id: 'terms-capped-not-by-block',
    title: 'the TAO that the chain mints is no cap any more',
    clauses: ['TERMS-02', 'TERMS-05'],
    why: {
      kind: 'ruleset-switch',
      note: 'until 419 alpha of more than the block emission of 0.5 TAO was cut',
    },
    input: now({ tao: 9_000_000n, price: wideOne / 100n, root: whole }),
  }),
];
