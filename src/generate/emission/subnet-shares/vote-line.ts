import type { JsonObject } from '../../../reference/index.ts';
import { tao, vote, type Voter } from './input.ts';

/** The largest weight. */
export const max = 65_535;

/** A case of a vote: its clauses by their number, and its input. */
export type VoteLine = readonly [
  id: string,
  title: string,
  clauses: readonly number[],
  note: string,
  input: JsonObject,
];

/** Two validators of equal stake, and a third that says nothing. */
export const halves = (first: Voter[1], second: Voter[1], third = 0n): JsonObject =>
  vote([0, 1, 2], [[tao, first], [tao, second], ...(third > 0n ? ([[third, []]] as const) : [])]);
