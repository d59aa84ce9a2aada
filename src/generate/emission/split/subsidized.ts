import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { proportions, subsidizes, subsidyRulesets } from './input.ts';

const boundary = (note: string) => ({ kind: 'boundary', note }) as const;
const pair = (
  word: string,
  of: string,
  why: Draft['why'],
  values: Parameters<typeof subsidizes>[0],
): Draft[] =>
  [false, true].map((subsidized) => ({
    id: `split-subsidy-${word}-${subsidized ? 'held' : 'paid'}`,
    title: `${of}: root’s part is ${subsidized ? 'held back where the price is below the share' : 'root’s where it is not'}`,
    clauses: ['SPLIT-11', 'SPLIT-10'],
    why,
    input: subsidizes({ ...values, subsidized }),
    rulesets: subsidyRulesets,
  }));

/** What root has of a subnet whose price is below its share of the block, and of one whose is not (SPLIT-11). */
export const subsidized: readonly Draft[] = [
  ...Object.entries(proportions).flatMap(([name, root]) =>
    pair(
      name,
      `a subnet of which root has much or little (${name})`,
      { kind: 'ruleset-switch', note: 'told subnet by subnet' },
      { root },
    ),
  ),
  ...pair('halved', 'half an alpha', boundary('an alpha after its first halving'), {
    emission: 500_000_000n,
  }),
  ...pair('closed', 'no emission', boundary('a closed subnet from 301 on'), { emission: 0n }),
  ...pair('rao', 'a single rao', { kind: 'rounding', note: 'no part is a whole rao' }, { emission: 1n }),
  ...pair('all-root', 'a subnet that is all root’s', boundary('the largest proportion'), { root: 1n << 32n }),
  ...pair('no-root', 'a subnet that is not root’s at all', boundary('the smallest proportion'), { root: 0n }),
  {
    id: 'split-subsidy-pot-unchanged',
    title: 'what is held back does not come to the miners’ and validators’ pot',
    clauses: ['SPLIT-11'],
    why: { kind: 'ruleset-switch', note: 'in 342 it would' },
    input: subsidizes({ emission: 999_999_937n, subsidized: true }),
    rulesets: subsidyRulesets,
  },
  {
    id: 'split-subsidy-no-owner',
    title: 'the cut of a subnet without an owner is set aside, also where root’s part is held back',
    clauses: ['SPLIT-04', 'SPLIT-11'],
    why: boundary('no owner, no root'),
    input: subsidizes({ owned: false, subsidized: true }),
    rulesets: subsidyRulesets,
  },
  {
    id: 'split-subsidy-all-cut',
    title: 'an owner who takes all leaves root nothing to hold back',
    clauses: ['SPLIT-03', 'SPLIT-11'],
    why: boundary('the largest cut'),
    input: subsidizes({ cut: 65535, subsidized: true }),
    rulesets: subsidyRulesets,
  },
  ...[...Array(8).keys()].map((index): Draft => {
    const seed = 6240 + index;
    const from = draws(seed);
    const emission = from.bigint(1n, 1n << from.bigint(4n, 40n));
    return {
      id: `split-subsidy-fuzz-${seed}`,
      title: `${emission} rao of alpha, root's part ${index % 2 === 0 ? 'held back' : 'paid'}`,
      clauses: ['SPLIT-03', 'SPLIT-06', 'SPLIT-11'],
      why: { kind: 'fuzz', note: 'all as it falls' },
      seed: seed.toString(),
      input: subsidizes({
        emission,
        cut: from.integer(0, 65535),
        root: from.bigint(0n, 1n << 32n),
        subsidized: index % 2 === 0,
      }),
      rulesets: subsidyRulesets,
    };
  }),
];
