import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { cutAlways, leftRulesets, proportions } from './input.ts';

const boundary = (note: string) => ({ kind: 'boundary', note }) as const;
const pair = (
  word: string,
  of: string,
  why: Draft['why'],
  values: Parameters<typeof cutAlways>[0],
): Draft[] =>
  [true, false].map((paid) => ({
    id: `split-left-${word}-${paid ? 'paid' : 'in-the-pot'}`,
    title: `${of}: root’s part is ${paid ? 'root’s while root is paid' : 'left in the pot while it is not, and recycled from 347 on'}`,
    clauses: paid ? ['SPLIT-10', 'SPLIT-12'] : ['SPLIT-12'],
    why,
    input: cutAlways({ ...values, paid }),
    rulesets: leftRulesets,
  }));

/** What the epoch has to share out while root is paid, and while it is not (SPLIT-12). */
export const left: readonly Draft[] = [
  ...Object.entries(proportions).flatMap(([name, root]) =>
    pair(
      name,
      `half an alpha, of which root has much or little (${name})`,
      { kind: 'ruleset-switch', note: 'one pot, then three' },
      { root, emission: 500_000_000n },
    ),
  ),
  ...pair('closed', 'no emission', boundary('a closed subnet'), { emission: 0n }),
  ...pair('rao', 'two rao', { kind: 'rounding', note: 'no part is a whole rao' }, { emission: 2n }),
  ...pair('all-root', 'a subnet that is all root’s', boundary('the largest proportion'), {
    emission: 250_000_000n,
    root: 1n << 32n,
  }),
  ...pair('no-root', 'a subnet that is not root’s at all', boundary('the smallest proportion'), {
    emission: 250_000_000n,
    root: 0n,
  }),
  {
    id: 'split-left-no-owner',
    title: 'the cut of a subnet without an owner is set aside, also while root’s part is in the pot',
    clauses: ['SPLIT-04', 'SPLIT-12'],
    why: boundary('no owner, no root'),
    input: cutAlways({ emission: 750_000_000n, owned: false, paid: false }),
    rulesets: leftRulesets,
  },
  ...[...Array(8).keys()].map((index): Draft => {
    const seed = 6260 + index;
    const from = draws(seed);
    const emission = from.bigint(1n, 1n << from.bigint(4n, 40n));
    return {
      id: `split-left-fuzz-${seed}`,
      title: `${emission} rao of alpha, root's part ${index % 2 === 0 ? 'left in the pot' : 'paid'}`,
      clauses: ['SPLIT-03', 'SPLIT-06', 'SPLIT-12'],
      why: { kind: 'fuzz', note: 'all as it falls' },
      seed: seed.toString(),
      input: cutAlways({
        emission,
        cut: from.integer(0, 65535),
        root: from.bigint(0n, 1n << 32n),
        paid: index % 2 === 1,
      }),
      rulesets: leftRulesets,
    };
  }),
];
