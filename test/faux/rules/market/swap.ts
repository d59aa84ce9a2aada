import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/market/swap.ts';
const curve = 'src/reference/market/curve.ts';

/** A wrong rule for each clause of a swap. */
export const swapRules: readonly FauxRule[] = [
  {
    clause: 'SWAP-01',
    file,
    find: 'if (!isMarket(pool)) return',
    replace: 'if (pool.mechanism === 0) return',
    says: 'only the mechanism 0 has no market',
  },
  {
    clause: 'SWAP-02',
    file,
    find: 'pool.initialized === false ? halfWeight : pool.quoteWeight',
    replace: 'pool.quoteWeight',
    says: 'the first swap takes the weight that is there',
  },
  {
    clause: 'SWAP-03',
    file,
    find: 'return U64F64.saturatingToU64(U64F64.saturatingMul(integer(amount), rate)) as Rao;\n}\n\n/**',
    replace: 'return ((amount * BigInt(feeRate)) / wholeFee + rate * 0n) as Rao;\n}\n\n/**',
    says: 'the fee is one quotient, cut off once',
  },
  {
    clause: 'SWAP-04',
    file,
    find: 'if (net > saturatingRao(sides.reserveIn * mostReserves))',
    replace: 'if (amount > saturatingRao(sides.reserveIn * mostReserves))',
    says: 'the whole amount is held against the reserve',
  },
  {
    clause: 'SWAP-05',
    file,
    find: 'if (sides.reserveOut < leastReserve)',
    replace: 'if (sides.reserveOut <= leastReserve)',
    says: 'a reserve of exactly a million rao pays nothing',
  },
  {
    clause: 'SWAP-06',
    file,
    find: "if (kind === 'buy' ? price >= limit : price <= limit)",
    replace: "if (kind === 'buy' ? price > limit : price < limit)",
    says: 'a price that is the limit is let through',
  },
  {
    clause: 'SWAP-07',
    file: curve,
    find: 'exponent: [weightIn, weightOut]',
    replace: 'exponent: [weightOut, weightIn]',
    says: 'the weights stand the other way round',
  },
  {
    clause: 'SWAP-08',
    file: curve,
    find: 'if (power === undefined || power > mostU64) return U64F64.zero;',
    replace: 'if (power === undefined) return U64F64.zero;',
    says: 'a power that is no u64 counts as 1',
  },
  {
    clause: 'SWAP-09',
    file: curve,
    find: 'U64F64.saturatingMul(integer(reserveOut), U64F64.saturatingSub(one, ratio))',
    replace:
      'U64F64.saturatingSub(integer(reserveOut), U64F64.saturatingMul(integer(reserveOut), ratio) + one - 1n as U64F64)',
    says: 'what is left is rounded up, in favour of the pool',
  },
  {
    clause: 'SWAP-10',
    file,
    find: "if (kind === 'buy' ? targetPrice <= limit : targetPrice >= limit)",
    replace: "if (kind === 'buy' ? targetPrice < limit : targetPrice > limit)",
    says: 'a swap that ends at its limit is stopped',
  },
  {
    clause: 'SWAP-11',
    file: curve,
    find: 'exponent: [weightOut, wholeWeight]',
    replace: 'exponent: [wholeWeight / 2n, wholeWeight + 0n * weightOut]',
    says: 'the way to the limit goes by the root',
  },
  {
    clause: 'SWAP-12',
    file: curve,
    find: 'quintillionths(saturatingRao(power))',
    replace: 'U64F64.safeDiv(integer(power / 1_000_000n), integer(wholeWeight / 1_000_000n))',
    says: 'the amount at a limit has no bound',
  },
  {
    clause: 'SWAP-13',
    file,
    find: 'wholeFee - BigInt(feeRate)',
    replace: 'wholeFee',
    says: 'the fee is within what is paid in',
  },
  {
    clause: 'SWAP-14',
    file,
    find: "if (net > 0n && out === 0n) return no('ReservesTooLow');",
    replace: "if (net > 0n && out < 0n) return no('ReservesTooLow');",
    says: 'something may be paid in for nothing',
  },
  {
    clause: 'SWAP-15',
    file,
    find: 'const feeToBlockAuthor = net > 0n ? fee : (0n as Rao);',
    replace: 'const feeToBlockAuthor = fee;',
    says: 'the author gets every fee',
  },
];
