/**
 * From a message's text to its value: JSON, and strict where `JSON.parse` is not.
 *
 * @module
 */
import { errorCodes } from './contract.ts';
import type { MessageLimits } from './limits.ts';
import { below, type SchemaProblem } from './problem.ts';
import { scan } from './scan.ts';

/** A text that is not a message: not JSON, or over a limit. */
export interface Refusal {
  readonly code: typeof errorCodes.parse | typeof errorCodes.limit;
  readonly problem: SchemaProblem;
}

/** A message that was read, or why it was refused. */
export type ParsedMessage =
  | {
      readonly value: unknown;
      /** The first thing in it that the contract's JSON may not hold. */
      readonly problem?: SchemaProblem;
      /** The same for each element of a batch that has one, its path from there. */
      readonly elements?: ReadonlyMap<number, SchemaProblem>;
    }
  | { readonly refusal: Refusal; readonly problem: SchemaProblem };

/**
 * Reads a message.
 *
 * @param message text, or its bytes as UTF-8
 * @param limits  how large and deep it may be
 * @returns       its value; with `problem` where it must not be used, as a number in it lost digits
 * @see WIRE-06, WIRE-07 and WIRE-27
 */
export function parseMessage(message: string | Uint8Array, limits: MessageLimits): ParsedMessage {
  const size = typeof message === 'string' ? Buffer.byteLength(message) : message.byteLength;
  if (size > limits.bytes) return refused(errorCodes.limit, `${size} bytes`, `at most ${limits.bytes} bytes`);

  let text: string;
  let value: unknown;
  try {
    text = typeof message === 'string' ? message : utf8.decode(message);
    value = JSON.parse(text);
  } catch (error) {
    return notJson(error);
  }

  if (Array.isArray(value) && value.length > limits.batch)
    return refused(errorCodes.limit, `a batch of ${value.length}`, `at most ${limits.batch} in a batch`);
  const { deep, problems } = scan(text, limits.depth);
  if (deep !== undefined) return { refusal: { code: errorCodes.limit, problem: deep }, problem: deep };
  if (problems.size === 0) return { value };
  const [[element, problem]] = problems;
  if (element === 'whole') return { value, problem };
  return {
    value,
    problem: { ...problem, path: below(`[${element}]`, problem.path) },
    elements: problems as ReadonlyMap<number, SchemaProblem>,
  };
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function refused(code: Refusal['code'], got: string, expected: string): ParsedMessage {
  const problem = { path: '', got, expected, says: `${got}, where ${expected} are allowed` };
  return { refusal: { code, problem }, problem };
}

function notJson(error: unknown): ParsedMessage {
  const reason = error instanceof SyntaxError ? reasonOf(error) : 'it is not UTF-8';
  const problem = {
    path: '',
    got: 'the message',
    expected: 'JSON',
    says: `the message is not JSON: ${reason}`,
  };
  return { refusal: { code: errorCodes.parse, problem }, problem };
}

/** What the parser says, without the text that it quotes. */
function reasonOf({ message }: SyntaxError): string {
  const [reason] = message.split(/, (?:\.\.\.)?"|(?: in JSON)? at position/);
  const position = /at position \d+/.exec(message)?.[0];
  const whole = position === undefined ? reason : `${reason} ${position}`;
  return `${whole.charAt(0).toLowerCase()}${whole.slice(1, 100)}`;
}
