/**
 * From a message's text to the answer's text: what every carrier but the in-process one does.
 *
 * @module
 */
import {
  errorCodes,
  parseMessage,
  type MessageLimits,
  type ParsedMessage,
  type Refusal,
  type SchemaProblem,
} from '../wire/index.ts';
import { answerTo, failure, failureAt, wrongParameters, type Answer } from './answer.ts';
import { idOf, readRequest } from './request.ts';

/** What answers messages: a node, or any implementation in this process. */
export interface Handler {
  readonly handle: (message: unknown) => Promise<unknown>;
}

/**
 * Reads a message, has it answered, and writes the answer.
 *
 * @returns `undefined` where nothing is to be answered
 */
export async function answerText(
  handler: Handler,
  message: string | Uint8Array,
  limits: MessageLimits,
): Promise<string | undefined> {
  const parsed = parseMessage(message, limits);
  try {
    const answer = 'refusal' in parsed ? refusal(parsed.refusal) : await answerValue(handler, parsed);
    return answer === undefined ? undefined : JSON.stringify(answer);
  } catch {
    const sentence = 'the answer failed inside this node';
    return JSON.stringify(answerTo(null, failure(errorCodes.internal, sentence)));
  }
}

function refusal({ code, problem }: Refusal): Answer {
  return answerTo(null, failureAt(code, problem));
}

/** The answer to a message over the limit of bytes, which was not read. */
export function tooLong({ bytes }: MessageLimits): string {
  const problem = {
    path: '',
    got: 'a longer message',
    expected: `at most ${bytes} bytes`,
    says: `the message is longer than ${bytes} bytes`,
  };
  return JSON.stringify(refusal({ code: errorCodes.limit, problem }));
}

/** The answer to bytes that are no text. */
export function notUtf8(): string {
  const problem = { path: '', got: 'the message', expected: 'UTF-8', says: 'the message is not UTF-8' };
  return JSON.stringify(refusal({ code: errorCodes.parse, problem }));
}

async function answerValue(
  handler: Handler,
  { value, problem, elements }: Exclude<ParsedMessage, { readonly refusal: Refusal }>,
): Promise<unknown> {
  if (problem === undefined) return handler.handle(value);
  if (elements === undefined) return refuse(value, problem);

  const batch = value as readonly unknown[];
  const sound = batch.filter((_, i) => !elements.has(i));
  const refused = [...elements]
    .map(([i, found]) => refuse(batch[i], found))
    .filter((answer) => answer !== undefined);
  const answers = sound.length === 0 ? undefined : await handler.handle(sound);
  const all = [...refused, ...(answers === undefined ? [] : (answers as Answer[]))];
  return all.length === 0 ? undefined : all;
}

/** The answer to a request whose text holds what it may not: a notification gets none, if that is in its parameters. */
function refuse(value: unknown, problem: SchemaProblem): Answer | undefined {
  const inParams = /^params(?=[.[])/.test(problem.path);
  const request = readRequest(inParams ? { ...(value as object), params: {} } : value);
  if ('error' in request) return answerTo(idOf(value), request);
  if (!inParams) return answerTo(idOf(value), failureAt(errorCodes.request, problem));
  if (request.id === undefined) return undefined;
  const path = problem.path.replace(/^params\.?/, '');
  return answerTo(request.id, wrongParameters({ ...problem, path }));
}
