/**
 * From what came to answers: which request each belongs to, and what belongs to none.
 *
 * @module
 */
import {
  parseMessage,
  problemSentence,
  shortened,
  validate,
  type MessageLimits,
  type Response,
  type SchemaProblem,
} from '../../wire/index.ts';
import type { Receive } from './carrier.ts';
import type { Answer, Fault } from './types.ts';

/** What a message's answers amount to. */
export interface Reading {
  readonly answers: readonly Answer[];
  readonly together: boolean;
}

/** Reads what comes for one message. */
export interface Reader {
  readonly receive: Receive;
  /** The answers, once one was taken or a fault ended the wait. */
  readonly read: (fault: Fault | undefined) => Reading;
  /** Second answers to the message before, by the position of its call. */
  readonly late: ReadonlyMap<number, Fault>;
  /** What came and answers nothing at all. */
  readonly stray: () => Fault | undefined;
}

/**
 * A reader for a message.
 *
 * Anything that comes and answers nothing that was asked is a fault of the message under way; a second answer
 * is a fault of the call that had one already.
 *
 * @param ids      the ids of the message's requests; more than one make it a batch
 * @param previous those of the message before
 * @see WIRE-11 to WIRE-15
 */
export function createReader(
  ids: readonly number[],
  previous: readonly number[],
  limits: MessageLimits,
): Reader {
  const found = new Map<number, Answer>();
  const late = new Map<number, Fault>();
  const position = new Map(ids.map((id, i) => [id, i]));
  const before = new Map(previous.map((id, i) => [id, i]));
  let stray: string | undefined;
  let whole: Answer | undefined;

  const take = (value: unknown, problem: SchemaProblem | undefined): void => {
    const id = idOf(value);
    const at = typeof id === 'number' ? position.get(id) : undefined;
    if (at === undefined) isStray(value);
    else found.set(at, found.has(at) ? twice : answerOf(value as Response, problem));
  };

  const receive: Receive = (text, early) => {
    const parsed = parseMessage(text, limits);
    if ('refusal' in parsed) {
      stray ??= `${problemSentence(parsed.problem)}: ${shortened(textOf(text))}`;
      return 'stray';
    }
    const { value, problem, elements } = parsed;
    const batch = Array.isArray(value) ? (value as readonly unknown[]) : undefined;
    const told = (batch ?? [value]).map(idOf);
    const answers = told.some((id) => typeof id === 'number' && position.has(id));
    if (early || (!answers && !isRefusal(value))) {
      if (batch?.length === 0) stray ??= 'an empty list';
      const strays = (batch ?? [value]).filter(isStray);
      return strays.length > 0 || batch?.length === 0 ? 'stray' : 'late';
    }
    if (isRefusal(value)) whole = answerOf(value as Response, problem);
    else if ((batch !== undefined) !== ids.length > 1)
      whole = malformed(
        `${batch === undefined ? 'one answer' : 'a list'} came for ${ids.length === 1 ? 'a request' : 'a batch'}`,
      );
    else if (batch === undefined) take(value, problem);
    else for (const [i, each] of batch.entries()) take(each, elements?.get(i));
    return 'answer';
  };

  /** What answers nothing that is asked now: at best it is a second answer to what was asked before. */
  const isStray = (value: unknown): boolean => {
    const id = idOf(value);
    const past = typeof id === 'number' ? before.get(id) : undefined;
    if (past !== undefined) late.set(past, twice);
    else
      stray ??=
        typeof id === 'number' && position.has(id)
          ? `the id ${id} was answered before it was asked`
          : nameless(id, value);
    return past === undefined;
  };

  const strayFault = (): Fault | undefined => (stray === undefined ? undefined : malformed(unasked(stray)));

  const read = (fault: Fault | undefined): Reading => {
    const many = ids.length > 1;
    const common = fault ?? whole;
    if (common !== undefined) {
      const answer = fault !== undefined && stray !== undefined ? withStray(fault, stray) : common;
      return { answers: ids.map(() => answer), together: many };
    }
    const strayed = strayFault();
    if (strayed !== undefined) return { answers: ids.map(() => strayed), together: many };
    return { answers: ids.map((_, at) => found.get(at) ?? missing), together: false };
  };

  return { receive, read, late, stray: strayFault };
}

const twice = malformed('answered twice');
const missing = malformed('the list of answers has none for it');

function answerOf(value: Response, problem: SchemaProblem | undefined): Answer {
  const wrong = problem ?? validate('wire.json#/$defs/Response', value, '');
  if (wrong !== undefined) return malformed(problemSentence(wrong));
  const { result = {}, error } = value;
  return error === undefined ? { kind: 'result', result } : { kind: 'error', error };
}

function nameless(id: unknown, value: unknown): string {
  return id === undefined ? `it has no id: ${shortened(value)}` : `the id ${shortened(id)} was not asked`;
}

/** An error that names no request: the message as a whole was refused. */
function isRefusal(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && 'error' in value && 'id' in value && value.id === null
  );
}

function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (value as { readonly id?: unknown }).id : undefined;
}

function withStray({ kind, sentence }: Fault, stray: string): Fault {
  if (kind === 'malformed') return malformed(unasked(stray));
  if (kind === 'time-out') return malformed(`${unasked(stray)}; after that, ${sentence}`);
  return { kind, sentence: `${sentence}; before that, ${unasked(stray)}` };
}

function unasked(stray: string): string {
  return `something came that answers no request: ${stray}`;
}

function malformed(sentence: string): Fault {
  return { kind: 'malformed', sentence };
}

function textOf(text: string | Uint8Array): string {
  return typeof text === 'string' ? text : Buffer.from(text.subarray(0, 400)).toString('utf8');
}
