import type { Draft } from '../../topic.ts';
import { now, nowRulesets, proportions } from './input.ts';

const draft = (draft: Omit<Draft, 'rulesets'>): Draft => ({ ...draft, rulesets: nowRulesets });
const whole = 1n << 32n;

/** What nobody gets (SPLIT-09). */
export const dust: readonly Draft[] = [
  draft({
    id: 'split-dust-three',
    title: 'four floors lose three rao at most, and here they do',
    clauses: ['SPLIT-09'],
    why: { kind: 'rounding', note: 'the alpha stays in issuance and is nobody’s' },
    input: now({ root: proportions.old, paid: false }),
  }),
  draft({
    id: 'split-dust-none',
    title: 'no cut, no root and an even emission: nothing is lost',
    clauses: ['SPLIT-09', 'SPLIT-05'],
    why: { kind: 'boundary', note: 'halves come out even' },
    input: now({ cut: 0, root: 0n }),
  }),
  draft({
    id: 'split-dust-odd',
    title: 'an odd emission loses the rao between the halves',
    clauses: ['SPLIT-09', 'SPLIT-05'],
    why: { kind: 'rounding', note: 'two halves of one rao' },
    input: now({ emission: 999_999_999n, cut: 0, root: 0n }),
  }),
  draft({
    id: 'split-dust-one-rao',
    title: 'one rao is nobody’s',
    clauses: ['SPLIT-09'],
    why: { kind: 'rounding', note: 'every part is below 1' },
    input: now({ emission: 1n }),
  }),
  draft({
    id: 'split-dust-three-rao',
    title: 'three rao: one for the miners, and two are nobody’s',
    clauses: ['SPLIT-09', 'SPLIT-05'],
    why: { kind: 'rounding', note: 'the smallest emission of which somebody gets some' },
    input: now({ emission: 3n }),
  }),
  draft({
    id: 'split-dust-recycled-too',
    title: 'what is recycled is floored as what is paid',
    clauses: ['SPLIT-09', 'SPLIT-08'],
    why: { kind: 'rounding', note: 'the fraction stays in issuance' },
    input: now({ emission: 976_562n, root: proportions.young, paid: false }),
  }),
  draft({
    id: 'split-dust-nothing',
    title: 'a subnet whose alpha is all minted has nothing to split',
    clauses: ['SPLIT-09'],
    why: { kind: 'boundary', note: 'zero' },
    input: now({ emission: 0n }),
  }),
  draft({
    id: 'split-dust-largest',
    title: 'the largest u64',
    clauses: ['SPLIT-09', 'SPLIT-03'],
    why: { kind: 'overflow', note: 'no product is too large' },
    input: now({ emission: (1n << 64n) - 1n, root: whole - 1n }),
  }),
];
