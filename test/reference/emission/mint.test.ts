import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { numbers } from '../../../src/reference/index.ts';
import { emission } from '../../../src/reference/index.ts';

const { mint, totalSupply } = emission;
const rao = (value: bigint) => value as numbers.Rao;
const u64 = fc.bigInt(0n, (1n << 64n) - 1n).map(rao);

describe('minting', () => {
  test('never takes the balances above 21 million, nor mints more than is emitted (I3)', () => {
    fc.assert(
      fc.property(u64, u64, u64, (amount, totalIssuance, balancesIssuance) => {
        const after = mint({ emission: amount, totalIssuance, balancesIssuance });
        expect(after.minted <= amount).toBe(true);
        expect(after.balancesIssuance - balancesIssuance).toBe(after.minted);
        const most = balancesIssuance > totalSupply ? balancesIssuance : totalSupply;
        expect(after.balancesIssuance <= most).toBe(true);
      }),
    );
  });

  test("does not keep subtensor's counter below 21 million: the two can be apart (I3)", () => {
    const { totalIssuance } = mint({
      emission: rao(500_000_000n),
      totalIssuance: totalSupply,
      balancesIssuance: rao(0n),
    });
    expect(totalIssuance > totalSupply).toBe(true);
  });
});
