import type { JsonObject } from '../../reference/index.ts';
import type { Case, Evidence, Level } from '../../wire/index.ts';

/** One corpus read as cases of our operations. */
export interface MeasuredSet {
  /** Its path below the corpora's folder, as `oracle/open.jsonl`. */
  readonly corpus: string;
  /** The name of the files that it becomes, as `open`. */
  readonly topic: string;
  /** The rulesets that it was measured under. */
  readonly rulesets: readonly string[];
  readonly evidence: Evidence;
  /** The cases that a line of it gives; none where it measured nothing of ours. */
  readonly cases: (line: unknown) => readonly MeasuredCase[];
}

/** What was measured once. */
export interface MeasuredCase {
  readonly operation: string;
  /** From the corpus's own id, as `open-0000-median`. */
  readonly id: string;
  readonly title: string;
  readonly level: Level;
  /** At most three, those that it exercises. */
  readonly clauses: readonly string[];
  readonly why: Case['why'];
  readonly input: object;
  readonly output: object;
  /** The stages that were measured, and only those. */
  readonly stages?: JsonObject;
}
