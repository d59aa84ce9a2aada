import type { Draft } from '../../topic.ts';
import { now, nowRulesets, proportions } from './input.ts';

const draft = (draft: Omit<Draft, 'rulesets'>): Draft => ({ ...draft, rulesets: nowRulesets });
const whole = 1n << 32n;

/** Root's part, and what becomes of it (SPLIT-05 to SPLIT-08). */
export const root: readonly Draft[] = [
  draft({
    id: 'split-root-none',
    title: 'root without a proportion: validators have their whole half',
    clauses: ['SPLIT-06', 'SPLIT-07'],
    why: { kind: 'boundary', note: 'zero' },
    input: now({ root: 0n, paid: false }),
  }),
  draft({
    id: 'split-root-all',
    title: 'a proportion of 1 takes the validators’ half and nothing of the miners’',
    clauses: ['SPLIT-06', 'SPLIT-07'],
    why: { kind: 'boundary', note: 'root is paid out of the validators’ half alone' },
    input: now({ root: whole }),
  }),
  draft({
    id: 'split-root-one-bit',
    title: 'a proportion of 2^-32',
    clauses: ['SPLIT-06'],
    why: { kind: 'rounding', note: 'an alpha’s proportion is below one rao' },
    input: now({ root: 1n }),
  }),
  draft({
    id: 'split-root-all-but-one-bit',
    title: 'a proportion of one bit less than 1 leaves the validators a fraction',
    clauses: ['SPLIT-06', 'SPLIT-07'],
    why: { kind: 'boundary', note: 'the largest proportion that a subnet with alpha has' },
    input: now({ root: whole - 1n }),
  }),
  draft({
    id: 'split-root-not-paid',
    title: 'while root is not paid its part is recycled, and the validators still lose it',
    clauses: ['SPLIT-08', 'SPLIT-07'],
    why: { kind: 'incident', note: 'the sum of prices is at most 1: nobody gets root’s part' },
    input: now({ root: proportions.young, paid: false }),
  }),
  draft({
    id: 'split-root-paid',
    title: 'while root is paid its part waits for it',
    clauses: ['SPLIT-08', 'SPLIT-07'],
    why: { kind: 'boundary', note: 'the same subnet, the flag on' },
    input: now({ root: proportions.young, owned: false }),
  }),
  draft({
    id: 'split-root-after-cut',
    title: 'root’s proportion is of what the owner left',
    clauses: ['SPLIT-06', 'SPLIT-03'],
    why: { kind: 'boundary', note: 'a cut of a half halves root’s part' },
    input: now({ cut: 32768, root: whole / 2n }),
  }),
  draft({
    id: 'split-root-two-floors',
    title: 'the proportion is cut off before it is halved',
    clauses: ['SPLIT-06'],
    why: { kind: 'rounding', note: 'one alpha and 3 bits: 3 bits, and half of them is 1' },
    input: now({ emission: 1n, cut: 0, root: 3n, paid: false }),
  }),
  draft({
    id: 'split-root-halved-alpha',
    title: 'a subnet past its first halving',
    clauses: ['SPLIT-05', 'SPLIT-06'],
    why: { kind: 'boundary', note: 'all parts halve with the subnet’s own alpha' },
    input: now({ emission: 500_000_000n, paid: false }),
  }),
];
