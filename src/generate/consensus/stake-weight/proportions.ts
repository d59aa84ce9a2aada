import type { Draft } from '../../topic.ts';
import { stakeWeightInput, whole } from './input.ts';

/** Shares, with what is special about them. */
const shares: readonly (readonly [
  name: string,
  share: bigint,
  kind: 'boundary' | 'rounding',
  note: string,
])[] = [
  ['none', 0n, 'boundary', 'a parent that gives nothing'],
  ['smallest', 1n, 'rounding', 'a share of less than 2^-32 is none'],
  ['below-a-step', 2n ** 32n - 1n, 'rounding', 'a hair less than one step of 2^-32, cut to none'],
  ['a-step', 2n ** 32n, 'rounding', 'a hair more than one step of 2^-32, cut to one'],
  ['third', whole / 3n, 'rounding', '1431655765.33 steps, cut off'],
  ['below-half', 2n ** 63n - 1n, 'rounding', 'a hair less than a half, cut to a step less'],
  ['half', 2n ** 63n, 'rounding', 'a hair more than a half, cut to a half'],
  ['two-thirds', (whole / 3n) * 2n, 'rounding', '2863311530.67 steps, which rounding would lift'],
  ['below-whole', whole - 1n, 'rounding', 'a hair less than the whole, cut to a step less'],
  ['whole', whole, 'boundary', 'the one share for which 2^64 parts would fall short'],
];

/** A share as a number: each step of it brings one rao from a parent with 2^32 (STAKE-WEIGHT-02). */
export const proportions: readonly Draft[] = shares.map(([name, proportion, kind, note]) => ({
  id: `stake-weight-proportions-${name}`,
  title: `a parent with 2^32 rao gives ${proportion} parts of 2^64 − 1`,
  clauses: ['STAKE-WEIGHT-02', 'STAKE-WEIGHT-04'],
  why: { kind, note },
  input: stakeWeightInput({ parents: [{ proportion, alpha: 2n ** 32n }] }),
}));
