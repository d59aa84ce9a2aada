import { describe, expect, test } from 'vitest';
import { consensus, findOperation, numbers } from '../../../src/reference/index.ts';
import { largeEpoch } from '../corpus/large-epoch.ts';
import { block, part, rao, units } from './drawn.ts';

const { one, zero } = numbers.I32F32;
const epoch = (input: consensus.EpochInput) => consensus.epoch(input, '425');

/** A subnet of so many uids who have the same stake, are active and may judge, and have set no weights. */
function silent(uids: number): consensus.EpochInput {
  const each = <T>(value: T) => new Array<T>(uids).fill(value);
  return {
    n: uids,
    currentBlock: block(1000),
    tempo: 100,
    activityCutoff: 50n,
    lastMechanismStepBlock: block(899),
    lastUpdate: each(block(999)),
    blockAtRegistration: each(block(0)),
    ownerUid: null,
    stakeBits: each(units(100)),
    stakeThreshold: rao(100),
    validatorPermit: each(true),
    maxAllowedValidators: 64,
    weights: each([]),
    bonds: each([]),
    kappa: 32767,
    bondsPenalty: 65535,
    bondsMovingAverage: 900_000n,
    yuma3: false,
    liquidAlpha: false,
    alphaLow: 45875,
    alphaHigh: 58982,
    alphaSigmoidSteepness: 1000,
    commitReveal: { enabled: false, commitBlocks: each(null) },
    raoEmission: rao(1000),
  };
}

describe('an empty subnet', () => {
  test.each([false, true])('earns nothing, Yuma3: %s', (yuma3) => {
    const { output } = epoch({ ...silent(0), yuma3, liquidAlpha: true });
    for (const vector of Object.values(output)) expect(vector).toEqual([]);
  });
});

describe('a lone uid', () => {
  test('without weights gets all there is, for its stake', () => {
    const { output } = epoch(silent(1));
    expect(output).toMatchObject({
      validatorEmission: [1000n],
      serverEmission: [0n],
      combinedEmission: [1000n],
    });
    expect(output).toMatchObject({
      incentive: [0],
      dividends: [0],
      newValidatorPermits: [true],
      bonds: [[]],
    });
  });

  test('cannot judge itself, unless it is the owner', () => {
    const itself = { ...silent(1), weights: [[[0, 65535]]] } as const;
    expect(epoch(itself).output).toMatchObject({
      incentive: [0],
      serverEmission: [0n],
      validatorEmission: [1000n],
    });
    expect(epoch({ ...itself, ownerUid: 0 }).output).toMatchObject({
      incentive: [65535],
      dividends: [65535],
      serverEmission: [500n],
      validatorEmission: [500n],
      combinedEmission: [1000n],
      bonds: [[[0, 65535]]],
    });
  });
});

describe('a subnet in which nobody is active', () => {
  test('is paid by stake, and agrees on nothing', () => {
    const judged = {
      ...silent(2),
      weights: [[[1, 65535]], [[0, 65535]]],
      lastUpdate: [block(1), block(1)],
    } as const;
    const { output, stages } = epoch({ ...judged, stakeBits: [units(300), units(100)] });
    expect(stages.activeStake).toEqual([zero, zero]);
    expect(stages.consensus).toEqual([zero, zero]);
    expect(output.active).toEqual([false, false]);
    expect(output.validatorEmission).toEqual([750n, 250n]);
    expect(output.newValidatorPermits).toEqual([true, true]);
  });
});

describe('permits', () => {
  test('of the last epoch decide who judges, the new ones whose bonds are stored', () => {
    const { output } = epoch({
      ...silent(3),
      stakeBits: [units(300), units(200), units(100)],
      maxAllowedValidators: 1,
      validatorPermit: [false, true, false],
      weights: [[[2, 1]], [[2, 1]], []],
      bonds: [[[2, 100]], [[2, 100]], []],
    });
    expect(output.newValidatorPermits).toEqual([true, false, false]);
    expect(output.validatorTrust).toEqual([0, 65535, 0]);
    expect(output.bonds.map((row) => row.length)).toEqual([1, 0, 0]);
  });

  test('of equal stake go to the higher uids', () => {
    expect(epoch({ ...silent(3), maxAllowedValidators: 2 }).output.newValidatorPermits).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe('the operation', () => {
  const operation = findOperation('consensus.epoch')!;
  const stagesOf = (changed: object) => {
    const outcome = operation.apply({ ...largeEpoch(256, 1), ...changed }, '425');
    return 'output' in outcome ? outcome.stages().map(({ stage }) => stage) : [];
  };

  test('leaves out the stages of what did not run', () => {
    const classic = ['bondsNormalized', 'bondsDeltaRaw', 'bondsDelta', 'emaBondsUpscaled'];
    const without = (...names: string[]) => operation.stages.filter((stage) => !names.includes(stage));
    expect(stagesOf({ yuma3: false })).toEqual(without('alphas', 'totalBondsPerValidator'));
    expect(stagesOf({ liquidAlpha: false })).toEqual(without('alphas', ...classic));
    expect(stagesOf({})).toEqual(without('alpha', ...classic));
  });

  test('says where an input is not one of a subnet', () => {
    const domain = (changed: object) => operation.domain({ ...largeEpoch(256, 0), ...changed });
    expect(domain({})).toBeUndefined();
    expect(domain({ stakeBits: [] })).toEqual({
      path: 'input.stakeBits',
      expected: '256 entries, one a uid',
    });
    expect(domain({ commitReveal: { enabled: false, commitBlocks: [] } })?.path).toBe(
      'input.commitReveal.commitBlocks',
    );
    const twice = [
      [
        [3, 1],
        [3, 2],
      ],
      ...new Array<[]>(255).fill([]),
    ];
    expect(domain({ weights: twice })).toEqual({
      path: 'input.weights[0][1][0]',
      expected: 'each uid once in a row',
    });
    expect(domain({ weights: [[[300, 1]], ...new Array<[]>(255).fill([])] })).toBeUndefined();
    expect(domain({ lastUpdate: [], validatorPermit: [] })).toBeUndefined();
  });
});

test('a share of 1 gets all of the emission, however large', () => {
  const most = rao(2n ** 64n - 1n);
  expect(epoch({ ...silent(1), raoEmission: most }).output.combinedEmission).toEqual([most]);
  expect(part(1, 1)).toBe(one);
});
