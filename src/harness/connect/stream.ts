/**
 * Exchanges over a stream of texts, as the lines of a process or the frames of a socket: what comes while no
 * answer is waited for is kept for the next exchange, a little of it.
 *
 * @module
 */
import { interrupted, timedOut, type Receive, type Wait } from './carrier.ts';
import type { Fault } from './types.ts';

/** Once something came that answers nothing, the answer itself is waited for no longer than this: it can't mend that. */
const patienceMs = 1_000;

/** So many texts may come that nobody asked for; a target that sends more is given up. */
const mostUnasked = 1_000;

/** The receiving side of a stream. */
export interface Stream {
  /** A text came. */
  readonly push: (text: string | Uint8Array) => void;
  /** The stream has ended or can't be trusted any more: no text comes after this. */
  readonly end: (fault: Fault) => void;
  /** Why it has ended. */
  readonly ended: () => Fault | undefined;
  /** Sends by `send` and waits for the answer. */
  readonly exchange: (send: () => void, receive: Receive, wait: Wait) => Promise<Fault | undefined>;
  /** Hands over what came after the last exchange, and goes on doing so. */
  readonly drain: (receive: Receive) => void;
}

/**
 * A stream's receiving side.
 *
 * @param giveUp is called when an exchange ends without an answer: what comes later would be out of step
 */
export function createStream(giveUp: () => void): Stream {
  let early: (string | Uint8Array)[] = [];
  let unasked = 0;
  let over: Fault | undefined;
  let take: Receive | undefined;
  let settle: ((fault: Fault | undefined) => void) | undefined;
  let hurry: (() => void) | undefined;

  const end = (fault: Fault) => {
    over ??= fault;
    settle?.(over);
  };
  const flood = () => {
    end({ kind: 'malformed', sentence: `more than ${mostUnasked} messages that nobody asked for` });
    giveUp();
  };
  const push = (text: string | Uint8Array) => {
    if (over !== undefined) return;
    if (take === undefined) {
      if (early.push(text) > mostUnasked) flood();
      return;
    }
    const received = take(text, false);
    if (received === 'answer') return settle?.(undefined);
    if (++unasked > mostUnasked) flood();
    else if (received === 'stray') hurry?.();
  };

  const exchange: Stream['exchange'] = (send, receive, { timeoutMs, signal }) =>
    new Promise((resolve) => {
      const onAbort = () => stop(interrupted);
      let timer = setTimeout(() => stop(timedOut(timeoutMs)), timeoutMs);
      const stop = (fault: Fault) => {
        over ??= fault;
        settle?.(fault);
        giveUp();
      };
      settle = (fault) => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
        take = settle = hurry = undefined;
        resolve(fault);
      };
      hurry = () => {
        hurry = undefined;
        if (timeoutMs <= patienceMs) return;
        clearTimeout(timer);
        timer = setTimeout(() => stop(timedOut(patienceMs)), patienceMs);
      };
      for (const text of early) receive(text, true);
      early = [];
      unasked = 0;
      if (over !== undefined) {
        settle(over);
        return;
      }
      if (signal?.aborted === true) {
        stop(interrupted);
        return;
      }
      signal?.addEventListener('abort', onAbort, { once: true });
      take = receive;
      send();
    });

  return {
    push,
    end,
    ended: () => over,
    exchange,
    drain: (receive) => {
      for (const text of early) receive(text, true);
      early = [];
      take = (text) => (receive(text, true) === 'late' ? 'late' : 'stray');
    },
  };
}
