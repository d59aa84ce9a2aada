/**
 * What a generator says: topics of cases as data, without their answers.
 *
 * @module
 */
import type { JsonObject, Rejection, Ruleset } from '../reference/index.ts';
import type { Case, Evidence, Level } from '../wire/index.ts';

/** A topic of one operation: a vector file, or several where it is large. */
export interface Topic {
  /** As `consensus.median`. */
  readonly operation: string;
  /** The file's name, as `ties`. */
  readonly topic: string;
  /** The generator's file below `src`, as `generate/consensus/median.ts`. */
  readonly by: string;
  readonly cases: readonly Draft[];
}

/** A case before its answer is known. */
export interface Draft {
  /** Permanent. */
  readonly id: string;
  /** What it shows, in a line that a person likes to read. */
  readonly title: string;
  /** `must` where absent. */
  readonly level?: Level;
  /** How near an answer has to be, where floats take part in it; exact where absent. */
  readonly tolerance?: Case['tolerance'];
  /** The one to three clauses that it was made for. */
  readonly clauses: readonly string[];
  readonly why: Case['why'];
  /** The seed that its values were drawn with. */
  readonly seed?: string;
  /** The input on the wire's terms; a wire type of `src/reference/generated` fits. */
  readonly input: object;
  /** All of the operation's where absent. */
  readonly rulesets?: readonly Ruleset[];
  /** What others say of this input. */
  readonly confirmed?: readonly Confirmation[];
}

/** An answer by someone else, in full or as its digest, or their no; the reference's must be the same. */
export type Confirmation = {
  readonly evidence: Evidence;
  readonly rulesets: readonly Ruleset[];
} & ({ readonly output: JsonObject } | { readonly outputDigest: string } | { readonly rejection: Rejection });
