/**
 * A message for the node under load, and whether an answer is what it is owed.
 *
 * @module
 */
import { isDeepStrictEqual } from 'node:util';

/** What one request is owed: a result, or an error with its code and place. */
export interface Owed {
  readonly id: string | number | null;
  readonly result?: unknown;
  readonly code?: number;
  readonly path?: string;
}

/** A message and what it is owed: one answer, a list of them, or none. */
export interface Traffic {
  readonly kind: string;
  readonly message: string | Uint8Array;
  readonly owed: Owed | readonly Owed[] | undefined;
}

/** What the node under load is held to. */
export const limits = { bytes: 64 * 1024, depth: 32, batch: 64 };

/** Makes a message from a number that is its id. */
export type Maker = (id: number) => Omit<Traffic, 'kind'>;

/** The next kind of message in turn, with that id. */
export function inTurn(makers: Readonly<Record<string, Maker>>, turn: number, id: number): Traffic {
  const kinds = Object.keys(makers);
  const kind = kinds[turn % kinds.length];
  return { kind, ...makers[kind](id) };
}

/** A value as JSON. */
export const text = (value: unknown): string => JSON.stringify(value);

/** How an answer is not what was owed, in a sentence; `undefined` where it is. */
export function notOwed({ kind, owed }: Traffic, answer: unknown): string | undefined {
  const all = owed === undefined ? [] : [owed].flat();
  const given = answer === undefined ? [] : [answer].flat();
  const rest = [...given];
  for (const each of all) {
    const at = rest.findIndex((one) => fits(each, one));
    if (at === -1)
      return `${kind}: owed ${text(each).slice(0, 200)}, got ${text(answer)?.slice(0, 300) ?? 'nothing'}`;
    rest.splice(at, 1);
  }
  const alike = Array.isArray(owed) === Array.isArray(answer) || owed === undefined;
  return rest.length === 0 && alike
    ? undefined
    : `${kind}: got more than it is owed: ${text(answer).slice(0, 300)}`;
}

interface AnyAnswer {
  readonly id?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly data?: { readonly path?: string } };
}

function fits(owed: Owed, answer: unknown): boolean {
  const { id, result, error } = answer as AnyAnswer;
  if (id !== owed.id) return false;
  if (owed.code === undefined) return isDeepStrictEqual(result, owed.result);
  return error?.code === owed.code && error.data?.path === owed.path;
}
