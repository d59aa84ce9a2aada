import fc from 'fast-check';
import { market, type numbers } from '../../../src/reference/index.ts';

/** An amount in rao. */
export const rao = (amount: bigint): numbers.Rao => amount as numbers.Rao;

/** A pool of nobody. */
export const emptyPool: market.StoredPool = {
  totalHotkeyAlpha: rao(0n),
  alpha: new Map(),
  alphaV2: new Map(),
};

/** The holders of the pools that are drawn. */
export const holders = ['alice', 'bob', 'carol'];

/** An amount of any size up to a million TAO. */
export const anyAmount = fc
  .tuple(fc.integer({ min: 1, max: 15 }), fc.bigInt(1n, 10n ** 15n))
  .map(([digits, value]) => 1n + (value % 10n ** BigInt(digits)));

/** Changes as the chain makes them: it stakes only where a share would move. */
export const anyChanges: fc.Arbitrary<readonly market.PoolChange[]> = fc.array(
  fc.oneof(
    fc.record({
      change: fc.constant('one' as const),
      holder: fc.constantFrom(...holders),
      amount: anyAmount,
    }),
    fc.record({ change: fc.constant('all' as const), amount: anyAmount }),
    fc.record({
      change: fc.constant('remove' as const),
      holder: fc.constantFrom(...holders),
      amount: anyAmount.map(rao),
    }),
  ),
  { minLength: 1, maxLength: 12 },
);

/** A pool after changes, those left out that the chain refuses. */
export function poolAfter<Pool, Share>(
  rules: market.PoolRules<Pool, Share>,
  pool: Pool,
  changes: readonly market.PoolChange[],
): Pool {
  return changes.reduce((current, change) => {
    if (change.change === 'one' && !rules.wouldMove(current, change.amount)) return current;
    return market.afterChanges(rules, current, [change])[0].pool;
  }, pool);
}
