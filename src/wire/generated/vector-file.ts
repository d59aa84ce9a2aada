// Generated from spec/schemas/vector-file.json by `npm run types`: edit the schema, not this file.

/**
 * an operation's name, as consensus.median
 */
export type OperationName = string;
/**
 * lower-case words joined by hyphens
 */
export type Slug = string;
/**
 * must, should or may
 */
export type Level = 'must' | 'should' | 'may';
/**
 * a clause's id, as MEDIAN-06
 */
export type ClauseId = string;
/**
 * a ruleset's name, as 425
 */
export type RulesetName = string;
/**
 * a blake2b-256 digest as 0x and 64 lower-case hex digits
 */
export type Digest = string;

/**
 * a vector file: one topic of one operation, many cases
 */
export interface VectorFile {
  /**
   * the path of this schema, from the file
   */
  $schema: string;
  /**
   * the number 1
   */
  format: 1;
  operation: OperationName;
  topic: Slug;
  /**
   * the cases, at least one
   */
  cases: Case[];
}
/**
 * a case
 */
export interface Case {
  id: Slug;
  /**
   * what the case shows, in a line
   */
  title: string;
  level: Level;
  /**
   * the one to three clauses that it was made for
   */
  clauses: ClauseId[];
  why: Why;
  made: Made;
  /**
   * B or C, for scoring alone; absent is exact
   */
  tolerance?: 'B' | 'C';
  /**
   * the operation's input
   */
  input: {
    [k: string]: unknown;
  };
  /**
   * one expectation for each group of rulesets
   */
  expect: Expectation[];
}
/**
 * why the case exists
 */
export interface Why {
  /**
   * boundary, overflow, rounding, ordering, ruleset-switch, incident, model, proof, fuzz or example
   */
  kind:
    | 'boundary'
    | 'overflow'
    | 'rounding'
    | 'ordering'
    | 'ruleset-switch'
    | 'incident'
    | 'model'
    | 'proof'
    | 'fuzz'
    | 'example';
  /**
   * one line in words
   */
  note: string;
  /**
   * where the incident is told
   */
  link?: string;
}
/**
 * what made the case
 */
export interface Made {
  /**
   * the generator's file below src, or the corpus it was taken from
   */
  by: string;
  /**
   * the generator's seed
   */
  seed?: string;
}
/**
 * what is expected under a group of rulesets: an output with its stages, or a rejection
 */
export interface Expectation {
  /**
   * the rulesets that it holds under
   */
  rulesets: RulesetName[];
  /**
   * the operation's output
   */
  output?: {
    [k: string]: unknown;
  };
  /**
   * each stage's value in full
   */
  stages?: {
    [k: string]: unknown;
  };
  /**
   * each stage's digest, where the values are too large to keep
   */
  stageDigests?: {
    [k: string]: Digest;
  };
  rejection?: Rejection;
  /**
   * what confirms it
   */
  evidence: Evidence[];
}
/**
 * the protocol's own no, by module and name
 */
export interface Rejection {
  /**
   * a pallet's name
   */
  module: string;
  /**
   * an error's name
   */
  name: string;
}
/**
 * what confirms an output
 */
export interface Evidence {
  /**
   * runtime, source, repo-test, live, proof, second-implementation, sheet or reference
   */
  kind:
    'runtime' | 'source' | 'repo-test' | 'live' | 'proof' | 'second-implementation' | 'sheet' | 'reference';
  /**
   * the commit, code digest, block, proof or implementation
   */
  id?: string;
  /**
   * those of the expectation's rulesets that it confirms; absent means all of them
   */
  rulesets?: RulesetName[];
}
