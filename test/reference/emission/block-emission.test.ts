import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { numbers } from '../../../src/reference/index.ts';
import { emission } from '../../../src/reference/index.ts';
import { absent, corpusJson } from '../../corpora.ts';

const {
  blockEmission,
  emissionAfter,
  emissionOf,
  halvingStages,
  halvingThreshold,
  halvingsOf,
  mostHalvings,
  totalSupply,
} = emission;

type Rao = numbers.Rao;
const rao = (value: bigint | string | number) => BigInt(value) as Rao;
const at = (issuance: bigint) => blockEmission({ issuance: rao(issuance) }, '425').emission;

/** An issuance below the supply: anywhere, or near a threshold. */
const issuances = fc.oneof(
  fc.bigInt(0n, totalSupply - 1n),
  fc
    .tuple(fc.integer({ min: 1, max: mostHalvings }), fc.bigInt(-10_000_000n, 10_000_000n))
    .map(([k, off]) => halvingThreshold(k) + off)
    .filter((issuance) => issuance < totalSupply),
);

interface Golden {
  readonly id: string;
  readonly operation: string;
  readonly input: Readonly<Record<string, string>>;
  readonly output: Readonly<Record<string, string>>;
}

const goldens = corpusJson('protocol/emission-goldens.json') as readonly Golden[] | undefined;
const named = (operation: string) => (goldens ?? []).filter((each) => each.operation === operation);

describe('the block emission', () => {
  test('the logarithm and the whole numbers count the same halvings', () => {
    fc.assert(
      fc.property(issuances, (issuance) => {
        expect(halvingsOf(rao(issuance))).toBe(halvingStages(rao(issuance)).halvings);
        expect(emissionOf(rao(issuance))).toBe(at(issuance));
      }),
      { numRuns: 2000 },
    );
  });

  test('every threshold is where the logarithm steps, to the rao (I2)', () => {
    for (let k = 1; k <= mostHalvings; k++) {
      expect(halvingStages(halvingThreshold(k)).halvings).toBe(k);
      expect(halvingStages(rao(halvingThreshold(k) - 1n)).halvings).toBe(k - 1);
    }
  });

  test('never rises with the issuance, and is 10^9 halved and cut off (I1, I13)', () => {
    const steps = new Set(Array.from({ length: mostHalvings + 1 }, (_, k) => 1_000_000_000n >> BigInt(k)));
    fc.assert(
      fc.property(issuances, fc.bigInt(0n, totalSupply), (issuance, more) => {
        expect(at(issuance + more) <= at(issuance)).toBe(true);
        expect(steps.has(at(issuance))).toBe(true);
        expect(at(totalSupply + more)).toBe(0n);
      }),
    );
  });

  test('recycling can bring the old amount back (I21)', () => {
    const threshold = halvingThreshold(1);
    expect([at(threshold), at(threshold - 1n)]).toEqual([500_000_000n, 1_000_000_000n]);
  });

  test('is what the chain multiplies, and nothing after 30 halvings', () => {
    for (let k = 0; k <= mostHalvings; k++) expect(emissionAfter(k)).toBe(1_000_000_000n >> BigInt(k));
  });

  test('an alpha answer stands in BlockEmission where TAO was asked first', () => {
    const tao = blockEmission(
      { issuance: rao(11_000_000_000_000_000n), blockEmission: rao(500_000_000) },
      '425',
    );
    const alpha = blockEmission({ issuance: rao(1000), blockEmission: tao.blockEmission }, '425');
    expect([tao.emission, alpha.blockEmission]).toEqual([500_000_000n, 1_000_000_000n]);
  });

  test('of old is what is stored', () => {
    expect(blockEmission({ issuance: totalSupply }, '119')).toEqual({ emission: 1_000_000_000n });
    expect(blockEmission({ issuance: rao(0), blockEmission: rao(7) }, '133').emission).toBe(7n);
  });
});

describe.skipIf(goldens === undefined)(`goldens of the sheet (${absent})`, () => {
  test.each(named('block_emission_for_issuance'))('$id', ({ input, output }) => {
    expect(at(BigInt(input.issuance)).toString()).toBe(output.emission);
  });

  test.each(named('100 x { TI += emission(TI)*10_500_000 }'))('$id', ({ input, output }) => {
    let issuance = BigInt(input.start);
    for (let i = 0; i < Number(input.steps); i++) issuance += at(issuance) * 10_500_000n;
    expect(issuance.toString()).toBe(output.issuance);
  });
});
