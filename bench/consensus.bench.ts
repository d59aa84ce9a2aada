import { consensus, numbers } from '../src/reference/index.ts';
import type { Bench } from './bench.ts';

const { I32F32 } = numbers;
const neurons = 256;
const validators = 64;

/** A spread of shares that needs no generator of random numbers. */
const share = (index: number, of: number) =>
  I32F32.fromBits((BigInt((index * 7919) % of) << 32n) / BigInt(of));

const activeStake = Array.from({ length: neurons }, (_, uid) =>
  uid < validators ? share(uid + 1, validators + 1) : I32F32.zero,
);
const weights = activeStake.map((stake, uid) =>
  stake === I32F32.zero
    ? []
    : Array.from({ length: neurons }, (_, target) => [target, share(uid + 3 * target, neurons)] as const),
);

/** The steps of the epoch on a full subnet. */
export const benches: readonly Bench[] = [
  {
    name: `consensus.median, ${neurons} neurons, ${validators} validators, every weight set`,
    run: () => void consensus.medianConsensus({ activeStake, weights, kappa: 32767 }),
  },
];
