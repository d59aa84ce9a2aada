import type { Draft } from '../../topic.ts';
import { now, nowRulesets } from './input.ts';

/** The chapter's worked examples. */
export const examples: readonly Draft[] = [
  {
    id: 'split-worked',
    title: 'one alpha of a subnet of which root has a third',
    clauses: ['SPLIT-03', 'SPLIT-05', 'SPLIT-07'],
    why: { kind: 'example', note: 'the table of the chapter' },
    input: now({ root: 1_431_655_765n }),
    rulesets: nowRulesets,
  },
  {
    id: 'split-worked-not-sold',
    title: 'the same alpha while root is not paid',
    clauses: ['SPLIT-08', 'SPLIT-07'],
    why: { kind: 'example', note: 'root’s part is recycled, and the validators do not get it back' },
    input: now({ root: 1_431_655_765n, paid: false }),
    rulesets: nowRulesets,
  },
];
