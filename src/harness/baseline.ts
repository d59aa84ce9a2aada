/** One line of a baseline: a failure that is known. */
export interface KnownFailure {
  readonly id: string;
  /** The one ruleset it is known under; every ruleset where absent. */
  readonly ruleset?: string;
  /** The link to its issue. */
  readonly issue: string;
  /** The line in its file, from 1. */
  readonly line: number;
}

/** A list of known failures: `ID[@RULESET] LINK` a line, `#` begins a comment. */
export interface Baseline {
  readonly path: string;
  readonly known: readonly KnownFailure[];
}

/**
 * Reads a baseline.
 *
 * @throws Stop (usage) where it is missing or a line is malformed
 */
export declare function readBaseline(path: string): Baseline;
