import { describe, expect, test } from 'vitest';
import { consensus, findOperation, numbers, type JsonObject } from '../../../src/reference/index.ts';
import { validateOperation } from '../../../src/wire/index.ts';
import { absent, corpusJson } from '../../corpora.ts';
import { largeEpoch } from '../corpus/large-epoch.ts';

const { I32F32 } = numbers;
const { alphaConsensus } = consensus;

const current = [I32F32.fromBits(1n << 30n), I32F32.zero];
const previousConsensus = [65535, 1];
const previous = [I32F32.one, I32F32.fromBits(65537n)];

interface Golden {
  readonly id: string;
  readonly input: {
    readonly mode: consensus.ConsensusMode;
    readonly bonds_penalty: number;
    readonly current_consensus_bits_I32F32: readonly string[];
    readonly previous_consensus_u16: readonly number[];
    readonly weights_bits_I32F32: readonly string[];
    readonly bonds_bits_I32F32: readonly string[];
    readonly alpha_low: number;
    readonly alpha_high: number;
    readonly steepness: number;
  };
  readonly output: {
    readonly consensus_bits_I32F32: readonly string[];
    readonly alpha_bits_I32F32: readonly string[];
  };
}

const corpus = corpusJson('protocol/since-425-goldens.json') as readonly Golden[] | undefined;
const goldens = (corpus ?? []).filter(({ id }) => id.startsWith('lac-'));

describe('the consensus that liquid alpha looks at', () => {
  test.each([
    { mode: 'Current', bondsPenalty: 65535, looksBack: false },
    { mode: 'Current', bondsPenalty: 0, looksBack: false },
    { mode: 'Previous', bondsPenalty: 65535, looksBack: true },
    { mode: 'Previous', bondsPenalty: 0, looksBack: true },
    { mode: 'Auto', bondsPenalty: 65535, looksBack: true },
    { mode: 'Auto', bondsPenalty: 65534, looksBack: false },
    { mode: undefined, bondsPenalty: 65535, looksBack: true },
    { mode: undefined, bondsPenalty: 65534, looksBack: false },
    { mode: 'Auto', bondsPenalty: undefined, looksBack: true },
  ] as const)('mode $mode at penalty $bondsPenalty', ({ mode, bondsPenalty, looksBack }) => {
    const input = { consensus: current, liquidAlphaConsensusMode: mode, bondsPenalty };
    expect(alphaConsensus({ ...input, previousConsensus })).toEqual(looksBack ? previous : current);
    expect(alphaConsensus(input)).toEqual(current);
  });
});

describe.skipIf(corpus === undefined)(
  corpus === undefined ? `not compared: ${absent}` : 'the goldens of 446',
  () => {
    test.each(goldens)('$id', ({ input, output }) => {
      const sparse = (bits: readonly string[]) => bits.map((value, uid) => [uid, value] as const);
      const wire: JsonObject = {
        weightsForBonds: [sparse(input.weights_bits_I32F32), [], []],
        bondsMasked: [sparse(input.bonds_bits_I32F32), [], []],
        consensus: input.current_consensus_bits_I32F32,
        alphaLow: input.alpha_low,
        alphaHigh: input.alpha_high,
        alphaSigmoidSteepness: input.steepness,
        bondsPenalty: input.bonds_penalty,
        liquidAlphaConsensusMode: input.mode,
        ...(input.previous_consensus_u16.length > 0 && { previousConsensus: input.previous_consensus_u16 }),
      };
      expect(validateOperation('consensus.liquidAlpha', '446', 'Input', wire, 'input')).toBeUndefined();

      const outcome = findOperation('consensus.liquidAlpha')!.apply(wire, '446') as { output: JsonObject };
      expect((outcome.output.alphas as readonly unknown[])[0]).toEqual(output.alpha_bits_I32F32);
      expect(
        alphaConsensus({
          consensus: input.current_consensus_bits_I32F32.map((bits) => I32F32.fromBits(BigInt(bits))),
          liquidAlphaConsensusMode: input.mode,
          bondsPenalty: input.bonds_penalty,
          previousConsensus: wire.previousConsensus as readonly number[] | undefined,
        }).map(String),
      ).toEqual(output.consensus_bits_I32F32);
    });

    test('there are six', () => {
      expect(goldens).toHaveLength(6);
    });
  },
);

describe('the rulesets', () => {
  const epoch = findOperation('consensus.epoch')!;
  const output = (input: JsonObject, ruleset: '425' | '446') =>
    (epoch.apply(input, ruleset) as { output: JsonObject }).output;
  const liquid = largeEpoch(256, 1);
  const looksBack = { ...liquid, previousConsensus: new Array<number>(256).fill(0) };

  test('the epoch of 446 is that of 425 where nothing is stored', () => {
    expect(output(liquid, '446')).toEqual(output(liquid, '425'));
  });

  test('with a consensus stored, the bonds differ, and what consensus and clipping give does not', () => {
    const differs = output(looksBack, '446');
    const same = output(liquid, '425');
    expect(differs.bonds).not.toEqual(same.bonds);
    for (const field of ['consensus', 'incentive', 'validatorTrust'])
      expect(differs[field]).toEqual(same[field]);
  });

  test('425 knows no consensus mode', () => {
    expect(validateOperation('consensus.epoch', '425', 'Input', looksBack, 'input')?.path).toBe(
      'input.previousConsensus',
    );
    expect(validateOperation('consensus.epoch', '446', 'Input', looksBack, 'input')).toBeUndefined();
    expect(output(looksBack, '425')).toEqual(output(liquid, '425'));
  });

  test('a stored consensus has one entry a uid', () => {
    expect(epoch.domain({ ...liquid, previousConsensus: [1, 2] })).toEqual({
      path: 'input.previousConsensus',
      expected: '256 entries, one a uid',
    });
  });
});
