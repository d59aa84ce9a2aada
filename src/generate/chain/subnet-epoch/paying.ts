/** What waits in the pots, and who gets it. */
import type { JsonObject } from '../../../reference/index.ts';
import {
  ann,
  annCold,
  ben,
  cid,
  cidCold,
  dan,
  eli,
  eliCold,
  epochs,
  shares,
  staked,
  usual,
} from './universe.ts';

const of = (item: string, value: JsonObject[string]): JsonObject => ({
  [`SubtensorModule.${item}`]: { '1': value },
});
const pots = (alpha: string, swapped: string, tao = '2000000000'): JsonObject => ({
  ...of('PendingEmission', alpha),
  ...of('PendingAlphaSwapped', swapped),
  ...of('PendingRootDivs', tao),
});
const whole = '18446744073709551615';
const half = '9223372036854775808';
const kin = (parents: readonly (readonly [string, string])[]): JsonObject => ({
  'SubtensorModule.ChildKeys': Object.fromEntries(
    parents.map(([share, parent]) => [`${parent},1`, [[share, ben]]]),
  ),
  'SubtensorModule.ParentKeys': { [`${ben},1`]: parents },
});
const alphaOfAnn = (total: string, denominator: string, share: string): JsonObject => ({
  'SubtensorModule.TotalHotkeyAlpha': { [`${ann},1`]: total, [`${ben},1`]: '400000000000' },
  'SubtensorModule.TotalHotkeyShares': { [`${ann},1`]: denominator, [`${ben},1`]: shares(400_000_000_000n) },
  'SubtensorModule.Alpha': {
    [`${ann},${annCold},1`]: share,
    [`${ben},${cidCold},1`]: shares(400_000_000_000n),
  },
});

/** The pots. */
export const potCases = epochs('boundary', 'how the pots of an epoch are emptied', [
  [
    'nothing-waits',
    'an epoch with empty pots',
    [7, 8],
    { ...pots('0', '0', '0'), ...of('PendingOwnerCut', '0') },
  ],
  ['one-rao', 'a single rao is paid to nobody', [7, 8], pots('1', '0', '0')],
  ['odd-sum', 'half of an odd sum is cut off', [8], pots('300000000000', '1')],
  [
    'swapped-over-half',
    'more was sold for root than validators have: they get none',
    [8],
    pots('100', '101'),
  ],
  ['swapped-half', 'as much was sold for root as validators have', [8], pots('1000', '1000')],
  [
    'idle-miners',
    'where no miner earned anything, validators get all that was not sold',
    [8],
    { 'SubtensorModule.Weights': {} },
  ],
  ['huge-pots', 'both pots together stay within 64 bits', [7, 8], pots('18446744073709551615', '5')],
]);

/** Parents and root. */
export const dividendCases = epochs('model', 'who has a part in a dividend', [
  [
    'childkey-take',
    'a child keeps its take of what its parent gets',
    [9],
    { ...kin([[whole, ann]]), 'SubtensorModule.ChildkeyTake': { [`${ben},1`]: 11796 } },
  ],
  [
    'same-coldkey',
    'of a parent of the same coldkey no take is kept',
    [9],
    {
      ...kin([[whole, ann]]),
      'SubtensorModule.ChildkeyTake': { [`${ben},1`]: 11796 },
      'SubtensorModule.Owner': { [ann]: annCold, [ben]: annCold, [cid]: cidCold, [dan]: cidCold },
    },
  ],
  [
    'two-parents',
    'two parents share by what they lend',
    [9],
    {
      ...kin([
        [half, ann],
        [whole, eli],
      ]),
      ...staked([...usual, [eli, eliCold, 1, 500_000_000_000n]]),
    },
  ],
  [
    'root-alone',
    'a validator with TAO alone gets TAO alone',
    [9, 13],
    {
      ...staked([
        [ann, annCold, 0, 100_000_000_000n],
        [ben, cidCold, 1, 10_000_000_000n],
      ]),
    },
  ],
]);

/** Stake. */
export const poolCases = epochs('rounding', 'how stake is given as shares', [
  [
    'first-stake',
    'the first stake on a hotkey makes its pool',
    [10, 11],
    staked(usual.filter(([hotkey]) => hotkey !== cid)),
  ],
  [
    'known-hotkey',
    'a hotkey that is staked on already is named once',
    [10],
    { 'SubtensorModule.StakingHotkeys': { [cidCold]: [dan, cid] } },
  ],
  [
    'another-hotkey',
    'a hotkey is added behind those that are staked on',
    [10],
    { 'SubtensorModule.StakingHotkeys': { [cidCold]: [ann] } },
  ],
  [
    'dear-shares',
    'a share worth three rao',
    [10],
    alphaOfAnn('600000000000', shares(200_000_000_000n), shares(200_000_000_000n)),
  ],
  ['worthless-pool', 'shares without a value', [10], alphaOfAnn('0', shares(7n), shares(7n))],
  [
    'nominators',
    'who has a share of the pool has its part of the rest',
    [10, 12],
    alphaOfAnn('600000000000', shares(600_000_000_000n), shares(100_000_000_000n)),
  ],
]);

/** The payout. */
export const payoutCases = epochs('model', 'in which order, and to whom, the pots are paid', [
  [
    'owner-without-hotkey',
    'a cut without a hotkey is nobody’s',
    [11],
    { 'SubtensorModule.SubnetOwnerHotkey': {} },
  ],
  ['owner-nobody', 'a cut without an owner is nobody’s', [11], { 'SubtensorModule.SubnetOwner': {} }],
  [
    'owner-mines',
    'the incentive of the owner’s hotkey is nobody’s',
    [11],
    { 'SubtensorModule.SubnetOwnerHotkey': { '1': cid } },
  ],
  [
    'miner-of-nobody',
    'a hotkey without an owner is paid to the account of zeros',
    [11],
    { 'SubtensorModule.Owner': { [ann]: annCold, [ben]: annCold, [dan]: cidCold } },
  ],
  ['take-nothing', 'a validator that takes nothing', [12, 13], { 'SubtensorModule.Delegates': { [ann]: 0 } }],
  ['take-all', 'a validator that takes all', [12, 13], { 'SubtensorModule.Delegates': { [ann]: 65535 } }],
  [
    'dividends-before',
    'what was noted of the epoch before goes',
    [12, 13],
    {
      'SubtensorModule.AlphaDividendsPerSubnet': { [`1,${eli}`]: '5', [`2,${eli}`]: '6' },
      'SubtensorModule.TaoDividendsPerSubnet': { [`1,${eli}`]: '7', [`2,${eli}`]: '8' },
    },
  ],
  ['no-tao', 'without TAO for root everyone is noted with 0', [13], of('PendingRootDivs', '0')],
]);
