// Generated from spec/schemas/report.json by `npm run types`: edit the schema, not this file.

/**
 * one line of a run's log: every report is rendered from these events
 */
export type ReportEvent = StartEvent | CaseEvent | NoteEvent | EndEvent;
/**
 * a blake2b-256 digest as 0x and 64 lower-case hex digits
 */
export type Digest = string;
/**
 * lower-case words joined by hyphens
 */
export type Slug = string;
/**
 * an operation's name, as consensus.median
 */
export type OperationName = string;
/**
 * a ruleset's name, as 425
 */
export type RulesetName = string;
/**
 * must, should or may
 */
export type Level = 'must' | 'should' | 'may';
/**
 * a clause's id, as MEDIAN-06
 */
export type ClauseId = string;

/**
 * the first event: what is run against what
 */
export interface StartEvent {
  event: 'start';
  /**
   * the number 1
   */
  format: 1;
  suite: {
    /**
     * the version of the suite
     */
    version: string;
    digest: Digest;
  };
  target: {
    /**
     * the target as the user wrote it; empty for the embedded node
     */
    spelling: string;
    transport: 'embedded' | 'module' | 'stdio' | 'http' | 'ws' | 'substrate';
    describe?: DescribeResult;
  };
  selection: {
    filters: string[];
    profile?: {
      name: string;
      digest: Digest;
    };
    shard?: {
      index: number;
      count: number;
    };
    strict?: boolean;
    /**
     * the path of the list of known failures
     */
    baseline?: string;
  };
  /**
   * how many case × ruleset pairs were selected
   */
  declared: number;
  /**
   * when, as ISO 8601
   */
  startedAt?: string;
}
/**
 * the result of taospec_describe
 */
export interface DescribeResult {
  /**
   * the contract version 1
   */
  contract: '1';
  /**
   * what answers
   */
  implementation: {
    /**
     * its name
     */
    name: string;
    /**
     * its version
     */
    version: string;
    /**
     * the language it is written in
     */
    language: string;
    /**
     * where it lives
     */
    homepage?: string;
    /**
     * where its issues are told
     */
    issues?: string;
    [k: string]: unknown;
  };
  /**
   * what it offers
   */
  operations: OfferedOperation[];
  /**
   * what it asks of a caller
   */
  limits?: {
    /**
     * the most requests in a batch; absent means 1
     */
    batch?: number;
    /**
     * the most bytes in a message
     */
    bytes?: number;
    /**
     * how long an answer may take it
     */
    timeoutMs?: number;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * an operation that a target offers
 */
export interface OfferedOperation {
  /**
   * an operation's name
   */
  name: string;
  /**
   * the rulesets it is offered under
   *
   * Items: a ruleset's name
   */
  rulesets: string[];
  /**
   * the trace modes it knows
   *
   * Items: digest or full
   */
  trace?: ('digest' | 'full')[];
  /**
   * the most uids in an input
   */
  maxUids?: number;
  [k: string]: unknown;
}
/**
 * one case under one ruleset, and its verdict
 */
export interface CaseEvent {
  event: 'case';
  id: Slug;
  title: string;
  operation: OperationName;
  topic: Slug;
  ruleset: RulesetName;
  level: Level;
  clauses: ClauseId[];
  /**
   * whether evidence from outside this project confirms what was expected
   */
  outside: boolean;
  /**
   * the kinds of evidence
   */
  evidence?: string[];
  verdict: 'passed' | 'failed' | 'unsupported' | 'blocked';
  /**
   * why it is unsupported or blocked, in a sentence
   */
  reason?: string;
  /**
   * the issue link of the baseline's line, where the failure is a known one
   */
  known?: string;
  failure?: Failure;
  /**
   * how long the answer took, in microseconds
   */
  micros?: number;
}
/**
 * what went wrong
 */
export interface Failure {
  /**
   * mismatch: another output, or an output for a rejection and the reverse; error: a JSON-RPC error; promise: unsupported although described; malformed: not a message of the contract; time-out; crash: the target went away
   */
  kind: 'mismatch' | 'error' | 'promise' | 'malformed' | 'time-out' | 'crash';
  /**
   * the verdict in a sentence
   */
  sentence: string;
  /**
   * the first place where the answer differs, as output.consensus[3]
   */
  path?: string;
  /**
   * the value expected there; absent when there is none
   */
  expected?: unknown;
  /**
   * the value got there; absent when there is none
   */
  got?: unknown;
  neighbourhood?: Neighbourhood;
  /**
   * how many places differ in all
   */
  differences?: number;
  /**
   * how many of the u16 values that the output has for each uid are wrong
   */
  u16?: {
    wrong: number;
    of: number;
  };
  divergence?: Divergence;
  /**
   * the command that shows it again; absent, taospec reproduce does
   */
  again?: string;
  clause?: ClauseId;
  /**
   * the end of what the target wrote to stderr
   */
  stderr?: string;
}
/**
 * what stands around the first place that differs, on both sides
 */
export interface Neighbourhood {
  /**
   * the list or object that they stand in, as output.consensus
   */
  path: string;
  /**
   * how many entries it has in all, on the longer side
   */
  size: number;
  /**
   * a stretch of its entries, in order
   *
   * Items: an entry
   */
  entries: {
    /**
     * where it stands below the path, as [3] or .netuid
     */
    at: string;
    /**
     * the value expected there; absent when there is none
     */
    expected?: unknown;
    /**
     * the value got there; absent when there is none
     */
    got?: unknown;
  }[];
}
/**
 * the first stage whose value differs
 */
export interface Divergence {
  /**
   * the stages before it, which agree
   */
  agree: string[];
  /**
   * the stage; absent when every stage agrees and only the output differs
   */
  stage?: string;
  /**
   * the first place in it that differs, as trace.consensus[3]
   */
  path?: string;
  /**
   * the value expected there
   */
  expected?: unknown;
  /**
   * the value got there
   */
  got?: unknown;
  neighbourhood?: Neighbourhood;
  /**
   * the first stage that is off by 2^16 steps or more, where the target gives all in full
   */
  far?: string;
  /**
   * why no trace could be read, in a sentence
   */
  unavailable?: string;
}
/**
 * something to tell the user that is not a verdict
 */
export interface NoteEvent {
  event: 'note';
  level: 'info' | 'warning' | 'error';
  sentence: string;
}
/**
 * the last event: the tally
 */
export interface EndEvent {
  event: 'end';
  tally: Tally;
  /**
   * the run in a sentence
   */
  verdict: string;
  exitCode: 0 | 1 | 2 | 3 | 4 | 5 | 130;
  interrupted?: boolean;
  /**
   * when, as ISO 8601
   */
  endedAt?: string;
}
/**
 * declared = executed (passed + failed) + unsupported + blocked; should and may are counted apart as well
 */
export interface Tally {
  declared: number;
  executed: number;
  passed: number;
  failed: number;
  unsupported: number;
  blocked: number;
  /**
   * the passes that rest on outside evidence
   */
  outside: number;
  /**
   * the failures that the baseline lists
   */
  known?: number;
  levels: {
    must: LevelTally;
    should: LevelTally;
    may: LevelTally;
  };
}
export interface LevelTally {
  passed: number;
  failed: number;
  unsupported: number;
  blocked: number;
}
