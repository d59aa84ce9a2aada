import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emission, findOperation, numbers, type JsonObject } from '../../../src/reference/index.ts';
import { absent, corpusJson } from '../../corpora.ts';

const { I96F32 } = numbers;
const rao = (amount: bigint) => amount as numbers.Rao;

interface Golden {
  readonly id: string;
  readonly operation: string;
  readonly input: { readonly amount: string; readonly root_total: string; readonly root_claimed: string };
  readonly output: { readonly increment_bits_I96F32: string; readonly owed_u64: string };
}
const goldens = ((corpusJson('protocol/emission-goldens.json') ?? []) as readonly Golden[]).filter(
  ({ operation }) => operation.startsWith('increase_root_claimable'),
);

const fresh = (stake: bigint, hotkeyStake = stake): emission.Position => ({
  rootClaimable: I96F32.zero,
  rootClaimed: 0n,
  rootStake: rao(stake),
  hotkeyRootStake: rao(hotkeyStake),
});
const owedRao = (position: emission.Position) => I96F32.saturatingToU64(emission.rootOwed(position));

describe.skipIf(goldens.length === 0)(`goldens (${absent})`, () => {
  test.each(goldens)('$id', ({ input, output }) => {
    const { position } = emission.creditRoot(
      { ...fresh(BigInt(input.root_total)), rootClaimed: BigInt(input.root_claimed) },
      rao(BigInt(input.amount)),
    );
    expect(position.rootClaimable.toString()).toBe(output.increment_bits_I96F32);
    expect(owedRao(position).toString()).toBe(output.owed_u64);
  });

  test('a million on three million, which the sheet has in words alone', () => {
    const { position } = emission.creditRoot(fresh(3_000_000n), rao(1_000_000n));
    expect([position.rootClaimable, owedRao(position)]).toEqual([1_431_655_765n, 999_999n]);
  });
});

const stakes = fc.array(fc.bigInt(1n, 10n ** 15n), { minLength: 1, maxLength: 6 });
const credits = fc.array(fc.bigInt(0n, 10n ** 12n), { maxLength: 8 });

describe('what is owed (I15)', () => {
  test('is at most what was credited, and less by at most a step for each rao of TAO and a rao each', () => {
    fc.assert(
      fc.property(stakes, credits, (all, given) => {
        const total = all.reduce((sum, stake) => sum + stake, 0n);
        let positions = all.map((stake) => fresh(stake, total));
        let credited = 0n;
        for (const amount of given) {
          const moved = positions.map((position) => emission.creditRoot(position, rao(amount)));
          if (moved[0].effect === 'credited') credited += amount;
          positions = moved.map(({ position }) => position);
        }
        const owed = positions.reduce((sum, position) => sum + owedRao(position), 0n);
        const lost = credited - owed;
        const steps = (BigInt(given.length) * total) / 2n ** 32n;
        expect(lost >= 0n && lost <= steps + BigInt(given.length + all.length)).toBe(true);
      }),
    );
  });

  test('is raised by added TAO by less than a rao, which breaks the sum', () => {
    fc.assert(
      fc.property(
        fc.bigInt(0n, 2n ** 40n),
        fc.bigInt(0n, 10n ** 15n),
        fc.bigInt(0n, 10n ** 15n),
        (rate, had, more) => {
          const before = { ...fresh(had, 2n * had), rootClaimable: I96F32.fromBits(rate) };
          const gained =
            emission.rootOwed(emission.addRootStake(before, rao(more))) - emission.rootOwed(before);
          expect(gained >= 0n && gained < I96F32.one).toBe(true);
        },
      ),
    );
  });

  test('is paid once', () => {
    const terms: emission.ClaimTerms = {
      netuid: 1,
      threshold: I96F32.zero,
      claimType: 'Swap',
      keepSubnets: [],
    };
    fc.assert(
      fc.property(
        fc.bigInt(0n, 2n ** 33n),
        fc.bigInt(1n, 10n ** 15n),
        fc.bigInt(1n, 10n ** 12n),
        (rate, had, tao) => {
          const position = { ...fresh(had), rootClaimable: I96F32.fromBits(rate) };
          const once = emission.claimRoot(position, terms, rao(tao));
          expect(once.alpha).toBe(owedRao(position));
          // The TAO of the sale may have brought a fraction with it, and with the one that was left a rao.
          expect(emission.claimRoot(once.position, terms, rao(tao)).alpha <= 1n).toBe(true);
        },
      ),
    );
  });
});

describe('stake that comes and goes', () => {
  test('never makes claimed negative, and leaves nothing owed that was not', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 2n ** 33n), fc.bigInt(1n, 10n ** 12n), (rate, stake) => {
        const start = { ...fresh(0n, stake), rootClaimable: I96F32.fromBits(rate) };
        const there = emission.addRootStake(start, rao(stake));
        const back = emission.removeRootStake(there, rao(stake));
        expect(back).toEqual(start);
      }),
    );
  });
});

describe('the domain', () => {
  const { domain } = findOperation('emission.rootClaim')!;
  const input = (stake: string, hotkey: string, moves: JsonObject[]): JsonObject => ({
    netuid: 1,
    threshold: '0',
    claimType: 'Swap',
    keepSubnets: [],
    rootClaimable: '0',
    rootClaimed: '0',
    rootStake: stake,
    hotkeyRootStake: hotkey,
    moves,
  });

  test('is a position that its hotkey has', () => {
    expect(domain(input('6', '5', []))).toEqual({
      path: 'input.rootStake',
      expected: 'at most the 5 of its hotkey',
    });
  });

  test('is stake that is there', () => {
    const moves = [
      { move: 'removeStake', amount: '2' },
      { move: 'removeStake', amount: '4' },
    ];
    expect(domain(input('6', '6', moves))).toBeUndefined();
    expect(domain(input('5', '6', moves))).toEqual({
      path: 'input.moves[1].amount',
      expected: 'at most the 3 that are staked',
    });
  });
});
