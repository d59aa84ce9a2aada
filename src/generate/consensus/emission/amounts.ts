import { decimal, one, share } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { emissionInput, tao, type Earner } from './input.ts';

const halves: readonly Earner[] = [{ dividend: one }, { incentive: one }];

type Known = readonly [rao: bigint, kind: 'boundary' | 'rounding' | 'overflow', title: string, note: string];

const known: readonly Known[] = [
  [0n, 'boundary', 'no emission', 'nothing times anything'],
  [1n, 'rounding', 'a single rao', 'halves of it are cut to nothing'],
  [tao + 1n, 'rounding', 'an odd number of rao', 'both halves are cut, and a rao is nobody’s'],
  [2n ** 53n + 1n, 'overflow', 'more rao than a double holds', '2^53 + 1, which a double makes 2^53'],
  [21_000_000n * tao, 'boundary', 'all tao that will ever be', 'above 2^53 rao'],
  [2n ** 64n - 1n, 'overflow', 'the largest emission there is', 'a product of 96 bits'],
];

/** The amounts, in whole rao (EMISSION-06). */
export const amounts: readonly Draft[] = [
  ...known.map(([rao, kind, title, note]): Draft => ({
    id: `emission-of-${rao}`,
    title: `${title}: ${rao} rao, shared by halves`,
    clauses: ['EMISSION-06'],
    why: { kind, note },
    input: emissionInput(halves, rao),
  })),
  {
    id: 'emission-amount-cut',
    title: 'two thirds of a tao are cut, not rounded',
    clauses: ['EMISSION-06'],
    why: { kind: 'rounding', note: '666666666.51 and 333333333.26 rao' },
    input: emissionInput([{ dividend: share(2, 3) }, { incentive: share(1, 3) }]),
  },
  {
    id: 'emission-amount-of-a-bit',
    title: 'a share of one bit is a rao where the emission is 2^32 rao, and nothing where it is one less',
    clauses: ['EMISSION-06'],
    why: { kind: 'boundary', note: 'the emission here is one less' },
    input: emissionInput([{ activeStake: 1n }, { activeStake: 2n }], 2n ** 32n - 1n),
  },
  {
    id: 'emission-amount-below-0',
    title: 'a share below 0 gets nothing',
    level: 'may',
    clauses: ['EMISSION-06'],
    why: { kind: 'boundary', note: 'the chain never has one; a rao is never negative' },
    input: emissionInput([{ incentive: -decimal('0.5') }, { dividend: one }]),
  },
  {
    id: 'emission-amount-does-not-fit',
    title: 'stake of 2 and the largest emission: the amount is the largest there is',
    level: 'may',
    clauses: ['EMISSION-06', 'EMISSION-05'],
    why: { kind: 'overflow', note: 'the chain has stake from 0 to 1' },
    input: emissionInput([{ stake: 2n * one }, { stake: 2n ** 63n - 1n }], 2n ** 64n - 1n),
  },
];
