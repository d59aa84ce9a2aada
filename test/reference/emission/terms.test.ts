import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emission, numbers, type Ruleset } from '../../../src/reference/index.ts';
import { absent, corpusJson } from '../../corpora.ts';

const { U96F32, U64F64 } = numbers;

interface Golden {
  readonly id: string;
  readonly operation: string;
  readonly input: Readonly<Record<string, string>>;
  readonly output: Readonly<Record<string, string>>;
}

const goldens = (corpusJson('protocol/emission-goldens.json') ?? []) as readonly Golden[];
const of = (operation: string) => goldens.filter((golden) => golden.operation === operation);
const rao = (integer: string | bigint) => BigInt(integer) as numbers.Rao;
const title = goldens.length > 0 ? 'are all here' : `are not compared: ${absent}`;

describe('the sheet’s terms', () => {
  test.skipIf(goldens.length === 0)(title, () => {
    expect([of('get_subnet_terms').length, of('subnet terms, earlier rule').length]).toEqual([6, 8]);
  });

  test.each(of('get_subnet_terms'))('$id', ({ input, output }) => {
    const terms = emission.subnetTerms(
      {
        taoEmission: U96F32.fromBits(BigInt(input.tao_emission_bits_U96F32)),
        alphaEmission: rao(input.alpha_block_emission),
        price: U64F64.fromBits(BigInt(input.price_bits_U64F64)),
        rootProportion: U96F32.fromBits(BigInt(input.root_proportion_bits_U96F32)),
      },
      '425',
    );
    const lost =
      U96F32.floor(U96F32.fromBits(BigInt(input.tao_emission_bits_U96F32))) - terms.taoIn - terms.excessTao;
    expect({
      tao_in: terms.taoIn.toString(),
      alpha_in: terms.alphaIn.toString(),
      alpha_out: terms.alphaOut.toString(),
      excess_tao: terms.excessTao.toString(),
      tao_in_bits: terms.taoInExact.toString(),
      alpha_in_bits: terms.alphaInExact.toString(),
      excess_bits: terms.excessTaoExact.toString(),
      dust: lost.toString(),
    }).toEqual(output);
  });

  // The sheet names 298 for the rule of 334; the source of 298 takes the alpha emission, which differs after a halving.
  const rulesets: Readonly<Record<string, readonly Ruleset[]>> = {
    '200': ['233', '234', '247'],
    '334': ['334'],
    '347': ['342', '347'],
    '365': ['365', '411'],
  };
  const early = of('subnet terms, earlier rule').flatMap((golden) =>
    rulesets[golden.id.split('-')[1]].map((ruleset) => ({ ...golden, ruleset })),
  );
  test.each(early)('$id under $ruleset', ({ input, output, ruleset }) => {
    const terms = emission.subnetTerms(
      {
        taoEmission: U96F32.saturatingFromInteger(BigInt(input.tao_emission)),
        alphaEmission: rao(input.alpha_block_emission),
        price: U96F32.fromBits(BigInt(input.price_bits_U96F32)),
        taoBlockEmission: rao(input.tao_block_emission),
      },
      ruleset,
    );
    expect(terms).toMatchObject({
      taoIn: rao(output.tao_in),
      alphaIn: rao(output.alpha_in),
      alphaOut: rao(output.alpha_out),
      excessTao: rao(output.excess_tao),
    });
  });
});

describe('terms', () => {
  const drawn = fc.record({
    taoEmission: fc.bigInt(0n, 1n << 64n).map(U96F32.fromBits),
    alphaEmission: fc.bigInt(0n, 1_000_000_000n).map(rao),
    price: fc.bigInt(0n, 1n << 66n).map(U64F64.fromBits),
    rootProportion: fc.bigInt(0n, 1n << 32n).map(U96F32.fromBits),
  });

  test('lose one rao at most between the pool and the buy (I6)', () => {
    fc.assert(
      fc.property(drawn, (input) => {
        const { taoIn, excessTao } = emission.subnetTerms(input, '425');
        const lost = U96F32.floor(input.taoEmission) - taoIn - excessTao;
        expect([0n, 1n]).toContain(lost);
      }),
    );
  });

  test('keep below the cap, exactly at the price', () => {
    fc.assert(
      fc.property(drawn, (input) => {
        const { alphaInExact, taoInExact, alphaInWanted } = emission.subnetTerms(input, '425');
        const alphaEmission = U96F32.saturatingFromInteger(input.alphaEmission);
        const cap = U96F32.saturatingMul(input.rootProportion, alphaEmission);
        expect(alphaInExact).toBe(alphaInWanted > cap ? cap : alphaInWanted);
        const price = U96F32.fromBits(input.price >> 32n);
        if (alphaInWanted > cap) expect(taoInExact).toBe(U96F32.saturatingMul(cap, price));
        else expect(taoInExact).toBe(input.taoEmission);
      }),
    );
  });
});
