import { drafts } from './draft.ts';

/** What is left of each pot, and where more is paid than there was (PAYOUT-10). */
export const dust = drafts([
  [
    'dust-take-and-rest',
    'a rao of the pot is cut off between take and rest',
    ['10', '08'],
    'rounding',
    'both parts are cut off',
    { validator: 1000n },
    [{ key: 1, dividend: 1n, alpha: 1n, take: 21_845 + 1 }],
  ],
  [
    'dust-three-validators',
    'three validators: each third loses its fraction, each take another',
    ['10'],
    'rounding',
    'up to two rao for each validator',
    { validator: 10n ** 12n, root: 10n ** 12n },
    [1, 2, 3].map((key) => ({ key, dividend: 1n, alpha: 10n ** 12n, root: 10n ** 13n })),
  ],
  [
    'dust-more-than-drained',
    'the miners are paid by the epoch and the validators by their pot: together more than there was',
    ['10', '03'],
    'model',
    'I10: seven dividends of a seventh lose four steps, and the miners’ share of 295.2 alpha is a step, 68 rao, more',
    { server: 147_600_000_000n, validator: 101_793_671_640n, root: 45_806_328_360n },
    [
      { key: 1, dividend: 147_599_999_932n, alpha: 100n, root: 10n ** 15n, take: 0 },
      { key: 2, incentive: 147_600_000_068n },
    ],
  ],
  [
    'dust-more-staked-than-minted',
    'an epoch of 360 blocks stakes more alpha than the blocks minted',
    ['10', '03'],
    'model',
    'I12: 122 equal dividends lose 118 steps, which is 1993 rao for the miner; the splits of the blocks left 720 to nobody',
    { server: 147_600_823_680n, validator: 147_600_823_680n, owner: 64_798_351_920n },
    [
      { key: 1, dividend: 122n * 1_209_842_749n, alpha: 100n },
      { key: 2, incentive: 147_600_825_673n },
    ],
  ],
  [
    'dust-owner-and-root',
    'a cut without an owner and a pot of root without TAO: both are dust',
    ['10', '04'],
    'boundary',
    'each pot is accounted for by itself',
    { owner: 11n, hotkey: null, owned: [], root: 13n, validator: 17n },
    [{ key: 1, dividend: 1n, alpha: 1n, take: 0 }],
  ],
  [
    'dust-idle-servers',
    'nobody mines: the pot of the servers has no dust, for it is the validators’',
    ['10', '02'],
    'boundary',
    'V is 300, and its dust is counted against 300',
    { server: 100n, validator: 200n },
    [
      { key: 1, dividend: 1n, alpha: 1n, take: 0 },
      { key: 2, dividend: 2n, alpha: 1n, take: 0 },
    ],
  ],
]);
