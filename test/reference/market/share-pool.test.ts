import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { market, type numbers } from '../../../src/reference/index.ts';
import { anyAmount, anyChanges, emptyPool, holders, poolAfter, rao } from './pools.ts';

const { fixedPool, floatPool, removeFromOne } = market;
const { alphaV2: _none, ...emptyFixed } = emptyPool;
const kinds = [
  { kind: 'of floats', most: 1n, drawn: anyChanges.map((changes) => asked(floatPool, emptyPool, changes)) },
  { kind: 'of U64F64', most: 0n, drawn: anyChanges.map((changes) => asked(fixedPool, emptyFixed, changes)) },
];

/** What is asked of a pool, of whatever kind it is. */
interface Asked {
  readonly shared: numbers.Rao;
  readonly live: boolean;
  readonly value: (holder: string) => numbers.Rao;
  readonly wouldMove: (amount: bigint) => boolean;
  readonly all: (amount: bigint) => Asked;
  readonly one: (holder: string, amount: bigint) => Asked;
  readonly remove: (holder: string, amount: numbers.Rao) => { readonly after: Asked; readonly made: bigint };
}

/** A pool after changes, ready to be asked. */
function asked<Pool extends { readonly totalHotkeyAlpha: numbers.Rao }, Share>(
  rules: market.PoolRules<Pool, Share>,
  empty: Pool,
  changes: readonly market.PoolChange[],
): Asked {
  const of = (pool: Pool): Asked => ({
    shared: pool.totalHotkeyAlpha,
    live: !rules.wouldMove(pool, 0n) && pool.totalHotkeyAlpha > 0n,
    value: (holder) => rules.value(pool, holder),
    wouldMove: (amount) => rules.wouldMove(pool, amount),
    all: (amount) => of(rules.all(pool, amount)),
    one: (holder, amount) => of(rules.one(pool, holder, amount).pool),
    remove: (holder, amount) => {
      const { pool: after, made } = removeFromOne(rules, pool, holder, amount);
      return { after: of(after), made };
    },
  });
  return of(poolAfter(rules, empty, changes));
}

const sum = (pool: Asked) => holders.reduce<bigint>((total, holder) => total + pool.value(holder), 0n);

describe.each(kinds)('a pool $kind', ({ drawn, most }) => {
  test('is worth at least what its holders have', () => {
    fc.assert(
      fc.property(drawn, (pool) => {
        expect(sum(pool) <= pool.shared).toBe(true);
      }),
    );
  });

  test('gives nobody more of an emission than its part', () => {
    fc.assert(
      fc.property(drawn, anyAmount, (pool, emission) => {
        fc.pre(pool.live);
        const after = pool.all(emission);
        for (const holder of holders) {
          const part = ((pool.value(holder) + 1n) * after.shared) / pool.shared;
          expect(after.value(holder) <= part).toBe(true);
          expect(after.value(holder) >= pool.value(holder)).toBe(true);
        }
      }),
    );
  });

  test('gives back what was put in, and at most a rao more than was there', () => {
    fc.assert(
      fc.property(drawn, anyAmount, (pool, amount) => {
        fc.pre(pool.live && pool.wouldMove(amount));
        const { after, made } = pool.one('alice', amount).remove('alice', rao(amount));
        if (made === -amount) expect(after.value('alice') - pool.value('alice') <= most).toBe(true);
      }),
    );
  });

  test('is changed by one holder, and by at most a rao for the others', () => {
    fc.assert(
      fc.property(drawn, anyAmount, (pool, amount) => {
        fc.pre(pool.live && pool.wouldMove(amount));
        const after = pool.one('alice', amount);
        for (const holder of ['bob', 'carol']) {
          const moved = after.value(holder) - pool.value(holder);
          expect(moved >= -1n && moved <= 1n).toBe(true);
        }
      }),
    );
  });
});

describe('a share', () => {
  test('is never worth less where it is more', () => {
    const float = fc.bigInt(1n, 10n ** 15n).map((count) => market.safeFloat(count)!);
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 17n), float, float, float, (shared, denominator, share, more) => {
        const pool = {
          ...emptyPool,
          totalHotkeyAlpha: rao(shared),
          totalHotkeySharesV2: denominator,
          alphaV2: new Map([
            ['alice', share],
            ['bob', market.addFloats(share, more)!],
          ]),
        };
        expect(market.valueOf(pool, 'alice') <= market.valueOf(pool, 'bob')).toBe(true);
      }),
    );
  });

  test('is worth the same in the older format and in the newer', () => {
    fc.assert(
      fc.property(anyAmount, anyAmount, anyAmount, (shared, share, more) => {
        const bits = (count: bigint) => (count << 64n) as numbers.U64F64;
        const older = {
          ...emptyPool,
          totalHotkeyAlpha: rao(shared),
          totalHotkeyShares: bits(share + more),
          alpha: new Map([['alice', bits(share)]]),
        };
        const newer = {
          ...emptyPool,
          totalHotkeyAlpha: rao(shared),
          totalHotkeySharesV2: market.safeFloat(share + more)!,
          alphaV2: new Map([['alice', market.safeFloat(share)!]]),
        };
        expect(market.valueOf(older, 'alice')).toBe(market.valueOf(newer, 'alice'));
        const changed = market.changeOne(older, 'alice', 1n).pool;
        expect(changed).toEqual(market.changeOne(newer, 'alice', 1n).pool);
      }),
    );
  });
});

test('the loss that led to floats: a coldkey that takes out a little loses all, and with floats it does not', () => {
  const bits = (count: bigint) => count as numbers.U64F64;
  const before = {
    ...emptyPool,
    totalHotkeyAlpha: rao(10n ** 12n),
    totalHotkeyShares: bits(184_467n),
    alpha: new Map([['alice', bits(18_446n)]]),
  };
  const lost = removeFromOne(fixedPool, before, 'alice', rao(10n ** 8n));
  expect(lost.made).toBe(-99_996_205_283n);
  expect(fixedPool.value(lost.pool, 'alice')).toBe(0n);
  const kept = removeFromOne(floatPool, before, 'alice', rao(10n ** 8n));
  expect(kept.made).toBe(-(10n ** 8n));
  expect(floatPool.value(kept.pool, 'alice')).toBe(99_896_205_283n);
});
