import type { Draft } from '../../topic.ts';
import { before, early } from './input.ts';

const one = 1n << 32n;
const draft = (draft: Omit<Draft, 'rulesets'>): Draft => ({ ...draft, rulesets: early });

/** The rules before 421: the same subnet under each (TERMS-05 to TERMS-07). */
export const before421: readonly Draft[] = [
  draft({
    id: 'terms-before-no-price',
    title: 'no price: until 341 the whole alpha emission, later none',
    clauses: ['TERMS-06', 'TERMS-01'],
    why: { kind: 'ruleset-switch', note: 'what stands in for a division by 0 changed' },
    input: before({ tao: 40_000_000n, price: 0n }),
  }),
  draft({
    id: 'terms-before-no-emission-and-no-price',
    title: 'no price and no TAO: alpha all the same until 341',
    clauses: ['TERMS-06', 'TERMS-07'],
    why: { kind: 'ruleset-switch', note: 'a subnet without share had its pool filled with alpha' },
    input: before({ tao: 0n, price: 0n }),
  }),
  draft({
    id: 'terms-before-at-share',
    title: 'a price that is the share of the block: nothing is left over',
    clauses: ['TERMS-07'],
    why: { kind: 'boundary', note: 'only a price below the share is capped' },
    input: before({ tao: 125_000_000n, price: one / 4n, block: 500_000_000n }),
  }),
  draft({
    id: 'terms-before-below-share',
    title: 'a price one bit below the share of the block',
    clauses: ['TERMS-07', 'TERMS-05'],
    why: { kind: 'boundary', note: 'the smallest difference there is' },
    input: before({ tao: 250_000_000n, price: one / 4n - 1n }),
  }),
  draft({
    id: 'terms-before-above-share',
    title: 'a price one bit above the share of the block',
    clauses: ['TERMS-07', 'TERMS-05'],
    why: { kind: 'boundary', note: 'the other side' },
    input: before({ tao: 250_000_000n, price: one / 4n + 1n }),
  }),
  draft({
    id: 'terms-before-block-halved',
    title: 'TAO has halved and the price is just below the share: five rules, four answers',
    clauses: ['TERMS-05', 'TERMS-07'],
    why: { kind: 'ruleset-switch', note: 'alpha in: the alpha emission in 298, the block emission in 334' },
    input: before({ tao: 40_000_000n, price: 300_000_000n, block: 500_000_000n }),
  }),
  draft({
    id: 'terms-before-alpha-halved',
    title: 'alpha has halved and TAO has not: the smaller of both is the cap',
    clauses: ['TERMS-05'],
    why: { kind: 'ruleset-switch', note: 'the cap of 365 is the minimum, and here it is the alpha' },
    input: before({ tao: 40_000_000n, price: 85_899_346n, alpha: 500_000_000n }),
  }),
  draft({
    id: 'terms-before-no-block',
    title: 'a chain that mints nothing: a share of 0 caps nothing',
    clauses: ['TERMS-07', 'TERMS-05'],
    why: { kind: 'boundary', note: 'the share is divided safely, so it is 0' },
    input: before({ tao: 1_000n, price: one / 2n, block: 0n }),
  }),
  draft({
    id: 'terms-before-no-alpha',
    title: 'a subnet whose alpha is all minted',
    clauses: ['TERMS-05', 'TERMS-06'],
    why: { kind: 'boundary', note: 'in dtao TAO went in alone, and the price rose' },
    input: before({ tao: 40_000_000n, price: one / 50n, alpha: 0n }),
  }),
  draft({
    id: 'terms-before-no-fit',
    title: 'alpha that does not fit its format',
    clauses: ['TERMS-06', 'TERMS-01'],
    why: { kind: 'overflow', note: 'the alpha emission in dtao, none from 342 on' },
    input: before({ tao: 1n << 64n, price: 1n }),
  }),
];
