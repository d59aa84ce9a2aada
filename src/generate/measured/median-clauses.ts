/**
 * Which clauses of the median an input exercises.
 *
 * @module
 */
import { consensus, numbers } from '../../reference/index.ts';

const { I32F32 } = numbers;

/** An input with what the step makes of it. */
interface Seen {
  readonly input: consensus.MedianInput;
  readonly stages: consensus.MedianStages;
  /** The uids that take part. */
  readonly voters: readonly number[];
  /** For each column the weights of the rows that take part, `undefined` where there is no entry. */
  readonly columns: readonly (readonly (bigint | undefined)[])[];
}

/** The clauses, the rarest first, each with what shows it. */
const shows: readonly (readonly [clause: string, isShown: (seen: Seen) => boolean])[] = [
  ['MEDIAN-08', ({ voters }) => voters.length === 0],
  ['MEDIAN-07', ({ input, columns }) => input.kappa === 0 && columns.some(isDivided)],
  ['MEDIAN-05', ({ columns }) => columns.some((column) => column.includes(undefined) && isDivided(column))],
  [
    'MEDIAN-02',
    ({ input }) => input.weights.some((row, uid) => row.length > 0 && input.activeStake[uid] <= 0n),
  ],
  [
    'MEDIAN-03',
    ({ input, stages, voters }) => voters.some((uid, i) => input.activeStake[uid] !== stages.medianStake[i]),
  ],
  [
    'MEDIAN-04',
    ({ stages, columns }) => I32F32.sum(stages.medianStake) < I32F32.one && columns.some(isDivided),
  ],
  ['MEDIAN-06', ({ columns }) => columns.some(isDivided)],
  ['MEDIAN-01', () => true],
];

/** At most three clauses that an input exercises, the rarest first. */
export function medianClauses(input: consensus.MedianInput): readonly string[] {
  const voters = [...input.activeStake.keys()].filter((uid) => input.activeStake[uid] > 0n);
  const rows = voters.map((uid) => new Map(input.weights[uid]));
  const columns = input.activeStake.map((_stake, uid) => rows.map((row) => row.get(uid)));
  const seen: Seen = { input, stages: consensus.medianConsensus(input), voters, columns };
  return shows
    .filter(([, isShown]) => isShown(seen))
    .map(([clause]) => clause)
    .slice(0, 3);
}

/** Whether the rows disagree, a missing entry being 0. */
function isDivided(column: readonly (bigint | undefined)[]): boolean {
  return new Set(column.map((weight) => weight ?? 0n)).size > 1;
}
