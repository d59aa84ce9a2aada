import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emission, type numbers } from '../../../src/reference/index.ts';
import { testGoldens } from './golden-lines.ts';

const rao = (amount: bigint | string) => BigInt(amount) as numbers.Rao;
const whole = 2n ** 64n - 1n;
const plain: emission.ParentsInput = {
  hotkey: 'self',
  coldkey: 'owner',
  alphaStake: rao(0n),
  rootStake: rao(0n),
  dividend: rao(1000n),
  childkeyTake: 0,
  ckBurn: 0n,
  taoWeight: whole,
  children: [],
  parents: [],
};

interface Line {
  readonly dividends: string;
  readonly self_contribution: string;
  readonly CKBurn: string;
  readonly childkey_take: string;
  readonly TaoWeight: string;
  readonly 'parents[proportion,alpha,root,same_coldkey]': readonly (readonly [
    string,
    string,
    string,
    boolean,
  ])[];
}

interface Parts {
  readonly parents: readonly string[];
  readonly child: string;
  readonly recycled: string;
  readonly dust: string;
}

describe('lines of the sheets', () => {
  testGoldens<Line, Parts>('emission', 'get_parent_child_dividends_distribution', ({ id, input, output }) => {
    const { dividends, recycled } = emission.parents({
      ...plain,
      dividend: rao(input.dividends),
      alphaStake: rao(input.self_contribution),
      ckBurn: BigInt(input.CKBurn),
      childkeyTake: Number(input.childkey_take),
      taoWeight: BigInt(input.TaoWeight),
      parents: input['parents[proportion,alpha,root,same_coldkey]'].map(
        ([proportion, alpha, root, same], at) => ({
          hotkey: `parent ${at}`,
          coldkey: same ? 'owner' : `owner ${at}`,
          alphaStake: rao(alpha),
          rootStake: rao(root),
          proportion: BigInt(proportion),
        }),
      ),
    });
    const amounts = dividends.map(({ dividend }) => dividend);
    const dust = BigInt(input.dividends) - amounts.reduce<bigint>((sum, each) => sum + each, recycled);
    expect({
      id,
      parents: amounts.slice(0, -1).map(String),
      child: `${amounts.at(-1)}`,
      recycled: `${recycled}`,
      dust: `${dust}`,
    }).toEqual({ id, ...output });
  });
});

describe('parents', () => {
  const amount = fc.bigInt(0n, 10n ** 16n).map(rao);
  const parent = fc.record({
    hotkey: fc.constant('parent'),
    coldkey: fc.constantFrom('owner', 'another'),
    alphaStake: amount,
    rootStake: amount,
    proportion: fc.bigInt(0n, whole),
  });
  const validator = (most: bigint) =>
    fc.record({
      hotkey: fc.constant('self'),
      coldkey: fc.constant('owner'),
      alphaStake: amount,
      rootStake: amount,
      dividend: amount,
      childkeyTake: fc.integer({ min: 0, max: 32767 }),
      ckBurn: fc.bigInt(0n, most),
      taoWeight: fc.bigInt(0n, whole),
      children: fc.array(fc.bigInt(0n, whole), { maxLength: 3 }),
      parents: fc.array(parent, { maxLength: 6 }),
    });
  const out = ({ dividends, recycled }: emission.ParentsStages): bigint =>
    dividends.reduce<bigint>((sum, { dividend }) => sum + dividend, recycled);

  test('and child and recycling have together at most the dividend, and lose at most a rao or two each', () => {
    fc.assert(
      fc.property(validator(2n ** 63n), (input) => {
        const given = out(emission.parents(input));
        expect(given <= input.dividend).toBe(true);
        expect(input.dividend - given <= 1n + 2n * BigInt(input.parents.length)).toBe(true);
      }),
    );
  });

  test('have together more than the dividend where burn and take are more than the whole', () => {
    const parents = [
      { hotkey: 'p', coldkey: 'p', alphaStake: rao(1n), rootStake: rao(0n), proportion: whole },
    ];
    expect(out(emission.parents({ ...plain, parents, ckBurn: whole, childkeyTake: 11796 }))).toBe(1179n);
  });

  test('of the same owner lose nothing to a take or a burn', () => {
    fc.assert(
      fc.property(validator(whole), (input) => {
        const family = input.parents.map((each) => ({ ...each, coldkey: 'owner' }));
        const taken = emission.parents({ ...input, parents: family });
        expect(taken).toEqual(emission.parents({ ...input, parents: family, ckBurn: 0n, childkeyTake: 0 }));
      }),
    );
  });
});
