import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emission, type numbers } from '../../../src/reference/index.ts';
import { absent, corpusJson } from '../../corpora.ts';

const { afterBlock, emissionOf, halvingThreshold, issuanceAfter, schedule, totalSupply, walked } = emission;
const rao = (value: bigint) => value as numbers.Rao;

/** An issuance anywhere, or so near a threshold that a walk of some hundred blocks crosses it. */
const issuances = fc.oneof(
  fc.bigInt(0n, totalSupply + 1_000_000_000n),
  fc
    .tuple(fc.integer({ min: 1, max: 32 }), fc.bigInt(-300n, 300n))
    .map(([k, blocks]) => halvingThreshold(k) + blocks * (1_000_000_000n >> BigInt(k))),
  fc.bigInt(0n, 5_000_000_000n),
);
const recycledAmounts = fc.oneof(
  fc.constant(0n),
  fc.bigInt(0n, 2_000_000_000n),
  fc.integer({ min: 0, max: 31 }).chain((k) => fc.bigInt(0n, (1_000_000_000n >> BigInt(k)) + 2n)),
);

interface Golden {
  readonly id: string;
  readonly operation: string;
  readonly input: Readonly<Record<string, string>>;
  readonly output: Readonly<Record<string, string>>;
}

const goldens = corpusJson('protocol/emission-goldens.json') as readonly Golden[] | undefined;

describe('the schedule', () => {
  test('jumps to where a walk of the same blocks ends', () => {
    fc.assert(
      fc.property(
        issuances,
        recycledAmounts,
        fc.integer({ min: 0, max: 700 }),
        (issuance, recycled, blocks) => {
          const terms = { issuance: rao(issuance), recycled: rao(recycled) };
          expect(issuanceAfter(terms, BigInt(blocks))).toBe(walked(terms, blocks));
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('crosses each threshold at the block that it says', () => {
    for (const recycled of [0n, 85_000_000n, 3n]) {
      const terms = { issuance: rao(11_180_113_340_423_226n), recycled: rao(recycled) };
      for (const { blocksFromBegin, threshold, issuance, emission: after } of schedule(terms).halvings) {
        const before = issuanceAfter(terms, blocksFromBegin - 1n);
        expect(before < threshold && issuance >= threshold).toBe(true);
        expect(afterBlock(before, terms.recycled)).toBe(issuance);
        expect(emissionOf(issuance)).toBe(after);
      }
    }
  });

  test('ends 30 halvings on, 0.0196 TAO short of 21 million (I3)', () => {
    const { halvings, ends, issuance } = schedule({ issuance: rao(0n), recycled: rao(0n) });
    expect([halvings.length, ends, issuance]).toEqual([30, 'emitted', 20_999_999_980_442_226n]);
    expect(halvings[29].blocksFromBegin).toBe(328_414_167n);
  });

  test('ends where recycling outweighs the emission', () => {
    const { halvings, ends } = schedule({
      issuance: rao(11_000_000_000_000_000n),
      recycled: rao(200_000_000n),
    });
    expect([halvings.map(({ halving }) => halving), ends]).toEqual([[2, 3], 'recycled']);
    expect(schedule({ issuance: rao(0n), recycled: rao(1_000_000_000n) })).toEqual({
      halvings: [],
      ends: 'recycled',
      issuance: 0n,
    });
  });

  test('what is recycled delays a halving by its blocks (I21)', () => {
    const from = 11_000_000_000_000_000n;
    const [soon] = schedule({ issuance: rao(from), recycled: rao(0n) }).halvings;
    const [late] = schedule({ issuance: rao(from - 500_000_000n * 1000n), recycled: rao(0n) }).halvings;
    expect(late.blocks - soon.blocks).toBe(1000n);
  });

  test('takes less than a second for the whole curve', () => {
    const start = performance.now();
    schedule({ issuance: rao(0n), recycled: rao(0n) });
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe.skipIf(goldens === undefined)(`goldens of the sheet (${absent})`, () => {
  const { halvings } = schedule({ issuance: rao(0n), recycled: rao(0n) });
  test.each((goldens ?? []).filter(({ operation }) => operation.startsWith('zero-recycling schedule')))(
    '$id',
    ({ input, output }) => {
      const found = halvings[Number(input.halving) - 1];
      expect({
        threshold: found.threshold.toString(),
        issuance_after_crossing_block: found.issuance.toString(),
        blocks_in_segment: found.blocks.toString(),
        cumulative_blocks: found.blocksFromBegin.toString(),
        next_emission: found.emission.toString(),
      }).toEqual({ threshold: input.threshold, ...output });
    },
  );
});
