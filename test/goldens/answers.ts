import { findOperation, type JsonObject, type Ruleset } from '../../src/reference/index.ts';

/** A golden of a sheet: an operation in its author's words, with what it takes and gives. */
export interface Golden {
  readonly id: string;
  readonly operation: string;
  readonly input: unknown;
  readonly output: unknown;
  /** The era that an emission golden is of. */
  readonly era?: string;
  /** The spec version that a golden of after 425 is of. */
  readonly specVersion?: number | string;
}

/** What becomes of the goldens of an operation: ours answers them, or a later one will. */
export type Answer =
  { readonly by: string; readonly answer: (golden: Golden) => unknown } | { readonly later: string };

/** Answers by the operation's name in a sheet. */
export type Answers = Readonly<Record<string, Answer>>;

/** From a golden's input to something of ours; each line says of which form the input is. */
interface Reads {
  from(input: unknown, golden: Golden): unknown;
}
type Read = Reads['from'];

/** An operation of ours answers, once the rest of the chain is described, under this subject. */
export function later(subject: string): Answer {
  return { later: subject };
}

/**
 * An operation of ours answers.
 *
 * @param by       our operation
 * @param question our input for a golden's
 * @param answer   the golden's output from ours
 * @param ruleset  `425` where absent
 */
export function ours(
  by: string,
  question: Read,
  answer: (output: JsonObject, golden: Golden) => unknown,
  ruleset: Ruleset | ((golden: Golden) => Ruleset) = '425',
): Answer {
  return {
    by,
    answer: (golden) => {
      const operation = findOperation(by);
      if (operation === undefined) throw new Error(`there is no operation ${by}`);
      const under = typeof ruleset === 'string' ? ruleset : ruleset(golden);
      const input = question(golden.input, golden) as JsonObject;
      const problem = operation.domain(input, under);
      if (problem !== undefined) throw new Error(`${problem.path}: expected ${problem.expected}`);
      const outcome = operation.apply(input, under);
      return 'output' in outcome ? answer(outcome.output, golden) : outcome;
    },
  };
}

/** A function of the reference answers, where no operation does. */
export function told(by: string, answer: Read): Answer {
  return { by, answer: (golden) => answer(golden.input, golden) };
}
