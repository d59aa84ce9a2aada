/**
 * Shares by vote: the validators of the root network weigh the subnets.
 *
 * @module
 */
import { exp, floatKappa, I32F32, I64F64, saturatingConversion, type Rao } from '../numbers/index.ts';
import { has, type Ruleset } from '../versions.ts';
import type { SubnetRao } from './sudo-vector.ts';

/** What the vote takes. */
export interface RootVotesInput {
  /** The subnets that there are, root among them. */
  readonly networks: readonly number[];
  /** The stake of each validator of the root network. */
  readonly stake: readonly Rao[];
  /** What each gave to which subnet, as stored. */
  readonly weights: readonly (readonly (readonly [netuid: number, weight: number])[])[];
  /** The share of the stake at which a subnet has half of its consensus. */
  readonly kappa: number;
  /** How steep the curve is. */
  readonly rho: number;
  readonly blockEmission: Rao;
}

/** The vote's stages; one value a subnet, but for stake and weights, which have one a validator. */
export interface RootVotesStages {
  readonly stakeShares?: readonly I64F64[];
  readonly voteWeights?: readonly (readonly I64F64[])[];
  readonly ranks?: readonly I64F64[];
  readonly trust?: readonly I64F64[];
  readonly consensus?: readonly I64F64[];
  readonly voteShares?: readonly I64F64[];
  /** `null` where nothing is decided, and what each subnet got before stays. */
  readonly subnets: readonly SubnetRao[] | null;
}

// #region votes
/**
 * What each subnet gets from now on: its rank times its consensus, as a share of the block's emission.
 *
 * @see SUBNET-SHARES-03 to SUBNET-SHARES-07; subtensor `root_epoch`
 */
export function rootVotes(input: RootVotesInput, ruleset: Ruleset): RootVotesStages {
  const { networks, blockEmission } = input;
  const stakeShares = normalize(input.stake.map((stake) => I64F64.saturatingFromInteger(stake)));
  const total = I64F64.sum(stakeShares);
  if (networks.length === 0 || total === I64F64.zero) return { subnets: null };

  const given = input.weights.map((row) => networks.map((netuid) => weightFor(row, netuid)));
  const voteWeights = has(ruleset, 'rootWeightsNormalized') ? given.map(normalize) : given;
  const overVoters = (of: (weight: I64F64, stake: I64F64) => I64F64): readonly I64F64[] =>
    networks.map((_, subnet) => {
      const parts = voteWeights.map((row, voter) => of(row[subnet], stakeShares[voter]));
      return parts.reduce(I64F64.saturatingAdd, I64F64.zero);
    });

  const ranks = overVoters((weight, stake) => I64F64.saturatingMul(stake, weight));
  const behind = overVoters((weight, stake) => (weight > I64F64.zero ? stake : I64F64.zero));
  const trust = behind.map((stake) => I64F64.safeDiv(stake, total));
  const consensus = trust.map((each) => curve(each, input));
  const voteShares = normalize(consensus.map((each, subnet) => I64F64.saturatingMul(each, ranks[subnet])));
  const subnets = networks.map((netuid, subnet) => {
    const emission = I64F64.saturatingMul(voteShares[subnet], I64F64.saturatingFromInteger(blockEmission));
    return { netuid, emission: I64F64.saturatingToU64(emission) as Rao };
  });
  return { stakeShares, voteWeights, ranks, trust, consensus, voteShares, subnets };
}
// #endregion

/** What a row gives to a subnet: its last entry for it, or 0. */
function weightFor(row: RootVotesInput['weights'][number], netuid: number): I64F64 {
  const weight = row.findLast(([other]) => other === netuid)?.[1] ?? 0;
  return I64F64.saturatingFromInteger(BigInt(weight));
}

// #region curve
const widened = saturatingConversion(I32F32, I64F64);

/** 1 / (1 + e^(−rho · (trust − kappa))). @see SUBNET-SHARES-05 */
function curve(trust: I64F64, { kappa, rho }: Pick<RootVotesInput, 'kappa' | 'rho'>): I64F64 {
  const above = I64F64.saturatingSub(trust, widened(floatKappa(kappa)));
  const steep = I64F64.saturatingMul(above, I64F64.saturatingFromInteger(BigInt(rho)));
  const power = exp(I64F64, I64F64.saturatingSub(I64F64.zero, steep)) as I64F64;
  return I64F64.safeDiv(I64F64.one, I64F64.saturatingAdd(I64F64.one, power));
}

/** Whether the exponential fits at no trust and at the whole of it; where it does not, the chain stops. */
export function curveFits({ kappa, rho }: Pick<RootVotesInput, 'kappa' | 'rho'>): boolean {
  const steep = I64F64.saturatingFromInteger(BigInt(rho));
  const middle = widened(floatKappa(kappa));
  return [middle, I64F64.saturatingSub(middle, I64F64.one)].every(
    (below) => exp(I64F64, I64F64.saturatingMul(below, steep)) !== undefined,
  );
}

/** Each value as a share of the sum; as they are, where that is 0. */
function normalize(values: readonly I64F64[]): readonly I64F64[] {
  const sum = I64F64.sum(values);
  return sum === I64F64.zero ? values : values.map((value) => I64F64.safeDiv(value, sum));
}
// #endregion
