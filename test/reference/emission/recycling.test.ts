import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emission, type numbers } from '../../../src/reference/index.ts';

const amount = (least: bigint, most: bigint) => fc.bigInt(least, most).map((rao) => rao as numbers.Rao);
const any = amount(0n, 10n ** 16n);

const inputs: fc.Arbitrary<emission.RecyclingInput> = fc.record({
  way: fc.constantFrom('registration', 'recycle', 'burn'),
  amount: any,
  feeRate: fc.integer({ min: 0, max: 65_535 }),
  mechanism: fc.constantFrom(1, 1, 1, 0),
  taoReserve: amount(1_000_000n, 10n ** 16n),
  alphaReserve: amount(1_000_000n, 10n ** 16n),
  quoteWeight: fc.bigInt(20n * 10n ** 16n, 80n * 10n ** 16n),
  initialized: fc.boolean(),
  accountBalance: any,
  totalStake: any,
  alphaOut: any,
  totalAlphaIssuance: amount(3n * 10n ** 16n, 10n ** 17n),
  alphaRecycled: any,
  alphaBurned: any,
  stake: any,
});
const ways = (way: emission.Way) => inputs.map((input) => ({ ...input, way }));

/** What an input comes to; a refusal is none of the cases that a property is about. */
function accepted(input: emission.RecyclingInput) {
  const answer = emission.giveUp(input);
  fc.pre('output' in answer);
  return answer;
}

describe('alpha that is given up', () => {
  test('lowers issuance, ledger and counter alike where it is recycled, and none where it is burned (I14)', () => {
    for (const way of ['recycle', 'burn'] as const)
      fc.assert(
        fc.property(ways(way), (input) => {
          const { output, stages } = accepted(input);
          const gone = way === 'recycle' ? stages.taken! : 0n;
          expect(emission.alphaIssuanceOf(input) - emission.alphaIssuanceOf(output)).toBe(gone);
          expect(input.totalAlphaIssuance - output.totalAlphaIssuance).toBe(gone);
          expect(output.alphaRecycled - input.alphaRecycled).toBe(gone);
          expect(output.alphaBurned - input.alphaBurned).toBe(stages.taken! - gone);
        }),
      );
  });

  test('lowers issuance alone where a registration bought it, which neither ledger nor counter sees (I14)', () => {
    fc.assert(
      fc.property(ways('registration'), (input) => {
        const { output, stages } = accepted(input);
        const bought = stages.bought! < input.alphaReserve ? stages.bought! : input.alphaReserve;
        expect(emission.alphaIssuanceOf(input) - emission.alphaIssuanceOf(output)).toBe(bought);
        const { totalAlphaIssuance, alphaRecycled, alphaBurned } = input;
        expect(output).toMatchObject({ totalAlphaIssuance, alphaRecycled, alphaBurned });
      }),
    );
  });

  test('never leaves less outside than is staked, where there was as much before (I12)', () => {
    fc.assert(
      fc.property(inputs, any, (drawn, others) => {
        const input = { ...drawn, alphaOut: (drawn.stake + others) as numbers.Rao };
        const { output } = accepted(input);
        expect(output.stake + others <= output.alphaOut).toBe(true);
      }),
    );
  });

  test('is never refused a holder where as much is outside as is staked (I12)', () => {
    fc.assert(
      fc.property(ways('recycle'), any, (drawn, others) => {
        const alphaOut = (drawn.stake + others) as numbers.Rao;
        expect('output' in emission.giveUp({ ...drawn, alphaOut })).toBe(true);
      }),
    );
  });

  test('adds to the count of TAO what it adds to the pool and what it leaves on the account (I20)', () => {
    fc.assert(
      fc.property(ways('registration'), (input) => {
        const { output, stages } = accepted(input);
        const stranded = input.amount - stages.paidIn!;
        expect(stranded >= 0n).toBe(true);
        expect(output.totalStake - input.totalStake).toBe(output.taoReserve - input.taoReserve + stranded);
        expect(output.accountBalance - input.accountBalance).toBe(input.amount);
      }),
    );
  });
});
