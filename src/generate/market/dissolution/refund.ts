import type { Draft } from '../../topic.ts';
import { draft, one, said, type Line } from './input.ts';

const u64 = 2n ** 64n - 1n;
const tao = 10n ** 9n;

const lines: readonly Line[] = [
  [
    'refund-all',
    'an owner who earned nothing gets the whole lock back',
    '05',
    'example',
    "asserted by the chain's own test",
    { startBlock: 1n, locked: 1_000_000n },
    said('repo-test', 'dissolve_refunds_full_lock_cost_when_no_emission', [], 0n, 1_000_000n),
  ],
  [
    'refund-young',
    'the owner of a younger subnet gets nothing back',
    '05',
    'ruleset-switch',
    'the lock became part of the pot',
    { registeredAt: 1n, startBlock: 1n, locked: 42_000n },
  ],
  [
    'refund-block-before',
    'one block earlier it gets the lock',
    '05',
    'boundary',
    'before, not at the same time',
    { registeredAt: 0n, startBlock: 1n, locked: 42_000n },
  ],
  [
    'refund-less-earned',
    'what the owner earned is taken off, at the price of now',
    '05 06',
    'example',
    'a tenth of the lock was earned',
    { startBlock: 1n, locked: 1000n * tao, issuance: 5_555_697n * tao, price: one / 10_000n },
  ],
  [
    'refund-more-earned',
    'who earned more than the lock gets nothing, and owes nothing',
    '05',
    'boundary',
    'the difference is at least 0',
    { startBlock: 1n, locked: 1000n, issuance: 100_000n },
  ],
  [
    'refund-same-earned',
    'who earned the lock to the rao gets nothing',
    '05 06',
    'boundary',
    '1799 of 10 000 alpha at a price of 1',
    { startBlock: 1n, locked: 1799n, issuance: 10_000n },
  ],
  [
    'refund-one-short',
    'who earned a rao less gets a rao',
    '05 06',
    'boundary',
    '1799 of 10 000 alpha at a price of 1',
    { startBlock: 1n, locked: 1800n, issuance: 10_000n },
  ],
  [
    'refund-cut-of-now',
    "the owner's cut of now counts for all alpha there ever was",
    '06',
    'example',
    'a cut of a half is 32 768 of 65 535',
    { startBlock: 1n, locked: 100_000n, issuance: 100_000n, ownerCut: 32_768 },
  ],
  [
    'refund-cut-floors-first',
    'the alpha is cut off before it is priced',
    '06',
    'rounding',
    'whoever multiplies all three at once has another amount',
    { startBlock: 1n, locked: 1_000_000n, issuance: 9n, price: 1000n * one },
  ],
  [
    'refund-cut-whole',
    'a cut of the whole is 65 535',
    '06',
    'boundary',
    'one, exactly',
    { startBlock: 1n, locked: 100_000n, issuance: 99_999n, ownerCut: 65_535 },
  ],
  [
    'refund-no-cut',
    'without a cut the owner earned nothing',
    '06',
    'boundary',
    'a cut of 0',
    { startBlock: 1n, locked: 100_000n, issuance: 99_999n, ownerCut: 0 },
  ],
  [
    'refund-price-narrow',
    'the price is cut off behind 32 bits',
    '06',
    'rounding',
    'a price below 2^-32 is none',
    { startBlock: 1n, locked: 10n * tao, issuance: u64, price: 2n ** 32n - 1n },
  ],
  [
    'refund-price-smallest',
    'the smallest price that counts',
    '06',
    'boundary',
    'a price of 2^-32',
    { startBlock: 1n, locked: 10n * tao, issuance: u64, price: 2n ** 32n },
  ],
  [
    'refund-largest',
    'the largest issuance at the largest price stops at 64 bits',
    '06',
    'overflow',
    'far more than any lock',
    { startBlock: 1n, locked: u64, issuance: u64, ownerCut: 65_535, price: 2n ** 128n - 1n },
  ],
];

/** What the owner gets back (DISSOLUTION-05, DISSOLUTION-06). */
export const refund: readonly Draft[] = lines.map(draft);
