/** What one check of a target found. */
export interface Finding {
  /** What was looked at, in a word or two. */
  readonly what: string;
  /** `absent`: there is nothing to look at, and that is allowed. */
  readonly state: 'good' | 'bad' | 'absent';
  readonly sentence: string;
  /** What to do about it. */
  readonly mend?: string;
}

/** A check that a target passed. */
export function good(what: string, sentence: string): Finding {
  return { what, state: 'good', sentence };
}

/** A check that a target failed, with what to do. */
export function bad(what: string, sentence: string, mend: string): Finding {
  return { what, state: 'bad', sentence, mend };
}

/** A check for which there was nothing to look at. */
export function absent(what: string, sentence: string): Finding {
  return { what, state: 'absent', sentence };
}
