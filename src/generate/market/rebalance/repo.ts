import type { Draft } from '../../topic.ts';
import { sheet } from '../confirmed-by.ts';
import { half } from '../pool.ts';
import { injected, rebalanceInput } from './input.ts';

/** A line of the sheet: deltas, and the new weight, which is `undefined` where it is out of range. */
type Line = readonly [id: string, tao: bigint, alpha: bigint, weight: bigint | undefined, title: string];

const lines: readonly Line[] = [
  ['rebalance-0-0', 0n, 0n, 500_000_000_000_000_000n, 'nothing more'],
  ['rebalance-1-0', 1n, 0n, 500_000_000_000_249_999n, 'a rao of TAO'],
  ['rebalance-0-1', 0n, 1n, 499_999_999_999_937_500n, 'a rao of alpha'],
  [
    'rebalance-1000000000-2000000000',
    1_000_000_000n,
    2_000_000_000n,
    500_124_906_320_259_805n,
    'a TAO and two alpha',
  ],
  ['rebalance-1234567-2432765', 1_234_567n, 2_432_765n, 500_000_156_593_793_217n, 'amounts as they fall'],
  ['rebalance-0-1000000000000', 0n, 1_000_000_000_000n, 444_444_444_444_444_444n, '1000 alpha'],
  [
    'rebalance-1000000000000000000-0',
    1_000_000_000_000_000_000n,
    0n,
    undefined,
    'a billion TAO, which is out of range',
  ],
];

/** Deltas that the chain's tests try, which say that the price stays within a millionth of a millionth. */
const tried: readonly (readonly [tao: bigint, alpha: bigint])[] = [
  [1n, 1n],
  [10n, 20n],
  [1_000n, 2_000n],
  [1_000_000n, 1_000_000n],
  [2_000_000_000n, 1_000_000_000n],
  [1_000_000_000_000n, 2_000_000_000_000n],
  [2_000_000_000_000n, 1_000_000_000_000n],
  [1_234_567n, 2_432_765_890n],
];

/** The lines of the sheet of chain facts, and more of what the chain's tests try (REBALANCE-01 to REBALANCE-06). */
export const repo: readonly Draft[] = [
  ...lines.map(([id, tao, alpha, weight, title]): Draft => ({
    id: `rebalance-golden-${tao}-${alpha}`,
    title: `1000 TAO and 4000 alpha, and ${title}`,
    clauses: weight === undefined ? ['REBALANCE-05', 'REBALANCE-06'] : ['REBALANCE-01', 'REBALANCE-03'],
    why: { kind: 'example', note: `the line ${id} of the sheet` },
    input: rebalanceInput(tao, alpha),
    confirmed: sheet(id, weight === undefined ? injected(half, 0n, 0n) : injected(weight, tao, alpha)),
  })),
  ...tried.map(([tao, alpha]): Draft => ({
    id: `rebalance-tried-${tao}-${alpha}`,
    title: `${tao} rao of TAO and ${alpha} of alpha come to 1000 TAO and 4000 alpha`,
    clauses: ['REBALANCE-01', 'REBALANCE-03'],
    why: { kind: 'example', note: 'the deltas of the test test_adjust_protocol_liquidity_happy' },
    input: rebalanceInput(tao, alpha),
  })),
];
