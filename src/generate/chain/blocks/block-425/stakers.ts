/**
 * The walk of blocks through the shares of stake.
 *
 * @module
 */
import type { JsonObject } from '../../../../reference/index.ts';
import type { Draft } from '../../../topic.ts';
import { alice, bob, carol, coldkey, eve, quiet, told425 } from './universe.ts';

const shares = (count: number, netuid: number): JsonObject =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `${alice},0x${String(i).padStart(64, '0')},${netuid}`,
      { mantissa: '1000000000000000000000', exponent: '-12' },
    ]),
  );

/** Cases of the walk. */
export const stakerCases: readonly Draft[] = [
  told425({
    id: 'stakers-numbered',
    title:
      'coldkeys with a share on root are numbered in the order of the keys, others are not, and nobody twice',
    clauses: [25, 26],
    note: 'shares of any subnet numbered, or a second number',
    pre: {
      ...quiet(),
      'SubtensorModule.AlphaV2': {
        ...Object.fromEntries(
          [coldkey, eve, bob].map((who) => [
            `${alice},${who},0`,
            { mantissa: '1000000000000000000000', exponent: '-12' },
          ]),
        ),
        [`${alice},${carol},1`]: { mantissa: '1000000000000000000000', exponent: '-12' },
      },
      'SubtensorModule.Alpha': { [`${bob},${eve},0`]: '18446744073709551616' },
      'SubtensorModule.NumStakingColdkeys': '1',
      'SubtensorModule.StakingColdkeys': { [bob]: '0' },
      'SubtensorModule.StakingColdkeysByIndex': { '0': bob },
    },
  }),
  told425({
    id: 'stakers-thirty',
    title:
      'of 31 shares thirty are gone through in the first block and the last in the second, which begins anew',
    clauses: [25],
    note: '31 in the first block, or the place lost',
    kind: 'boundary',
    pre: { ...quiet(), 'SubtensorModule.AlphaV2': shares(31, 0) },
    numbers: [1000, 1001],
  }),
  told425({
    id: 'stakers-exactly-thirty',
    title: 'exactly thirty shares leave the place at the last of them, and the next block finds nothing more',
    clauses: [25],
    note: 'the end seen a block early',
    kind: 'boundary',
    pre: { ...quiet(), 'SubtensorModule.AlphaV2': shares(30, 1) },
    numbers: [1000, 1001],
  }),
  told425({
    id: 'stakers-no-shares',
    title: 'without any share no place is kept',
    clauses: [25],
    note: 'a place of nothing written',
    kind: 'boundary',
    pre: quiet(),
  }),
];
