/** The exit codes that a run promises. */
export const exitCodes = {
  /** Every `must` case that was executed passed. */
  passed: 0,
  /** A failure that no baseline lists. */
  failed: 1,
  /** The user asked for something that does not exist or can't be read. */
  usage: 2,
  /** The target is unreachable, the handshake failed, or nothing was executed. */
  target: 3,
  /** A baseline's line is stale, and nothing is worse. */
  staleBaseline: 4,
  /** The suite itself is broken. */
  suite: 5,
  /** Interrupted; the log is whole so far. */
  interrupted: 130,
} as const;

/** An exit code. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A reason to go no further: a sentence for the user and an exit code. */
export class Stop extends Error {
  readonly exitCode: ExitCode;

  constructor(sentence: string, exitCode: ExitCode) {
    super(sentence);
    this.name = 'Stop';
    this.exitCode = exitCode;
  }
}
