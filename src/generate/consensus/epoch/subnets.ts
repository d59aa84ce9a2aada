/**
 * The subnets that the cases of the epoch vary, one thing a case.
 *
 * @module
 */
import type { EpochWireInput } from '../../../reference/index.ts';

/** What a case changes in a subnet. */
export type Change = Partial<EpochWireInput>;

/** An I64F64 of whole units. */
export const units = (whole: bigint | number): string => (BigInt(whole) << 64n).toString();

/** Commit-reveal with the block of each uid's earliest open commit. */
export const commits = (...commitBlocks: readonly (string | null)[]): EpochWireInput['commitReveal'] => ({
  enabled: true,
  commitBlocks: [...commitBlocks],
});

/** No commit-reveal, for so many uids. */
export const openly = (uids: number): EpochWireInput['commitReveal'] => ({
  enabled: false,
  commitBlocks: new Array<null>(uids).fill(null),
});

const three: EpochWireInput = {
  n: 3,
  currentBlock: '1000',
  tempo: 100,
  activityCutoff: '500',
  lastMechanismStepBlock: '899',
  lastUpdate: ['950', '900', '0'],
  blockAtRegistration: ['10', '20', '30'],
  ownerUid: null,
  stakeBits: [units(600), units(400), '0'],
  stakeThreshold: '100',
  validatorPermit: [true, true, false],
  maxAllowedValidators: 2,
  weights: [
    [
      [1, 20000],
      [2, 40000],
    ],
    [
      [0, 10000],
      [2, 40000],
    ],
    [],
  ],
  bonds: [
    [
      [1, 65535],
      [2, 30000],
    ],
    [[2, 60000]],
    [],
  ],
  kappa: 32767,
  bondsPenalty: 65535,
  bondsMovingAverage: '900000',
  yuma3: false,
  liquidAlpha: false,
  alphaLow: 45875,
  alphaHigh: 58982,
  alphaSigmoidSteepness: 1000,
  commitReveal: openly(3),
  raoEmission: '1000000000',
};

/**
 * Six uids at block 10 000: uid 0 is the owner, with stake below the threshold; 1, 2 and 3 are validators,
 * 4 and 5 miners. The owner gives itself a weight. Most of what the epoch can meet is one change away.
 */
const six: EpochWireInput = {
  n: 6,
  currentBlock: '10000',
  tempo: 360,
  activityCutoff: '5000',
  lastMechanismStepBlock: '9639',
  lastUpdate: ['9900', '9800', '9850', '9700', '400', '500'],
  blockAtRegistration: ['1', '100', '200', '300', '400', '500'],
  ownerUid: 0,
  stakeBits: [units(50), units(500), units(300), units(200), '0', '0'],
  stakeThreshold: '100',
  validatorPermit: [false, true, true, true, false, false],
  maxAllowedValidators: 3,
  weights: [
    [
      [0, 10000],
      [4, 30000],
      [5, 20000],
    ],
    [
      [4, 40000],
      [5, 20000],
    ],
    [
      [3, 5000],
      [4, 30000],
      [5, 30000],
    ],
    [
      [4, 10000],
      [5, 50000],
    ],
    [],
    [],
  ],
  bonds: [
    [[4, 5000]],
    [
      [4, 50000],
      [5, 20000],
    ],
    [
      [4, 20000],
      [5, 40000],
    ],
    [[5, 60000]],
    [],
    [],
  ],
  kappa: 32767,
  bondsPenalty: 65535,
  bondsMovingAverage: '900000',
  yuma3: false,
  liquidAlpha: false,
  alphaLow: 45875,
  alphaHigh: 58982,
  alphaSigmoidSteepness: 1000,
  commitReveal: openly(6),
  raoEmission: '1000000000',
};

/** The subnet of three of the epoch's page, with a change. */
export const ofThree = (change: Change = {}): EpochWireInput => ({ ...three, ...change });

/** The subnet of six with its owner, with a change. */
export const ofSix = (change: Change = {}): EpochWireInput => ({ ...six, ...change });

/** The ways in which an epoch makes bonds. */
export const modes = {
  classic: {},
  yuma3: { yuma3: true },
  liquid: { yuma3: true, liquidAlpha: true },
} as const satisfies Readonly<Record<string, Change>>;

/** A mode's name. */
export type Mode = keyof typeof modes;

/** The list with another value at a place. */
export function put<T>(list: readonly T[], place: number, value: T): T[] {
  return list.map((each, i) => (i === place ? value : each));
}
