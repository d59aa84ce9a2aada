/**
 * The node itself: from a message's value to the answer's, whatever carried them.
 *
 * @module
 */
import { operations as specified, type Operation } from '../reference/index.ts';
import { errorCodes, hint, methods, shortened, type MessageLimits } from '../wire/index.ts';
import {
  answerTo,
  failure,
  failureAt,
  wrongParameters,
  type Answer,
  type AnswerId,
  type Reply,
} from './answer.ts';
import { apply } from './apply.ts';
import { describe } from './describe.ts';
import { nodeLimits } from './limits.ts';
import { idOf, isId, readRequest } from './request.ts';
import { takeTurns } from './turns.ts';

/** How a node is made. */
export interface NodeOptions {
  readonly limits?: Partial<MessageLimits>;
  /** What it offers; every operation of the specification where absent. */
  readonly operations?: readonly Operation[];
  /** Is told what an operation threw, which the caller is not. */
  readonly onFailure?: (error: unknown) => void;
}

/** Something that answers messages of the contract. */
export interface ReferenceNode {
  readonly limits: MessageLimits;
  /**
   * Answers a request or a batch.
   *
   * @returns the answer, a list of answers, or `undefined` where all that came were notifications
   */
  readonly handle: (message: unknown) => Promise<unknown>;
}

/** Makes a node; it keeps nothing from one message to the next. */
export function createNode({ limits, operations = specified, onFailure }: NodeOptions = {}): ReferenceNode {
  const held: MessageLimits = { ...nodeLimits, ...limits };

  const call = (method: string, params: unknown): Reply => {
    if (method !== methods.describe && method !== methods.apply) return noMethod(method);
    if (params === undefined || Array.isArray(params)) return noNames(params);
    return method === methods.describe ? describe(params, operations, held) : apply(params, operations);
  };

  const failed = (id: AnswerId, what: string, error: unknown): Answer => {
    onFailure?.(error);
    return answerTo(id, failure(errorCodes.internal, `${what} failed inside this node`));
  };

  const answer = (message: unknown): Answer | undefined => {
    const request = readRequest(message);
    if ('error' in request) return answerTo(idOf(message), request);
    if (request.id === undefined) return undefined;
    try {
      return answerTo(request.id, call(request.method, request.params));
    } catch (error) {
      return failed(request.id, request.method, error);
    }
  };

  const answerBatch = async (batch: readonly unknown[]): Promise<readonly Answer[] | Answer | undefined> => {
    if (batch.length === 0) return answerTo(null, emptyBatch);
    if (batch.length > held.batch) return answerTo(null, largeBatch(batch.length, held.batch));
    const twice = repeated(batch.map(idOf));
    const answers: Answer[] = [];
    await takeTurns(batch, (message) => {
      const id = idOf(message);
      const given = isId(id) && twice.has(id) ? answerTo(id, sameId(id)) : answer(message);
      if (given !== undefined) answers.push(given);
    });
    return answers.length === 0 ? undefined : answers;
  };

  return {
    limits: held,
    handle: async (message) => {
      try {
        return Array.isArray(message) ? await answerBatch(message) : answer(message);
      } catch (error) {
        return failed(null, 'the message', error);
      }
    },
  };
}

function repeated(ids: readonly unknown[]): ReadonlySet<unknown> {
  const seen = new Set<unknown>();
  const twice = new Set<unknown>();
  for (const id of ids) (seen.has(id) ? twice : seen).add(id);
  return twice;
}

const emptyBatch = failureAt(errorCodes.request, {
  path: '',
  expected: 'a request, or a batch of at least one',
  got: 'an empty batch',
});

function largeBatch(size: number, limit: number): Reply {
  const expected = `at most ${limit} requests in a batch`;
  return failureAt(errorCodes.limit, {
    path: '',
    expected,
    got: String(size),
    says: `a batch of ${size}: ${expected}`,
  });
}

function sameId(id: string | number): Reply {
  const expected = 'an id that no other request of the batch has';
  return failureAt(errorCodes.request, { path: 'id', expected, got: shortened(id) });
}

function noMethod(method: string): Reply {
  const expected = `${methods.describe} or ${methods.apply}`;
  const says = `there is no method ${shortened(method)} here${hint(method, Object.values(methods))}`;
  return failureAt(errorCodes.method, { path: 'method', expected, got: shortened(method), says });
}

function noNames(params: unknown): Reply {
  const got = params === undefined ? 'nothing' : 'a list';
  return wrongParameters({ path: 'params', expected: 'an object with the parameters by name', got });
}
