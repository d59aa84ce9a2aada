import { account } from '../accounts.ts';
import { drafts } from './draft.ts';
import { ownerColdkey, ownerHotkey } from './input.ts';

const alpha = 10n ** 9n;
const both = { server: 1000n, validator: 10n };

/** Miners: staked, withheld, burned or recycled (PAYOUT-05 to PAYOUT-07). */
export const miners = drafts([
  [
    'miners-own-hotkey',
    'an incentive is staked on the miner’s own hotkey',
    ['05'],
    'boundary',
    'no destination was set, and no take is taken',
    both,
    [{ key: 1, incentive: 1000n, take: 11_796 }],
  ],
  [
    'miners-auto-stake',
    'an incentive is staked where its owner said',
    ['05'],
    'boundary',
    'the coldkey stays the miner’s',
    both,
    [{ key: 1, incentive: 1000n, autoStake: account(9) }],
  ],
  [
    'miners-auto-stake-on-owner',
    'a miner that stakes on the owner’s hotkey is paid: the miner decides, not where it stakes',
    ['05', '06'],
    'boundary',
    'what is withheld hangs on who mined',
    both,
    [{ key: 1, incentive: 1000n, autoStake: ownerHotkey }],
  ],
  [
    'miners-owner-burned',
    'the owner’s hotkey mines: withheld and burned',
    ['06', '07'],
    'boundary',
    'burned where nothing was set; MinerBurned is 1',
    both,
    [{ key: 0xb0, owner: ownerColdkey, incentive: 1000n }],
  ],
  [
    'miners-owner-burn-set',
    'burned where Burn was set',
    ['06'],
    'boundary',
    'the same as where nothing was set',
    { ...both, mode: 'Burn' },
    [{ key: 0xb0, owner: ownerColdkey, incentive: 999n }],
  ],
  [
    'miners-owner-recycled',
    'recycled where Recycle was set, and counted as withheld all the same',
    ['06', '07'],
    'boundary',
    'recycling is no way around MinerBurned',
    { ...both, mode: 'Recycle' },
    [{ key: 0xb0, owner: ownerColdkey, incentive: 1000n }],
  ],
  [
    'miners-owner-second-hotkey',
    'another hotkey of the owner mines: withheld too',
    ['06', '07'],
    'boundary',
    'every hotkey of the coldkey counts, a third of the incentives',
    { ...both, owned: [account(5)] },
    [
      { key: 5, owner: ownerColdkey, incentive: 500n },
      { key: 6, incentive: 1000n },
    ],
  ],
  [
    'miners-owner-hotkey-of-another',
    'the owner’s hotkey belongs to another coldkey: withheld by its name',
    ['06'],
    'boundary',
    'it is not among the hotkeys of the owner’s coldkey',
    { ...both, owned: [] },
    [{ key: 0xb0, owner: account(0xd0), incentive: 1000n }],
  ],
  [
    'miners-no-owner-coldkey',
    'a subnet without an owner, and its owner’s hotkey mines: withheld',
    ['06', '04'],
    'boundary',
    'the hotkey alone is enough to withhold, not to pay the cut',
    { ...both, owner: 77n, coldkey: null, owned: [] },
    [
      { key: 0xb0, owner: ownerColdkey, incentive: 400n },
      { key: 1, incentive: 600n },
    ],
  ],
  [
    'miners-third-withheld',
    'a third is withheld: the proportion is cut off behind 32 bits',
    ['07'],
    'rounding',
    '1431655765 steps',
    both,
    [
      { key: 0xb0, owner: ownerColdkey, incentive: 1n },
      { key: 1, incentive: 2n },
    ],
  ],
  [
    'miners-none-withheld',
    'nobody mines: MinerBurned is 0, whatever it was',
    ['07', '02'],
    'boundary',
    'an epoch without incentives resets it',
    both,
    [{ key: 1, dividend: 1n, alpha: 1n, take: 0 }],
  ],
  [
    'miners-tiny-withheld',
    'less than a step is withheld: MinerBurned is 0',
    ['07'],
    'rounding',
    'one rao of more than 2^32',
    { server: 5n * alpha },
    [
      { key: 0xb0, owner: ownerColdkey, incentive: 1n },
      { key: 1, incentive: 5n * alpha },
    ],
  ],
]);
