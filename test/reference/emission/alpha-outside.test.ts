import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadSuite } from '../../../src/harness/index.ts';
import { consensus, emission, numbers } from '../../../src/reference/index.ts';

const { I32F32, U96F32 } = numbers;
const rao = (integer: bigint) => integer as numbers.Rao;
const account = (number: number) => `0x${number.toString(16).padStart(64, '0')}`;
const sum = (values: readonly bigint[]) => values.reduce((total, value) => total + value, 0n);

/** The alpha that nobody can stake: it is recycled, or burned. */
const gone: readonly emission.CreditKind[] = ['recycled', 'burned'];
const amounts = ({ credits }: emission.PayoutStages, of: (kind: emission.CreditKind) => boolean): bigint =>
  sum(credits.filter(({ kind }) => of(kind)).map(({ amount }) => amount));
/** What a payout makes somebody's stake; what is claimable becomes stake when it is claimed. */
const stakedBy = (payout: emission.PayoutStages) => amounts(payout, (kind) => !gone.includes(kind));
const recycledBy = (payout: emission.PayoutStages) => amounts(payout, (kind) => kind === 'recycled');

/** What `count` blocks of one kind leave outside the pool, and put into the pots. */
function tempo(count: bigint, block: emission.SplitInput) {
  const { ownerCut, server, validator, root, recycled } = emission.splitEmission(block, '425');
  const pot = (part: bigint | undefined) => rao((part ?? 0n) * count);
  return {
    outside: (block.emission - recycled!) * count,
    pots: {
      pendingOwnerCut: pot(ownerCut),
      pendingServerEmission: pot(server),
      pendingValidatorEmission: pot(validator),
      pendingRootAlphaDivs: pot(root),
    },
  };
}

const half = fc.bigInt(0n, 1n << 32n).map((bits) => U96F32.fromBits(bits));
const hotkeys = fc.array(
  fc.record({
    incentive: fc.bigInt(0n, 10n ** 10n).map(rao),
    dividend: fc.bigInt(0n, 10n ** 10n).map(rao),
    alphaStake: fc.bigInt(0n, 10n ** 15n).map(rao),
    rootStake: fc.bigInt(0n, 10n ** 15n).map(rao),
    delegateTake: fc.option(fc.integer({ min: 0, max: 11_796 })),
  }),
  { maxLength: 6 },
);

/** What the subnet is, where it does not matter. */
const subnet = {
  subnetOwner: account(900),
  subnetOwnerHotkey: account(0),
  ownedHotkeys: [],
  recycleOrBurn: null,
};

describe('alpha staked and alpha outside (I12)', () => {
  test('blocks and their payout stake at most what they leave outside, and what miners have beyond their pot', () => {
    fc.assert(
      fc.property(
        fc.record({
          emission: fc.bigInt(0n, 10n ** 9n).map(rao),
          hasOwner: fc.constant(true),
          ownerCutEnabled: fc.boolean(),
          subnetOwnerCut: fc.integer({ min: 0, max: 65_535 }),
          rootProportion: half,
          rootSellFlag: fc.boolean(),
        }),
        fc.bigInt(1n, 1000n),
        half,
        fc.constantFrom('Recycle' as const, 'Burn' as const),
        hotkeys,
        (block, count, taoWeight, recycleOrBurn, drawn) => {
          const { outside, pots } = tempo(count, block);
          const payout = emission.payOut(
            {
              ...subnet,
              ...pots,
              taoWeight,
              recycleOrBurn,
              hotkeys: drawn.map((each, i) => ({
                ...each,
                hotkey: account(i),
                owner: account(100 + i),
                autoStakeDestination: null,
              })),
            },
            '425',
          );
          const beyond = payout.dust.server < 0n ? -payout.dust.server : 0n;
          expect(stakedBy(payout) <= outside - recycledBy(payout) + beyond).toBe(true);
        },
      ),
    );
  });

  test('and that is where it breaks: 122 equal dividends of 360 blocks', () => {
    const { outside, pots } = tempo(360n, {
      emission: rao(1_000_000_000n),
      hasOwner: true,
      ownerCutEnabled: true,
      subnetOwnerCut: 11_796,
      rootProportion: U96F32.zero,
      rootSellFlag: true,
    });
    const count = 122;
    const each = I32F32.fromBits((1n << 32n) / BigInt(count));
    const validators = Array.from({ length: count }, () => each);
    const stake = [I32F32.zero, ...validators];
    const { serverEmission, validatorEmission } = consensus.shareEmission({
      incentive: [I32F32.one, ...validators.map(() => I32F32.zero)],
      dividends: stake,
      stake,
      activeStake: stake,
      raoEmission: rao(pots.pendingServerEmission + pots.pendingValidatorEmission),
    });
    const suite = loadSuite();
    const shown = suite.load(suite.find('payout-dust-more-staked-than-minted')[0]);
    const { hotkeys: paid, ...input } = shown.case.input as unknown as Shown['input'];
    const { credits } = shown.expectation.output as unknown as Shown['output'];

    // The case of the suite is this epoch, all its validators in one.
    expect(input).toMatchObject(
      Object.fromEntries(Object.entries(pots).map(([pot, amount]) => [pot, amount.toString()])),
    );
    expect(paid.map(({ incentive }) => incentive)).toEqual(['0', serverEmission[0].toString()]);
    expect(paid[0].dividend).toBe(sum(validatorEmission).toString());
    const staked = sum(credits.map(({ amount }) => BigInt(amount)));
    expect(staked - outside).toBe(1993n - 720n - 1n);
  });
});

/** What the test reads of the case. */
interface Shown {
  readonly input: { readonly hotkeys: readonly { readonly incentive: string; readonly dividend: string }[] };
  readonly output: { readonly credits: readonly { readonly amount: string }[] };
}
