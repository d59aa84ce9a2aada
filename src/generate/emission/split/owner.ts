import type { Draft } from '../../topic.ts';
import { now, nowRulesets, proportions, usualCut } from './input.ts';

const draft = (draft: Omit<Draft, 'rulesets'>): Draft => ({ ...draft, rulesets: nowRulesets });

/** The owner's cut (SPLIT-03, SPLIT-04). */
export const owner: readonly Draft[] = [
  draft({
    id: 'split-owner-not-eighteen-percent',
    title: 'the cut is 11796 of 65535 and not 18 percent',
    clauses: ['SPLIT-03'],
    why: { kind: 'rounding', note: '100 TAO’s worth: 18 percent would be 457,800 rao more' },
    input: now({ emission: 100_000_000_000n }),
  }),
  draft({
    id: 'split-owner-share-first',
    title: 'the cut is a share first, cut off behind 32 bits, and then multiplied',
    clauses: ['SPLIT-03'],
    why: { kind: 'rounding', note: '65535 rao: 11795, where multiplying first gives 11796' },
    input: now({ emission: 65_535n }),
  }),
  draft({
    id: 'split-owner-nobody',
    title: 'a subnet without an owner sets the cut aside all the same',
    clauses: ['SPLIT-04'],
    why: { kind: 'incident', note: 'it is minted, and in the end paid to nobody' },
    input: now({ owned: false }),
  }),
  draft({
    id: 'split-owner-off',
    title: 'a cut that is switched off goes to miners, validators and root',
    clauses: ['SPLIT-03', 'SPLIT-05'],
    why: { kind: 'boundary', note: 'the switch counts, not the size of the cut' },
    input: now({ enabled: false }),
  }),
  draft({
    id: 'split-owner-off-and-nobody',
    title: 'a cut that is switched off in a subnet without an owner',
    clauses: ['SPLIT-03', 'SPLIT-04'],
    why: { kind: 'boundary', note: 'both at once' },
    input: now({ enabled: false, owned: false, paid: false }),
  }),
  draft({
    id: 'split-owner-none',
    title: 'a cut of 0',
    clauses: ['SPLIT-03'],
    why: { kind: 'boundary', note: 'as if it were switched off' },
    input: now({ cut: 0 }),
  }),
  draft({
    id: 'split-owner-smallest',
    title: 'a cut of 1 of 65535 is 65537 steps of 2^-32',
    clauses: ['SPLIT-03'],
    why: { kind: 'rounding', note: 'the smallest cut' },
    input: now({ cut: 1 }),
  }),
  draft({
    id: 'split-owner-all-but-one',
    title: 'a cut of 65534 leaves a 65535th for the rest',
    clauses: ['SPLIT-03', 'SPLIT-07'],
    why: { kind: 'boundary', note: 'the largest cut below 1' },
    input: now({ cut: 65534 }),
  }),
  draft({
    id: 'split-owner-all',
    title: 'a cut of 65535 leaves nothing to miners, validators or root',
    clauses: ['SPLIT-03', 'SPLIT-06'],
    why: { kind: 'boundary', note: '65535 of 65535 is exactly 1' },
    input: now({ cut: 65535 }),
  }),
  draft({
    id: 'split-owner-of-little',
    title: 'five rao: none for the owner',
    clauses: ['SPLIT-03', 'SPLIT-09'],
    why: { kind: 'rounding', note: 'a cut below one rao is dust, but it leaves the rest' },
    input: now({ emission: 5n, cut: usualCut, root: proportions.old }),
  }),
];
