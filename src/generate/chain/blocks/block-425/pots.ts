/**
 * What a block puts into the pots, and the prices and proportions that it leaves.
 *
 * @module
 */
import type { Draft } from '../../../topic.ts';
import { each, emitting, quiet, told425 } from './universe.ts';

const one = '4294967296';

/** Cases of pots, prices and proportions. */
export const potCases: readonly Draft[] = [
  told425({
    id: 'root-sold',
    title: 'moving prices of more than 1 together keep root’s alpha for root',
    clauses: [9],
    note: 'one bit above 1',
    kind: 'boundary',
    pre: { ...emitting([1, 2]), 'SubtensorModule.SubnetMovingPrice': { '1': one, '2': '1' } },
  }),
  told425({
    id: 'root-not-sold',
    title: 'moving prices of exactly 1 together recycle root’s alpha, and validators do not get it',
    clauses: [9],
    note: 'at least 1 for more than 1',
    kind: 'boundary',
    pre: { ...emitting([1, 2]), 'SubtensorModule.SubnetMovingPrice': { '1': one, '2': '0' } },
  }),
  told425({
    id: 'owner-cut-off',
    title: 'without an owner’s cut all of the alpha is split, and the owner’s pot is not touched',
    clauses: [9],
    note: 'the cut taken and lost',
    pre: { ...emitting(), 'SubtensorModule.OwnerCutEnabled': { '1': false } },
  }),
  told425({
    id: 'split-after-buy',
    title:
      'the pots are split by root’s proportion after the pool was filled, not by the one that capped the injection',
    clauses: [9],
    note: 'one proportion for the cap and the split',
    pre: {
      ...emitting(),
      'SubtensorModule.SubnetMovingPrice': { '1': '8589934592' },
      'SubtensorModule.SubnetTAO': { '0': '3000000000', '1': '100000000000' },
      'SubtensorModule.SubnetAlphaIn': { '1': '1000000000' },
      'SubtensorModule.SubnetAlphaOut': { '1': '20' },
    },
  }),
  told425({
    id: 'root-sales-forgotten',
    title: 'what root sold in the last block is forgotten on every subnet, before anything is emitted',
    clauses: [7],
    note: 'cleared only where a subnet emits',
    pre: { ...quiet([1, 2]), 'SubtensorModule.SubnetRootSellTao': { '1': '5', '2': '7' } },
  }),
  told425({
    id: 'shares-before-prices',
    title:
      'a block shares by the moving prices that it found, and moves them afterwards by the pools that it filled',
    clauses: [1, 7, 19],
    note: 'prices moved before the shares, or by the pools from before',
    pre: {
      ...emitting([1, 2]),
      'SubtensorModule.SubnetMovingPrice': { '1': '0', '2': '1' },
      'SubtensorModule.SubnetMovingAlpha': one,
    },
  }),
  told425({
    id: 'price-capped',
    title: 'a price above 1 counts as 1 in the moving price',
    clauses: [19],
    note: 'the spot price uncapped',
    kind: 'boundary',
    pre: {
      ...emitting(),
      'SubtensorModule.SubnetAlphaIn': { '1': '1000000000000' },
      'SubtensorModule.SubnetMovingAlpha': one,
    },
  }),
  told425({
    id: 'root-proportion-kept-for-readers',
    title: 'root’s proportion is noted after all else, and what it held before plays no part',
    clauses: [20],
    note: 'the noted proportion used in the split',
    pre: {
      ...emitting([1, 2]),
      'SubtensorModule.RootProp': each([1, 2], one),
      'SubtensorModule.NetworkRegistrationAllowed': { '2': false },
    },
  }),
  told425({
    id: 'emission-three-blocks',
    title: 'three blocks in a row, each on what the one before left',
    clauses: [1, 8, 9],
    note: 'a state that is carried over wrongly',
    kind: 'model',
    pre: emitting([1, 2]),
    numbers: [1000, 1001, 1002],
  }),
];
