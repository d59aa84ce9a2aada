/**
 * What is known of the supply since the fair launch: dates and amounts, each with its source and how good it is.
 *
 * @module
 */
import type { Rao } from '../numbers/index.ts';

/**
 * Where something is known from, best first: `source`, read in the chain's repository; `live`, read off the live
 * chain by others; `web`, a page; `derived`, computed here from the others.
 */
export interface SupplySource {
  readonly grade: 'source' | 'live' | 'web' | 'derived';
  readonly from: string;
}

/** The supply on a day: exact where `least` is `most`. */
export interface KnownSupply extends SupplySource {
  /** As `2023-03-20`. */
  readonly date: string;
  readonly event: string;
  readonly least: Rao;
  readonly most: Rao;
  /** What is in doubt; absent where nothing is. */
  readonly doubt?: string;
}

const rao = (amount: bigint) => amount as Rao;

// #region history
/** What is known, in order of time. */
export const supplyHistory: readonly KnownSupply[] = [
  {
    date: '2021-01-03',
    event: 'Kusanagi, the first chain, begins',
    least: rao(0n),
    most: rao(0n),
    grade: 'web',
    from: 'TaoStats, quoted at cryptowiki.me',
  },
  {
    date: '2021-05-15',
    event: 'Kusanagi halts',
    least: rao(546_113_000_000_000n),
    most: rao(574_554_662_284_940n),
    grade: 'web',
    from: 'TaoStats, quoted at cryptowiki.me: 546,113 TAO mined; the day is «mid-May»',
    doubt: 'what Nakamoto began with was 574,554.66 TAO, if each of its blocks made 1',
  },
  {
    date: '2021-11-02',
    event: 'Nakamoto begins',
    least: rao(546_113_000_000_000n),
    most: rao(574_554_662_284_940n),
    grade: 'web',
    from: 'a call of the core team of 3 November 2022, podscript.ai',
    doubt:
      'TaoStats says 21 November, too late for the 3,606,775 blocks of 12 seconds that it had by 20 March 2023',
  },
  {
    date: '2023-03-09',
    event: 'first snapshot of Nakamoto',
    least: rao(4_103_390_264_303_427n),
    most: rao(4_103_390_264_303_427n),
    grade: 'source',
    from: 'subtensor fe4d315c0, snapshot.json: its stakes and balances, added up',
  },
  {
    date: '2023-03-20',
    event: 'Finney begins, with the snapshot of Nakamoto at block 3,606,775',
    least: rao(4_181_329_662_284_940n),
    most: rao(4_181_329_662_284_940n),
    grade: 'source',
    from: 'subtensor 821b0ea86, plain_spec_finney.json: its stakes and balances, added up',
  },
  {
    date: '2025-12-14',
    event: 'first halving',
    least: rao(10_500_000_000_000_000n),
    most: rao(10_500_000_000_000_000n),
    grade: 'web',
    from: 'announcements of the day; the amount is the threshold',
    doubt: 'tokentopnews.com says 15 December',
  },
  {
    date: '2026-07-30',
    event: 'read off the chain',
    least: rao(11_180_113_340_423_226n),
    most: rao(11_180_113_340_423_226n),
    grade: 'live',
    from: 'metagraphed issue 8747',
  },
];
// #endregion

/** The latest that is known: schedules begin here. */
export const supplyNow: KnownSupply = supplyHistory[supplyHistory.length - 1];
