/**
 * What an operation is: a rule of the specification with a name, wire types, and stages.
 *
 * @module
 */
import type { Ruleset } from './versions.ts';

/** A JSON value as the wire carries it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A JSON object as the wire carries it. */
export type JsonObject = { readonly [key: string]: Json };

/** The value of one stage, on the wire's terms. */
export interface StageValue {
  readonly stage: string;
  readonly value: Json;
}

/** The protocol's own no: an answer, not a fault. */
export interface Rejection {
  readonly module: string;
  readonly name: string;
}

/** What an operation answers: an output with the way to its stages, or the protocol's no. */
export type Outcome =
  | { readonly output: JsonObject; readonly stages: () => readonly StageValue[] }
  | { readonly rejection: Rejection };

/** Where an input is outside an operation's domain, and what was expected there. */
export interface Problem {
  /** As `input.weights[2][0][1]`. */
  readonly path: string;
  /** As «a uid below 3». */
  readonly expected: string;
}

/** A rule of the specification, callable by name with wire values. */
export interface Operation {
  /** As `consensus.median`. */
  readonly name: string;
  /** One sentence: what it answers. */
  readonly title: string;
  /** The chapter that explains it. */
  readonly page: string;
  /** More chapters in which clauses of it stand. */
  readonly morePages?: readonly string[];
  /** Those at which its rule begins, oldest first, and the primary one; between two of them the earlier holds. */
  readonly rulesets: readonly Ruleset[];
  /** The stages that a trace may hold, in order. */
  readonly stages: readonly string[];
  /** The clauses that it implements, in the chapter's order. */
  readonly clauses: readonly string[];
  /** The operations that it runs one after the other; its cases may be made for their clauses too. */
  readonly steps?: readonly string[];
  /**
   * What the schema cannot say about an input: lengths that must agree, uids in range.
   *
   * @param ruleset the one that is applied, where an input may be another's; absent, what no ruleset takes is refused
   */
  readonly domain: (input: JsonObject, ruleset?: Ruleset) => Problem | undefined;
  /** The rule itself; `input` satisfies the operation's schema and its domain. */
  readonly apply: (input: JsonObject, ruleset: Ruleset) => Outcome;
}

/** An operation with its own wire types, as its file declares it. */
export interface TypedOperation<Input, Output> extends Omit<Operation, 'domain' | 'apply'> {
  readonly domain: (input: Input, ruleset?: Ruleset) => Problem | undefined;
  readonly apply: (
    input: Input,
    ruleset: Ruleset,
  ) =>
    | { readonly output: Output; readonly stages: () => readonly StageValue[] }
    | { readonly rejection: Rejection };
}

/** Forgets an operation's own types, which the schema of its input vouches for. */
export function operation<Input, Output>(typed: TypedOperation<Input, Output>): Operation {
  return typed as unknown as Operation;
}
