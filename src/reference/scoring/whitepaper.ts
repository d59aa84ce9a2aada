/**
 * How the first paper ranked peers: by stake and trust, before there were validators.
 *
 * @module
 */
import { exp, precisionFor } from '../market/series.ts';
import { total } from './scale.ts';

/** 1 in steps of 2^-64. */
const one = 1n << 64n;

/** Peers that weigh each other, over some blocks. */
export interface WhitepaperInput {
  readonly stakes: readonly bigint[];
  /** A row a peer, with a weight for each. */
  readonly weights: readonly (readonly bigint[])[];
  /** How steep trust is. */
  readonly steepness: bigint;
  /** At what share of stake trust is a half, in steps of 2^-16. */
  readonly majority: bigint;
  /** What part of all stake a block adds. */
  readonly inflation: readonly [bigint, bigint];
  readonly blocks: number;
}

/** The shares of stake after each block, and what the first is made of. */
export interface WhitepaperStages {
  readonly ranks: readonly bigint[];
  readonly trust: readonly bigint[];
  readonly incentives: readonly bigint[];
  readonly shares: readonly (readonly bigint[])[];
}

// #region whitepaper
/**
 * The shares of stake after each block, in steps of 2^-64.
 *
 * @see WHITEPAPER-01 to WHITEPAPER-05
 */
export function whitepaper(input: WhitepaperInput): WhitepaperStages {
  const rows = input.weights.map(normalized);
  let shares = normalized(input.stakes);
  const blocks = [...Array(input.blocks).keys()].map(() => {
    const ranks = shares.map((_share, j) => total(rows.map((row, i) => (shares[i] * row[j]) / one)));
    const supported = shares.map((_share, j) => total(shares.filter((_each, i) => rows[i][j] > 0n)));
    const trust = supported.map((share) => sigmoid(input.steepness * (share - (input.majority << 48n))));
    const incentives = normalized(ranks.map((rank, j) => (rank * trust[j]) / one));
    shares = inflated(shares, incentives, input.inflation);
    return { ranks, trust, incentives, shares };
  });
  const [{ ranks, trust, incentives }] = blocks;
  return { ranks, trust, incentives, shares: blocks.map((block) => block.shares) };
}

/** What each share is once a block has added its incentives. */
function inflated(
  shares: readonly bigint[],
  incentives: readonly bigint[],
  [added, of]: readonly [bigint, bigint],
): readonly bigint[] {
  return shares.map((share, j) => (share * of + incentives[j] * added) / (of + added));
}

/** Values through their sum, rounded down; nothing where the sum is 0. */
function normalized(values: readonly bigint[]): readonly bigint[] {
  const sum = total(values);
  return values.map((value) => (sum === 0n ? 0n : (value * one) / sum));
}
// #endregion

// #region sigmoid
/** 1 / (1 + e^−x), rounded down; the exponential is that of POWER-08, of the size of x, with 97 bits. */
function sigmoid(x: bigint): bigint {
  const fine = precisionFor(64, one);
  const size = x < 0n ? -x : x;
  const power = exp(size << (fine.bits - 64n), fine);
  return ((x < 0n ? fine.one : power) * one) / (fine.one + power);
}
// #endregion
