/**
 * What carries texts to a target and back.
 *
 * @module
 */
import type { Fault } from './types.ts';

/** What a text is: the answer that is waited for, a second answer to the question before, or neither. */
export type Received = 'answer' | 'late' | 'stray';

/**
 * Takes a text that came, and says what it is.
 *
 * @param early whether it came before the question was sent
 */
export type Receive = (text: string | Uint8Array, early: boolean) => Received;

/** How long to wait, and what ends the wait. */
export interface Wait {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** Carries texts, one exchange at a time. */
export interface Carrier {
  /**
   * Sends a text and hands over what comes, in order, until `receive` takes something as the answer.
   *
   * What came since the exchange before is handed over first.
   *
   * @returns what kept the answer from coming
   */
  readonly exchange: (text: string, receive: Receive, wait: Wait) => Promise<Fault | undefined>;
  /** Whether another exchange is possible. */
  readonly alive: () => boolean;
  /** Gives the target up at once. */
  readonly abandon: () => void;
  /** The end of what the target wrote to stderr. */
  readonly stderr: () => string;
  /** Ends it in good order, and hands over what came after the last exchange. */
  readonly close: (receive: Receive) => Promise<void>;
}

/** The target can't be reached: a sentence for the user. */
export class Unreachable extends Error {}

/** A wait that has ended without an answer. */
export function timedOut(timeoutMs: number): Fault {
  const seconds = timeoutMs / 1000;
  return {
    kind: 'time-out',
    sentence: `no answer within ${seconds >= 1 ? `${seconds} s` : `${timeoutMs} ms`}`,
  };
}

/** The run was interrupted while an answer was waited for. */
export const interrupted: Fault = { kind: 'interrupted', sentence: 'interrupted before the answer came' };

/** The target went away. */
export function crashed(sentence: string): Fault {
  return { kind: 'crash', sentence };
}

/** A wait that can be ended from outside while it lasts. */
export interface Ending {
  end?: (fault: Fault) => void;
}

/** A promise that a time-out, a signal or its ending settles first where nothing else does. */
export function within<Value>(
  work: Promise<Value>,
  { timeoutMs, signal }: Wait,
  ending: Ending = {},
): Promise<Value | { readonly ended: Fault }> {
  return new Promise((resolve, reject) => {
    const end = (ended: Fault) => {
      settle();
      resolve({ ended });
    };
    const onAbort = () => end(interrupted);
    const timer = setTimeout(() => end(timedOut(timeoutMs)), timeoutMs);
    const settle = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      delete ending.end;
    };
    ending.end = end;
    if (signal?.aborted === true) {
      end(interrupted);
      return;
    }
    signal?.addEventListener('abort', onAbort, { once: true });
    work.then(
      (value) => {
        settle();
        resolve(value);
      },
      (error: unknown) => {
        settle();
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
}
