/**
 * A handler in this process: its messages go through JSON text both ways, so that it can't share values with us.
 *
 * A handler that never returns to the event loop can't be stopped; a module's runs in a thread for that reason.
 *
 * @module
 */
import { crashed, within, type Carrier, type Ending } from './carrier.ts';
import type { Handler } from './types.ts';

/** A carrier to a handler. */
export function callHandler({ handle }: Handler): Carrier {
  const waiting: Ending = {};
  const abandon = () => waiting.end?.(crashed('the connection was closed'));
  return {
    exchange: async (text, receive, wait) => {
      const answer = await within(answerTo(handle, text), wait, waiting);
      if ('ended' in answer) return answer.ended;
      if ('threw' in answer) return crashed(`the handler threw: ${answer.threw}`);
      if (answer.text !== undefined && receive(answer.text, false) === 'answer') return undefined;
      return { kind: 'malformed', sentence: 'what the handler returned is not the answer' };
    },
    alive: () => true,
    abandon,
    stderr: () => '',
    close: () => {
      abandon();
      return Promise.resolve();
    },
  };
}

async function answerTo(
  handle: Handler['handle'],
  text: string,
): Promise<{ readonly text: string | undefined } | { readonly threw: string }> {
  try {
    const answer = await handle(JSON.parse(text));
    return { text: JSON.stringify(answer) };
  } catch (error) {
    return { threw: (error instanceof Error ? error.message : String(error)).slice(0, 200) };
  }
}
