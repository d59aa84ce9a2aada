import type { Draft } from '../../topic.ts';

const most = 18_446_744_073_709_551_615n;

const input = (emission: bigint, totalIssuance: bigint, balancesIssuance: bigint) => ({
  emission: emission.toString(),
  totalIssuance: totalIssuance.toString(),
  balancesIssuance: balancesIssuance.toString(),
});

/** The two counters (MINT-02, MINT-03). */
export const counters: readonly Draft[] = [
  {
    id: 'mint-counters-apart',
    title: 'counters that were apart stay apart by as much',
    clauses: ['MINT-02', 'MINT-03'],
    why: { kind: 'incident', note: '35 thousand TAO lay between the two in 2024: subtensor issue 563' },
    input: input(1_000_000_000n, 6_935_000_000_000_000n, 6_900_000_000_000_000n),
  },
  {
    id: 'mint-counters-saturate',
    title: "subtensor's counter stops at 2^64 − 1",
    clauses: ['MINT-02'],
    why: { kind: 'overflow', note: 'it saturates where it would wrap' },
    input: input(1_000_000_000n, most - 5n, 0n),
  },
  {
    id: 'mint-counters-saturate-exact',
    title: 'the last amount that still fits',
    clauses: ['MINT-02'],
    why: { kind: 'overflow', note: 'the sum is 2^64 − 1' },
    input: input(5n, most - 5n, 0n),
  },
  {
    id: 'mint-counters-by-minted',
    title: 'both grow by what was minted, not by what was to be',
    clauses: ['MINT-02', 'MINT-03'],
    why: { kind: 'boundary', note: 'the emission is larger than what is left' },
    input: input(1_000_000_000n, 20_000_000_000_000_000n, 20_999_999_999_999_993n),
  },
  {
    id: 'mint-counters-first-block',
    title: 'the first block of a chain without balances',
    clauses: ['MINT-02', 'MINT-03'],
    why: { kind: 'boundary', note: 'both begin at 0' },
    input: input(1_000_000_000n, 0n, 0n),
  },
];
