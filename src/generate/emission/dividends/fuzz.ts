import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { account } from '../accounts.ts';
import { dividendsInput } from './input.ts';

/** Validators that were drawn (DIVIDENDS-02 to DIVIDENDS-06). */
export const fuzz: readonly Draft[] = [...Array(20).keys()].map((index) => {
  const seed = 6100 + index;
  const from = draws(seed);
  const newer = index % 4 === 3;
  const rao = () => (from.oneIn(6) ? 0n : from.bigint(0n, 10n ** BigInt(from.integer(1, 16))));
  const validators = [...Array(from.integer(1, 5)).keys()].map((place) => ({
    hotkey: account(place * 7 + from.integer(0, 6)),
    alpha: rao(),
    root: rao(),
    dividend: rao(),
    ...(newer && { seat: !from.oneIn(3) }),
  }));
  return {
    id: `dividends-fuzz-${seed}`,
    title: `${validators.length === 1 ? 'one validator' : `${validators.length} validators`} as drawn`,
    clauses: newer ? ['DIVIDENDS-06'] : ['DIVIDENDS-02', 'DIVIDENDS-04', 'DIVIDENDS-05'],
    why: { kind: 'fuzz', note: 'amounts of one digit to sixteen' },
    seed: seed.toString(),
    rulesets: [newer ? '475' : '425'],
    input: dividendsInput({ alpha: rao(), root: rao(), taoWeight: from.bigint(0n, 2n ** 32n) }, validators),
  };
});
