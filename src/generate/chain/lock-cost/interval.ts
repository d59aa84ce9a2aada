import type { Draft } from '../../topic.ts';
import { one } from './input.ts';

/** The interval as the emission halves (LOCK-COST-01). */
export const interval: readonly Draft[] = [
  one(
    'halved',
    'after a halving the cost falls twice as quickly',
    ['LOCK-COST-01'],
    'the interval is 50400',
    { block: 7201n, emission: 500_000_000n },
    '1857142863200',
  ),
  one('quarter', 'after two halvings, four times', ['LOCK-COST-01'], 'the interval is 25200', {
    block: 7201n,
    emission: 250_000_000n,
  }),
  one(
    'tenth-halving',
    'an emission that is no power of 2',
    ['LOCK-COST-01'],
    '976562 of 10^9, in steps of 2^-64',
    { block: 100n, emission: 976_562n },
  ),
  one('interval-zero', 'an interval of 0 lets nothing fall', ['LOCK-COST-03'], 'a division by 0 gives 0', {
    block: 7201n,
    interval: 0n,
  }),
  one(
    'emission-zero',
    'without emission the interval is 0',
    ['LOCK-COST-01', 'LOCK-COST-03'],
    'nothing is minted any more',
    { block: 7201n, emission: 0n },
  ),
  one(
    'interval-below-one',
    'an interval that is cut to 0',
    ['LOCK-COST-01', 'LOCK-COST-03'],
    '0.5 blocks are none',
    { block: 7201n, interval: 1n, emission: 500_000_000n },
  ),
  one(
    'interval-one',
    'an interval of one block',
    ['LOCK-COST-01'],
    'the cost is the least lock after two blocks',
    { block: 2n, interval: 1n },
  ),
];
