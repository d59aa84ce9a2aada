import type { Draft } from '../../topic.ts';
import { alwaysCut, cutAlways, proportions, sells, soldRulesets } from './input.ts';

/** One pot for all, and root's alpha sold at once; then a pot each (SPLIT-10). */
export const sold: readonly Draft[] = [
  ...Object.entries(proportions).map(([name, root]): Draft => ({
    id: `split-sold-${name}`,
    title: `dtao: one pot for miners and validators, and root’s alpha for sale (${name})`,
    clauses: ['SPLIT-10', 'SPLIT-06'],
    why: { kind: 'ruleset-switch', note: 'the epoch divides the pot, and what was sold as well' },
    input: sells({ root }),
    rulesets: soldRulesets,
  })),
  {
    id: 'split-sold-nobody',
    title: 'dtao: the cut of a subnet without an owner',
    clauses: ['SPLIT-04', 'SPLIT-10'],
    why: { kind: 'ruleset-switch', note: 'with alpha, nobody asks for an owner any more' },
    input: sells({ owned: false }),
    rulesets: soldRulesets,
  },
  {
    id: 'split-sold-dust',
    title: 'dtao: three floors lose two rao at most',
    clauses: ['SPLIT-09', 'SPLIT-10'],
    why: { kind: 'rounding', note: 'cut, rest and root' },
    input: sells({ emission: 3n, root: proportions.old }),
    rulesets: soldRulesets,
  },
  {
    id: 'split-sold-no-more',
    title: 'flow: a pot each, and every owner takes the cut',
    clauses: ['SPLIT-05', 'SPLIT-08'],
    why: { kind: 'ruleset-switch', note: 'the switch of 411 was not there' },
    input: cutAlways({}),
    rulesets: alwaysCut,
  },
  {
    id: 'split-sold-no-more-not-paid',
    title: 'flow: root is not paid, and its part is recycled',
    clauses: ['SPLIT-08'],
    why: { kind: 'ruleset-switch', note: 'from 343 on; 342 left it to the others' },
    input: cutAlways({ paid: false }),
    rulesets: alwaysCut,
  },
];
