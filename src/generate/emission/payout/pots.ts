import { account } from '../accounts.ts';
import { drafts } from './draft.ts';
import { ownerColdkey, ownerHotkey } from './input.ts';

const alpha = 10n ** 9n;
/** A validator that alone is paid, and whose take is nothing. */
const validator = { key: 1, dividend: 10n, alpha: 100n, take: 0 } as const;

/** The chapter's worked epoch: 360 blocks of one alpha each. */
export const examples = drafts([
  [
    'one-epoch',
    'an epoch of 360 blocks, in which the owner mines too',
    ['01', '05', '08'],
    'example',
    'the table of the chapter',
    { server: 147_600_823_680n, validator: 101_793_671_640n, root: 45_807_152_040n, owner: 64_798_351_920n },
    [
      { key: 1, dividend: 90_000_000_000n, alpha: 400_000_000_000_000n, root: 800_000_000_000_000n },
      { key: 2, dividend: 57_600_823_680n, alpha: 500_000_000_000_000n },
      { key: 3, incentive: 100_000_000_000n },
      { key: 4, incentive: 30_000_000_000n, autoStake: account(2) },
      { key: 0xb0, owner: ownerColdkey, incentive: 17_600_823_680n },
    ],
  ],
]);

/** Which pot is whose (PAYOUT-01 to PAYOUT-03). */
export const pots = drafts([
  [
    'pots-no-incentive',
    'nobody has an incentive: the miners’ half goes to the validators',
    ['02'],
    'boundary',
    'the pot of the servers is added to that of the validators, and MinerBurned is 0',
    { server: alpha, validator: alpha },
    [validator],
  ],
  [
    'pots-one-rao-of-incentive',
    'one rao of incentive, and the rest of the miners’ half is nobody’s',
    ['02', '03'],
    'boundary',
    'the smallest incentive keeps the pots apart',
    { server: alpha, validator: alpha },
    [validator, { key: 2, incentive: 1n }],
  ],
  [
    'pots-no-incentive-no-dividend',
    'nobody has anything: both halves are paid to nobody',
    ['02', '10'],
    'boundary',
    'there is no fallback to stake in the payout',
    { server: alpha, validator: alpha, root: alpha },
    [{ key: 1, alpha: 100n, root: 100n }],
  ],
  [
    'pots-nobody',
    'no hotkey at all',
    ['02', '10'],
    'boundary',
    'the pots are lost',
    { server: 5n, validator: 7n, root: 9n },
    [],
  ],
  [
    'pots-incentive-not-from-the-pot',
    'miners are paid what the epoch says, though the pot holds less',
    ['03', '10'],
    'boundary',
    'the epoch divides all three pots by incentive and dividend: more is paid than was pending',
    { server: 1000n, validator: 1000n },
    [validator, { key: 2, incentive: 1200n }],
  ],
  [
    'pots-incentive-below-the-pot',
    'miners are paid less than the pot holds, and the difference stays with nobody',
    ['03', '10'],
    'boundary',
    'the other side of the same rule',
    { server: 1000n, validator: 1000n },
    [validator, { key: 2, incentive: 800n }],
  ],
  [
    'pots-no-dividend',
    'nobody has a dividend: the epoch gives the miners all three pots, and the validators’ lie idle',
    ['03', '10'],
    'boundary',
    'twice their pot: below 0 by what the other two hold, and in all as much as there was',
    { server: 1000n, validator: 700n, root: 300n },
    [
      { key: 1, alpha: 100n, root: 10n ** 6n },
      { key: 2, incentive: 2000n },
    ],
  ],
  [
    'pots-dividends-are-weights',
    'dividends of a few rao share out a whole pot',
    ['01', '08'],
    'boundary',
    'a dividend is a weight, and is not paid itself',
    { server: 1000n, validator: alpha },
    [
      { key: 1, dividend: 1n, alpha: 100n, take: 0 },
      { key: 2, dividend: 3n, alpha: 100n, take: 0 },
      { key: 3, incentive: 1000n },
    ],
  ],
  [
    'pots-order',
    'owner, miners, alpha dividends, root dividends: each by the bytes of the hotkey',
    ['01'],
    'ordering',
    'hotkeys are given in another order',
    { server: 300n, validator: alpha, root: alpha, owner: 100n },
    [
      { key: 3, incentive: 100n, dividend: 1n, alpha: 10n, root: alpha },
      { key: 1, incentive: 100n, dividend: 1n, alpha: 10n, root: alpha },
      { key: 2, incentive: 100n, dividend: 1n, alpha: 10n, root: alpha },
    ],
  ],
  [
    'pots-largest-incentives',
    'incentives that add up to more than 64 bits',
    ['02', '07'],
    'overflow',
    'the sum stops at the largest amount; the chain never comes there',
    { server: 2n ** 64n - 1n, validator: 1n },
    [
      { key: 1, incentive: 2n ** 63n },
      { key: 0xb0, owner: ownerColdkey, incentive: 2n ** 63n },
    ],
  ],
]);

/** The owner's cut (PAYOUT-04). */
export const owner = drafts([
  [
    'owner-paid',
    'the owner’s cut is stake on the owner’s hotkey',
    ['04'],
    'boundary',
    'no take is taken of it',
    { owner: 64_798_351_920n },
    [validator],
  ],
  [
    'owner-without-hotkey',
    'an owner without a hotkey: the cut is paid to nobody',
    ['04', '10'],
    'boundary',
    'it was minted, and stays in AlphaOut',
    { owner: 1000n, hotkey: null, owned: [] },
    [validator],
  ],
  [
    'owner-without-coldkey',
    'a hotkey without an owner: the cut is paid to nobody',
    ['04', '10'],
    'boundary',
    'both must be set',
    { owner: 1000n, coldkey: null },
    [validator],
  ],
  [
    'owner-nothing',
    'a cut of nothing is no credit',
    ['04', '01'],
    'boundary',
    'a subnet that takes no cut',
    { validator: 10n },
    [validator],
  ],
  [
    'owner-validates',
    'the owner’s hotkey validates: its dividends are paid as any other’s',
    ['04', '08'],
    'boundary',
    'only incentives are withheld from the owner',
    { owner: 100n, validator: 1000n, server: 10n },
    [
      { key: 0xb0, owner: ownerColdkey, dividend: 5n, alpha: 10n, take: 0 },
      { key: 2, incentive: 10n },
    ],
  ],
  [
    'owner-new-hotkey',
    'the owner changed when the pots were drained: the new owner has the cut of the whole tempo',
    ['04'],
    'boundary',
    'who owned the subnet while it was earned does not matter',
    { owner: 1000n, coldkey: account(0xd1), hotkey: ownerHotkey, owned: [] },
    [validator],
  ],
]);
