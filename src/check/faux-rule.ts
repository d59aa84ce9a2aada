/**
 * A wrong rule: a replacement in the reference's source that breaks one clause and nothing else.
 *
 * @module
 */

/** A wrong rule. */
export interface FauxRule {
  /** The clause that it breaks. */
  readonly clause: string;
  /** The source below the root, as `src/reference/consensus/median.ts`. */
  readonly file: string;
  /** What is replaced; it stands in the source exactly once. */
  readonly find: string;
  readonly replace: string;
  /** What the wrong rule says, in a line: what someone might have thought. */
  readonly says: string;
}
