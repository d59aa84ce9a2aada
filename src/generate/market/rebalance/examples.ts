import type { Draft } from '../../topic.ts';
import { sheet } from '../confirmed-by.ts';
import { coin, half } from '../pool.ts';
import { injected, rebalanceInput } from './input.ts';

/** Injections that can be followed by hand, and those of the sheet of emission (REBALANCE-01, REBALANCE-03). */
export const examples: readonly Draft[] = [
  {
    id: 'rebalance-tao-doubled',
    title: 'as much TAO again: it weighs two thirds, and the price is still a quarter',
    clauses: ['REBALANCE-01', 'REBALANCE-03'],
    why: { kind: 'example', note: 'a half of 1000 to 4000 against a half of 2000 to 4000' },
    input: rebalanceInput(1000n * coin, 0n),
  },
  {
    id: 'rebalance-alpha-doubled',
    title: 'as much alpha again: TAO weighs one third',
    clauses: ['REBALANCE-01', 'REBALANCE-03'],
    why: { kind: 'example', note: 'the other way round' },
    input: rebalanceInput(0n, 4000n * coin),
  },
  {
    id: 'rebalance-in-proportion',
    title: 'TAO and alpha in proportion to the reserves change no weight',
    clauses: ['REBALANCE-01'],
    why: { kind: 'example', note: 'the line adj-balanced of the sheet' },
    input: rebalanceInput(100_000_000n, 1_000_000_000n, { tao: 10n ** 14n, alpha: 10n ** 15n }),
    confirmed: sheet('adj-balanced', injected(half, 100_000_000n, 1_000_000_000n)),
  },
  {
    id: 'rebalance-capped-injection',
    title: 'the injection of a block whose TAO was capped',
    clauses: ['REBALANCE-01', 'REBALANCE-03'],
    why: {
      kind: 'example',
      note: 'the line adj-unbalanced of the sheet: 3103448 to 310344827 at a price of 0.1',
    },
    input: rebalanceInput(3_103_448n, 310_344_827n, { tao: 10n ** 14n, alpha: 10n ** 15n }),
    confirmed: sheet('adj-unbalanced', injected(499_999_930_172_425_168n, 3_103_448n, 310_344_827n)),
  },
  {
    id: 'rebalance-empty',
    title: 'an empty pool gets a weight of a half',
    clauses: ['REBALANCE-04'],
    why: { kind: 'boundary', note: 'the line adj-empty of the sheet' },
    input: rebalanceInput(10n, 10n, { tao: 0n, alpha: 0n }),
    confirmed: sheet('adj-empty', injected(half, 10n, 10n)),
  },
  {
    id: 'rebalance-by-old-reserves',
    title: 'each new reserve is weighed by the other old one',
    clauses: ['REBALANCE-01'],
    why: { kind: 'ordering', note: 'weighing with both new ones would leave every weight as it is' },
    input: rebalanceInput(500n * coin, 100n * coin, { weight: 450_000_000_000_000_000n }),
  },
];
