import type { Ruleset } from '../../../reference/index.ts';
import type { Evidence } from '../../../wire/index.ts';
import type { Draft } from '../../topic.ts';
import { mechanismsInput } from './input.ts';

/** A split and its parts, by somebody else. */
interface Line {
  readonly id: string;
  readonly title: string;
  readonly clause: number;
  readonly emission: bigint;
  readonly count: number;
  readonly split: readonly number[] | null;
  /** By the rulesets that they are claimed for. */
  readonly parts: Readonly<Partial<Record<Ruleset, readonly number[]>>>;
  readonly asserted?: true;
}

const lines: readonly Line[] = [
  {
    id: 'mech-2even',
    title: "an odd rao of two mechanisms is the first one's",
    clause: 4,
    emission: 1_000_000_001n,
    count: 2,
    split: null,
    parts: { '425': [500000001, 500000000] },
  },
  {
    id: 'mech-3even',
    title: 'a billion in three',
    clause: 1,
    emission: 1_000_000_000n,
    count: 3,
    split: null,
    parts: { '425': [333333334, 333333333, 333333333] },
  },
  {
    id: 'mech-2split',
    title: 'a quarter and three',
    clause: 2,
    emission: 1_000_000_000n,
    count: 2,
    split: [16384, 49151],
    parts: { '425': [250003815, 749996185] },
  },
  {
    id: 'mech-3short',
    title: 'three mechanisms and a split of two',
    clause: 3,
    emission: 1_000_000_000n,
    count: 3,
    split: [32768, 32767],
    parts: { '425': [500007630, 499992370, 0] },
  },
  {
    id: 'split-1001-2-none',
    title: '1001 in two',
    clause: 4,
    emission: 1001n,
    count: 2,
    split: null,
    parts: { '425': [501, 500] },
  },
  {
    id: 'split-1000-2',
    title: 'nearly a half and a half of 1000',
    clause: 2,
    emission: 1000n,
    count: 2,
    split: [32767, 32768],
    parts: { '425': [500, 500] },
  },
  {
    id: 'split-even-3',
    title: 'a million in three',
    clause: 1,
    emission: 1_000_000n,
    count: 3,
    split: null,
    parts: { '425': [333334, 333333, 333333], '438': [333334, 333333, 333333] },
  },
  {
    id: 'split-ok-3',
    title: 'a half and two quarters',
    clause: 2,
    emission: 1_000_000n,
    count: 3,
    split: [32767, 16384, 16384],
    parts: { '425': [499994, 250003, 250003], '438': [499994, 250003, 250003] },
  },
  {
    id: 'split-legacy-short',
    title: 'a split of two for three, all for the first',
    clause: 3,
    emission: 1_000_000n,
    count: 3,
    split: [65535, 0],
    parts: { '425': [1000000, 0, 0], '438': [333334, 333333, 333333] },
  },
  {
    id: 'split-legacy-long',
    title: 'a split of three for two',
    clause: 3,
    emission: 1_000_001n,
    count: 2,
    split: [21845, 21845, 21845],
    parts: { '425': [666668, 333333], '438': [500001, 500000] },
  },
  {
    id: 'even-division',
    title: '25 in five',
    clause: 1,
    emission: 25n,
    count: 5,
    split: null,
    parts: { '425': [5, 5, 5, 5, 5] },
    asserted: true,
  },
  {
    id: 'rounding-to-first',
    title: "10 in four: the two that are left over are the first one's",
    clause: 4,
    emission: 10n,
    count: 4,
    split: null,
    parts: { '425': [4, 2, 2, 2] },
    asserted: true,
  },
  {
    id: 'fibonacci',
    title: '19 by the numbers of Fibonacci',
    clause: 2,
    emission: 19n,
    count: 5,
    split: [3450, 6899, 10348, 17247, 27594],
    parts: { '425': [1, 2, 3, 5, 8] },
    asserted: true,
  },
];

/** Lines of the sheets, and of the chain's tests (MECHANISMS-01 to MECHANISMS-04). */
export const sheet: readonly Draft[] = lines.map(
  ({ id, title, clause, emission, count, split, parts, asserted }) => {
    const evidence: Evidence = asserted
      ? { kind: 'repo-test', id: '14bc6f9f pallets/subtensor/src/tests/mechanism.rs' }
      : { kind: 'sheet', id };
    return {
      id: `mechanisms-sheet-${id}`,
      title,
      clauses: [`MECHANISMS-0${clause}`],
      why: { kind: 'rounding', note: asserted ? "a line of the chain's tests" : 'a line of the fact sheets' },
      input: mechanismsInput(emission, count, split),
      confirmed: Object.entries(parts).map(([ruleset, list]) => ({
        evidence,
        rulesets: [ruleset as Ruleset],
        output: { parts: list.map(String), neurons: [] },
      })),
    };
  },
);
