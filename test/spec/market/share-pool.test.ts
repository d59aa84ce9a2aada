import { expect, test } from 'vitest';
import { market } from '../../../src/reference/index.ts';
import { rao } from '../../reference/market/pools.ts';
import { exampleTable } from '../tables.ts';

test('the pool of the chapter is what it says, change by change', () => {
  const share = (count: bigint) => market.safeFloat(count)!;
  const before: market.StoredPool = {
    totalHotkeyAlpha: rao(100n),
    totalHotkeySharesV2: share(10n),
    alpha: new Map(),
    alphaV2: new Map([
      ['Alice', share(3n)],
      ['Bob', share(7n)],
    ]),
  };
  const after = market.afterChanges(market.floatPool, before, [
    { change: 'all', amount: 33n },
    { change: 'one', holder: 'Carol', amount: 50n },
  ]);
  const rows = exampleTable('spec/market/share-pool.md', 'share-pool');
  for (const [index, pool] of [before, ...after.map((step) => step.pool)].entries()) {
    const { 'shared value': shared, denominator, after: _after, ...holders } = rows[index];
    expect(pool.totalHotkeyAlpha).toBe(BigInt(shared));
    const [whole, fraction = ''] = denominator.replace('…', '').split('.');
    const { mantissa } = market.denominatorOf(pool);
    expect(mantissa.toString()).toMatch(new RegExp(`^${whole}${fraction}`));
    for (const [holder, held] of Object.entries(holders))
      expect(market.valueOf(pool, holder)).toBe(BigInt(held));
  }
});
