/** The exit codes that the command promises. */
export const exitCodes = {
  passed: 0,
  failed: 1,
  usage: 2,
  target: 3,
  staleBaseline: 4,
  suite: 5,
  interrupted: 130,
} as const;

/** An exit code. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A reason to end the command: a sentence for the user and an exit code. */
export class Stop extends Error {
  readonly exitCode: ExitCode;

  constructor(sentence: string, exitCode: ExitCode = exitCodes.usage) {
    super(sentence);
    this.exitCode = exitCode;
  }
}
