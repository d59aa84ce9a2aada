import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emission, numbers, type Ruleset } from '../../../src/reference/index.ts';
import { absent, corpusJson } from '../../corpora.ts';

const { U96F32 } = numbers;

interface Golden {
  readonly id: string;
  readonly operation: string;
  readonly input: Readonly<Record<string, string>>;
  readonly output: Readonly<Record<string, string>>;
}

const goldens = (corpusJson('protocol/emission-goldens.json') ?? []) as readonly Golden[];
const starting = (start: string) => goldens.filter(({ operation }) => operation.startsWith(start));
const rao = (integer: string | bigint) => BigInt(integer) as numbers.Rao;
const title = goldens.length > 0 ? 'are all here' : `are not compared: ${absent}`;

describe('the sheet’s splits', () => {
  test.skipIf(goldens.length === 0)(title, () => {
    expect(starting('per-block alpha_out split').length).toBe(22);
  });

  test.each(starting('per-block alpha_out split'))('$id', ({ operation, input, output }) => {
    const split = emission.splitEmission(
      {
        emission: rao(input.alpha_emission),
        subnetOwnerCut: operation.endsWith('=65535') ? 65535 : Number(input.SubnetOwnerCut ?? '11796'),
        hasOwner: true,
        ownerCutEnabled: !operation.endsWith('=false'),
        rootProportion: U96F32.fromBits(BigInt(input.root_proportion_bits)),
        rootSellFlag: true,
      },
      '425',
    );
    expect({
      owner: `${split.ownerCut}`,
      server: `${split.server}`,
      validator: `${split.validator}`,
      root: `${split.root}`,
      dust_lost: `${split.dust}`,
    }).toEqual(output);
  });

  test.each(starting('per-block owner cut then pending'))('$id', ({ input, output }) => {
    const split = emission.splitEmission(
      { emission: rao(input.subnet_emission), subnetOwnerCut: 11796, hasOwner: true },
      '133',
    );
    expect([split.ownerCut, split.pending, split.dust]).toEqual(
      [output.owner_cut, output.pending_increment, output.dust].map(rao),
    );
  });

  test.each(starting('epoch-time owner cut'))('$id', ({ input, output }) => {
    const split = emission.splitEmission(
      { emission: rao(input.drained_emission), subnetOwnerCut: 11796, hasOwner: true },
      '195',
    );
    expect([split.ownerCut, split.pending]).toEqual([output.owner_cut, output.to_epoch].map(rao));
  });

  test.each(starting('owner_cut_float raw'))('$id', ({ input, output }) => {
    expect(emission.ownerCutShare(Number(input.SubnetOwnerCut))).toBe(BigInt(output.bits));
  });
});

describe('a split', () => {
  const drawn = fc.record({
    emission: fc.bigInt(0n, 1_000_000_000n).map(rao),
    subnetOwnerCut: fc.integer({ min: 0, max: 65535 }),
    hasOwner: fc.boolean(),
    ownerCutEnabled: fc.boolean(),
    rootProportion: fc.bigInt(0n, 1n << 32n).map(U96F32.fromBits),
    rootSellFlag: fc.boolean(),
  });
  const sum = ({ dust: _dust, ...parts }: emission.Split) =>
    Object.values(parts).reduce<bigint>((total, part) => total + part, 0n);

  test('loses three rao at most, and never gives more than there is (I8)', () => {
    fc.assert(
      fc.property(drawn, fc.constantFrom<Ruleset>('347', '411', '425'), (input, ruleset) => {
        const split = emission.splitEmission(input, ruleset);
        expect(split.dust).toBe(input.emission - sum(split));
        expect([0n, 1n, 2n, 3n]).toContain(split.dust);
      }),
      { numRuns: 500 },
    );
  });

  test('recycles exactly what root would have been paid, and nobody else gains (I14)', () => {
    fc.assert(
      fc.property(drawn, (input) => {
        const paid = emission.splitEmission({ ...input, rootSellFlag: true }, '425');
        const not = emission.splitEmission({ ...input, rootSellFlag: false }, '425');
        expect(not).toEqual({ ...paid, root: 0n, recycled: paid.root });
      }),
    );
  });

  test('holds back in 298 and 334 what root would have had, and the pot is the same', () => {
    fc.assert(
      fc.property(drawn, fc.constantFrom<Ruleset>('298', '334'), (input, ruleset) => {
        const paid = emission.splitEmission({ ...input, subsidized: false }, ruleset);
        const held = emission.splitEmission({ ...input, subsidized: true }, ruleset);
        expect(held).toEqual({ ...paid, root: 0n, held: paid.root });
        expect({ ...paid, held: undefined }).toEqual(emission.splitEmission(input, '233'));
      }),
    );
  });

  test('leaves root’s part in the pot in 342: nothing but dust is lost', () => {
    fc.assert(
      fc.property(drawn, (input) => {
        const split = emission.splitEmission({ ...input, rootSellFlag: false }, '342');
        expect(split.root).toBe(0n);
        expect([0n, 1n]).toContain(split.dust);
        expect(split.ownerCut + (split.pending ?? 0n)).toBe(input.emission - split.dust);
      }),
    );
  });

  test('is subsidized just where the terms leave TAO over', () => {
    const subnet = fc.record({
      taoEmission: fc.bigInt(0n, 1_000_000_000n << 32n).map(U96F32.fromBits),
      alphaEmission: fc.bigInt(0n, 1_000_000_000n).map(rao),
      price: fc.bigInt(0n, 1n << 33n).map(U96F32.fromBits),
      taoBlockEmission: fc.constantFrom(rao(0n), rao(1n), rao(500_000_000n), rao(1_000_000_000n)),
    });
    fc.assert(
      fc.property(subnet, fc.constantFrom<Ruleset>('298', '334'), (input, ruleset) => {
        const share = U96F32.safeDiv(input.taoEmission, U96F32.saturatingFromInteger(input.taoBlockEmission));
        const { excessTaoExact } = emission.subnetTerms(input, ruleset);
        expect(excessTaoExact > 0n).toBe(input.price < share);
      }),
    );
  });

  test('of TAO loses a rao at most per block, and none at the epoch', () => {
    fc.assert(
      fc.property(drawn, ({ emission: tao, subnetOwnerCut, hasOwner }) => {
        const input = { emission: tao, subnetOwnerCut, hasOwner };
        expect([0n, 1n]).toContain(emission.splitEmission(input, '133').dust);
        expect(emission.splitEmission(input, '195').dust).toBe(0n);
      }),
    );
  });
});
