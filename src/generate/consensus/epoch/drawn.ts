import type { EpochWireInput } from '../../../reference/index.ts';
import type { Draws } from '../../draws.ts';
import { modes, type Mode } from './subnets.ts';

/** What a drawn subnet is like. */
export interface Shape {
  readonly uids: number;
  /** How many of the uids, from 0 on, are validators. */
  readonly validators: number;
  /** One entry in so many is left out of a row. */
  readonly gaps: number;
  /** One entry in so many is there, where rows are sparse. */
  readonly sparse?: number;
  /** Weights are drawn from so many values, so that there are ties. */
  readonly values: number;
  /** One uid in so many is silent, new, out of order, or otherwise unlike the others. */
  readonly odd: number;
  readonly mode: Mode;
  readonly kappa: number;
  readonly bondsPenalty: number;
}

const curves = [1000, 1000, -1000, 0, 250] as const;
const ranges = [
  [45875, 58982],
  [45875, 58982],
  [0, 65535],
  [58982, 45875],
] as const;

/** A subnet at block 100 000, its last epoch a tempo ago. */
export function drawnEpoch(from: Draws, shape: Shape): EpochWireInput {
  const { uids, validators, gaps, sparse, values, odd, mode, kappa, bondsPenalty } = shape;
  const all = [...Array(uids).keys()];
  const now = 100_000;
  const odds = () => from.oneIn(odd);
  const blockAtRegistration = all.map(() =>
    odds() ? from.integer(99_500, 99_900) : from.integer(1, 90_000),
  );
  const rows = (most: number): [number, number][][] =>
    all.map((uid) => {
      if (uid >= validators) return [];
      const row = all
        .filter(() => (sparse === undefined ? !from.oneIn(gaps) : from.oneIn(sparse)))
        .map((other): [number, number] => [other, from.integer(0, most)]);
      return odds() ? row.reverse() : row;
    });
  const weights = rows(values - 1);
  const bonds = rows(65535);
  const [alphaLow, alphaHigh] = from.oneOf(ranges);
  return {
    n: uids,
    currentBlock: now.toString(),
    tempo: 360,
    activityCutoff: '5000',
    lastMechanismStepBlock: (now - 361).toString(),
    lastUpdate: all.map(() => (odds() ? from.integer(94_990, 95_010) : from.integer(99_600, now)).toString()),
    blockAtRegistration: blockAtRegistration.map(String),
    ownerUid: from.oneIn(2) ? from.integer(0, uids - 1) : null,
    stakeBits: all.map((uid) =>
      (uid >= validators || odds() ? 0n : from.bigint(1n, 10n ** 15n) << 64n).toString(),
    ),
    stakeThreshold: from.oneOf(['0', '1000', '100000000000000']),
    validatorPermit: all.map((uid) => uid < validators && !odds()),
    maxAllowedValidators: from.integer(1, validators + 1),
    weights,
    bonds,
    kappa,
    bondsPenalty,
    bondsMovingAverage: from.oneOf(['900000', '900000', '975000', '500000']),
    yuma3: false,
    liquidAlpha: false,
    ...modes[mode],
    alphaLow,
    alphaHigh,
    alphaSigmoidSteepness: from.oneOf(curves),
    commitReveal: {
      enabled: from.oneIn(3),
      commitBlocks: all.map(() => (odds() ? from.integer(99_000, now).toString() : null)),
    },
    raoEmission: from.bigint(0n, 10n ** 12n).toString(),
  };
}
