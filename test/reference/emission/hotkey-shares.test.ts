import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emission, findOperation, type numbers } from '../../../src/reference/index.ts';

const rao = (amount: bigint) => amount as numbers.Rao;
const whole = 2n ** 64n - 1n;
const amount = fc.bigInt(0n, 10n ** 15n).map(rao);
const family = fc.record({
  hotkey: fc.constant('a'),
  stake: amount,
  childkeyTake: fc.integer({ min: 0, max: 65535 }),
  serverEmission: amount,
  validatorEmission: amount,
  networkMaxStake: fc.constant(rao(whole)),
  children: fc.array(fc.bigInt(0n, whole / 3n), { maxLength: 3 }),
  parents: fc.array(
    fc.record({ hotkey: fc.constantFrom('b', 'c'), stake: amount, proportion: fc.bigInt(0n, whole) }),
    { maxLength: 4 },
  ),
});
const sum = (shares: readonly { readonly emission: bigint }[]) =>
  shares.reduce((all, { emission: each }) => all + each, 0n);

describe('what an epoch gives a hotkey and its parents', () => {
  test('is what it earned, while no limit cuts the stake, but for what floors of the stake add', () => {
    fc.assert(
      fc.property(family, (input) => {
        const { shares, childkeyTake } = emission.hotkeyShares(input);
        const earned = input.serverEmission + input.validatorEmission;
        const all = sum(shares);
        expect(all >= earned).toBe(true);
        const shared = input.validatorEmission - childkeyTake;
        const stake = emission.stakeOnSubnet(input);
        const over = stake === 0n ? 0n : (shared * 5n) / stake + 5n;
        expect(all - earned <= over).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('is the hotkey’s alone where nobody lends', () => {
    fc.assert(
      fc.property(family, (input) => {
        const { shares } = emission.hotkeyShares({ ...input, parents: [] });
        expect(shares).toEqual([{ hotkey: 'a', emission: input.serverEmission + input.validatorEmission }]);
      }),
    );
  });

  test('never gives a parent more for a higher childkey take', () => {
    fc.assert(
      fc.property(family, (input) => {
        const lower = emission.hotkeyShares({ ...input, childkeyTake: 0 }).shares;
        const higher = emission.hotkeyShares(input).shares;
        for (const [at] of input.parents.entries())
          if (lower.length > input.parents.length)
            expect(higher[at].emission <= lower[at].emission).toBe(true);
      }),
    );
  });

  test('does not fit an I64F64 from 2^63 on', () => {
    const operation = findOperation('emission.hotkeyShares')!;
    const of = (validatorEmission: bigint) =>
      operation.domain({
        hotkey: 'a',
        stake: '0',
        childkeyTake: 0,
        serverEmission: '0',
        validatorEmission: validatorEmission.toString(),
        networkMaxStake: '0',
        children: [],
        parents: [],
      })?.path;
    expect([of(2n ** 63n), of(2n ** 63n - 1n)]).toEqual(['input.validatorEmission', undefined]);
  });
});
