/** Something about the suite that is not sound. */
export interface Finding {
  /** A file below the root, or the operation, clause or case that is meant. */
  readonly where: string;
  /** What is wrong and what was expected. */
  readonly sentence: string;
}

/** A finding in a line. */
export function findingText({ where, sentence }: Finding): string {
  return sentence.startsWith(where) ? sentence : `${where}: ${sentence}`;
}
