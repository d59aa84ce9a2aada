import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consensus, emission, numbers } from '../../../src/reference/index.ts';
import { absent, corpusJson } from '../../corpora.ts';

const { I32F32, U96F32 } = numbers;
const account = (number: number) => `0x${number.toString(16).padStart(64, '0')}`;
const rao = fc.bigInt(0n, 10n ** 15n).map((amount) => amount as numbers.Rao);
const keys = fc.integer({ min: 0, max: 9 }).map(account);

const hotkeys = fc.array(
  fc.record({
    owner: keys,
    incentive: fc.oneof(fc.constant(0n as numbers.Rao), rao),
    dividend: fc.oneof(fc.constant(0n as numbers.Rao), rao),
    alphaStake: rao,
    rootStake: rao,
    delegateTake: fc.option(fc.integer({ min: 0, max: 11_796 })),
    autoStakeDestination: fc.option(keys),
  }),
  { maxLength: 6 },
);
const inputs: fc.Arbitrary<emission.PayoutInput> = fc.record({
  pendingServerEmission: rao,
  pendingValidatorEmission: rao,
  pendingRootAlphaDivs: rao,
  pendingOwnerCut: rao,
  taoWeight: fc.bigInt(0n, 2n ** 32n).map((bits) => U96F32.fromBits(bits)),
  subnetOwner: fc.option(keys),
  subnetOwnerHotkey: fc.option(keys),
  ownedHotkeys: fc.array(keys, { maxLength: 2 }),
  recycleOrBurn: fc.constantFrom('Recycle' as const, 'Burn' as const, null),
  hotkeys: hotkeys.map((all) => all.map((each, i) => ({ hotkey: account(i), ...each }))),
});
const sum = (values: readonly bigint[]) => values.reduce((total, value) => total + value, 0n);

describe('the payout', () => {
  test('pays every pot but for its dust', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { credits, dust } = emission.payOut(input, '425');
        const pots =
          input.pendingServerEmission +
          input.pendingValidatorEmission +
          input.pendingRootAlphaDivs +
          input.pendingOwnerCut;
        expect(sum(credits.map(({ amount }) => amount)) + sum(Object.values(dust))).toBe(pots);
        expect(dust.owner >= 0n && dust.validator >= 0n && dust.root >= 0n).toBe(true);
      }),
    );
  });

  test('gives the miners’ half to the validators where nobody mines (I11), or to nobody', () => {
    fc.assert(
      fc.property(inputs, (drawn) => {
        const idle = drawn.hotkeys.map((each) => ({ ...each, incentive: 0n as numbers.Rao }));
        const { validatorPot, minerBurned, dust, credits } = emission.payOut(
          { ...drawn, hotkeys: idle },
          '425',
        );
        expect(validatorPot).toBe(drawn.pendingValidatorEmission + drawn.pendingServerEmission);
        expect([minerBurned, dust.server]).toEqual([0n, 0n]);
        // The break: with no dividends at all there is nobody to have it.
        const paid = credits.filter(({ kind }) => kind === 'alphaTake' || kind === 'nominators');
        if (idle.every(({ dividend }) => dividend === 0n)) expect(paid).toEqual([]);
      }),
    );
  });

  test('has MinerBurned between 0 and 1 (I17), whatever becomes of what is withheld', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const burned = emission.payOut({ ...input, recycleOrBurn: null }, '425').minerBurned;
        expect(burned >= 0n && burned <= U96F32.one).toBe(true);
        expect(emission.payOut({ ...input, recycleOrBurn: 'Recycle' }, '425').minerBurned).toBe(burned);
      }),
    );
  });

  test('does not hang on the order of the hotkeys', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const turned = { ...input, hotkeys: [...input.hotkeys].reverse() };
        expect(emission.payOut(turned, '425')).toEqual(emission.payOut(input, '425'));
      }),
    );
  });
});

describe('an epoch and its payout together (I10)', () => {
  const shares = fc.array(fc.tuple(fc.bigInt(0n, 2n ** 32n), fc.bigInt(0n, 2n ** 32n)), {
    minLength: 1,
    maxLength: 8,
  });

  /** The epoch shares out the sum of the pots, and the pots are paid out: what is paid beyond them. */
  function excess(drawn: readonly (readonly [bigint, bigint])[], half: bigint): bigint {
    const normal = (values: readonly bigint[]) => {
      const total = sum(values);
      return values.map((value) => I32F32.fromBits(total === 0n ? 0n : (value << 32n) / total));
    };
    const stake = drawn.map(() => I32F32.fromBits((1n << 32n) / BigInt(drawn.length)));
    const { serverEmission, validatorEmission } = consensus.shareEmission({
      incentive: normal(drawn.map(([incentive]) => incentive)),
      dividends: normal(drawn.map(([, dividend]) => dividend)),
      stake,
      activeStake: stake,
      raoEmission: (2n * half) as numbers.Rao,
    });
    const { dust } = emission.payOut(
      {
        pendingServerEmission: half as numbers.Rao,
        pendingValidatorEmission: half as numbers.Rao,
        pendingRootAlphaDivs: 0n as numbers.Rao,
        pendingOwnerCut: 0n as numbers.Rao,
        taoWeight: U96F32.zero,
        subnetOwner: null,
        subnetOwnerHotkey: null,
        ownedHotkeys: [],
        recycleOrBurn: null,
        hotkeys: drawn.map((_, uid) => ({
          hotkey: account(uid),
          owner: account(uid),
          incentive: serverEmission[uid],
          dividend: validatorEmission[uid],
          alphaStake: 1n as numbers.Rao,
          rootStake: 0n as numbers.Rao,
          delegateTake: null,
          autoStakeDestination: null,
        })),
      },
      '425',
    );
    return -dust.server;
  }

  test('pay miners more than their pot by at most a step of the sum for each uid', () => {
    fc.assert(
      fc.property(shares, fc.bigInt(1n, 10n ** 15n), (drawn, half) => {
        // Without incentives the pots are another matter (I11), and without dividends the miners have all.
        fc.pre(drawn.some(([incentive]) => incentive > 0n) && drawn.some(([, dividend]) => dividend > 0n));
        expect(excess(drawn, half) <= BigInt(drawn.length) * ((2n * half) / 2n ** 32n + 1n)).toBe(true);
      }),
    );
  });

  test('pay the miners all of it where nobody has a dividend, and the validators nothing', () => {
    expect(excess([[1n, 0n]], 1000n)).toBe(1000n);
  });

  test('do pay more: seven sevenths of dividends lose four steps, and the miners’ share gains one', () => {
    const validators = [...Array(7).keys()].map(() => [0n, 1n] as const);
    expect(excess([[1n, 0n], ...validators], 147_600_000_000n)).toBe(68n);
  });
});

interface Golden {
  readonly id: string;
  readonly operation: string;
  readonly input: { readonly rao_emission: string; readonly norm_bits: string };
  readonly output: { readonly emission: string };
}
const goldens = ((corpusJson('protocol/emission-goldens.json') ?? []) as readonly Golden[]).filter(
  ({ operation }) => operation.startsWith('epoch normalized emission'),
);

describe.skipIf(goldens.length === 0)(`what the epoch gives in rao (${absent})`, () => {
  test.each(goldens)('$id', ({ input, output }) => {
    const share = I32F32.fromBits(BigInt(input.norm_bits));
    const { rao: given } = numbers.emission(share, BigInt(input.rao_emission) as numbers.Rao);
    expect(given.toString()).toBe(output.emission);
  });
});
