import type { JsonObject } from '../../../reference/index.ts';
import type { Draft } from '../../topic.ts';

/** One coin, in rao. */
export const coin = 1_000_000_000n;

/** What a case says of its subnet; the rest is usual. */
export interface Given {
  readonly tao?: bigint;
  readonly alpha?: bigint;
  readonly weight?: bigint;
  readonly mechanism?: number;
  readonly initialized?: boolean;
  readonly rate?: number;
  readonly account?: bigint;
  readonly totalStake?: bigint;
  readonly out?: bigint;
  readonly ledger?: bigint;
  readonly recycled?: bigint;
  readonly burned?: bigint;
  readonly stake?: bigint;
}

/** An input of `emission.recycling`: 1000 TAO and 4000 alpha, weighed alike, and 3000 alpha outside, of which 100 are staked. */
export function recyclingInput(
  way: 'registration' | 'recycle' | 'burn',
  amount: bigint,
  given: Given = {},
): JsonObject {
  const {
    tao = 1000n * coin,
    alpha = 4000n * coin,
    weight = 500_000_000_000_000_000n,
    mechanism = 1,
  } = given;
  const { out = 3000n * coin } = given;
  return {
    way,
    amount: amount.toString(),
    feeRate: given.rate ?? 33,
    mechanism,
    taoReserve: tao.toString(),
    alphaReserve: alpha.toString(),
    quoteWeight: weight.toString(),
    initialized: given.initialized ?? true,
    accountBalance: (given.account ?? tao).toString(),
    totalStake: (given.totalStake ?? tao).toString(),
    alphaOut: out.toString(),
    totalAlphaIssuance: (given.ledger ?? alpha + out).toString(),
    alphaRecycled: (given.recycled ?? 0n).toString(),
    alphaBurned: (given.burned ?? 0n).toString(),
    stake: (given.stake ?? 100n * coin).toString(),
  };
}

/** A case in a line: id, title, clauses, kind and note of the reason, input. */
export type Line = readonly [
  id: string,
  title: string,
  clauses: readonly string[],
  kind: Draft['why']['kind'],
  note: string,
  input: JsonObject,
];

/** Lines as cases. */
export const drafts = (lines: readonly Line[]): readonly Draft[] =>
  lines.map(([id, title, clauses, kind, note, input]) => ({
    id: `recycling-${id}`,
    title,
    clauses: clauses.map((clause) => `RECYCLING-${clause}`),
    why: { kind, note },
    input,
  }));
