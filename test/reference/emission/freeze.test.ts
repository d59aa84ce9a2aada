import { expect, test } from 'vitest';
import { emission, type numbers } from '../../../src/reference/index.ts';

const block = (number: bigint) => number as numbers.BlockNumber;
const frozen = (now: bigint, pendingEpochAt: bigint, ruleset: '421' | '425') =>
  emission.freeze(
    {
      netuid: 1,
      tempo: 360,
      block: block(now),
      lastEpochBlock: block(1000n),
      pendingEpochAt: block(pendingEpochAt),
      blocksSinceLastStep: 0n,
      adminFreezeWindow: 10,
    },
    ruleset,
  ).frozen;

test('an epoch that was asked for froze nothing on the grid', () => {
  expect([frozen(1100n, 1200n, '421'), frozen(1100n, 1200n, '425')]).toEqual([false, true]);
});

test('a subnet is frozen for as many blocks as the freeze is long', () => {
  const blocks = [...Array(361).keys()].map((n) => BigInt(n + 1001));
  for (const ruleset of ['421', '425'] as const)
    expect(blocks.filter((now) => frozen(now, 0n, ruleset)).length).toBe(ruleset === '421' ? 10 : 11);
});
