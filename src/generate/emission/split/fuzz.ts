import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { inTao, now, nowRulesets, sells, soldRulesets, taoRulesets } from './input.ts';

/** Emissions that were drawn, under the rules of three eras (SPLIT-01 to SPLIT-10). */
export const fuzz: readonly Draft[] = [...Array(24).keys()].map((index): Draft => {
  const seed = 6200 + index;
  const from = draws(seed);
  const emission = from.bigint(1n, 1n << from.bigint(4n, 40n));
  const cut = from.oneIn(2) ? 11796 : from.integer(0, 65535);
  const root = from.bigint(0n, 1n << 32n);
  const owned = !from.oneIn(4);
  const common = {
    id: `split-fuzz-${seed}`,
    why: { kind: 'fuzz', note: 'all as it falls' } as const,
    seed: seed.toString(),
  };
  if (index % 4 === 0)
    return {
      ...common,
      title: `${emission} rao of TAO`,
      clauses: ['SPLIT-01', 'SPLIT-02', 'SPLIT-04'],
      input: inTao(emission, owned, cut),
      rulesets: taoRulesets,
    };
  if (index % 4 === 1)
    return {
      ...common,
      title: `${emission} rao of alpha, root's part for sale`,
      clauses: ['SPLIT-03', 'SPLIT-06', 'SPLIT-10'],
      input: sells({ emission, cut, root, owned }),
      rulesets: soldRulesets,
    };
  return {
    ...common,
    title: `${emission} rao of alpha, a pot each`,
    clauses: ['SPLIT-05', 'SPLIT-07', 'SPLIT-09'],
    input: now({ emission, cut, root, owned, enabled: !from.oneIn(5), paid: from.oneIn(2) }),
    rulesets: nowRulesets,
  };
});
