/**
 * The program of the thread that a module target runs in.
 *
 * @module
 */
import { parentPort, workerData } from 'node:worker_threads';

/** What the thread tells. */
export type FromThread =
  | { readonly kind: 'ready' }
  | { readonly kind: 'unusable' | 'threw'; readonly sentence: string }
  | { readonly kind: 'answer'; readonly text: string };

const port = parentPort;
if (port === null) throw new Error('this is the program of a thread');
const tell = (message: FromThread) => port.postMessage(message);
const reason = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0].slice(0, 200);

try {
  const { handle } = (await import(workerData as string)) as { readonly handle?: unknown };
  if (typeof handle === 'function') {
    port.on('message', (text: string) => void answer(handle as (message: unknown) => unknown, text));
    tell({ kind: 'ready' });
  } else tell({ kind: 'unusable', sentence: 'it exports no function handle(message)' });
} catch (error) {
  tell({ kind: 'unusable', sentence: `it can't be loaded: ${reason(error)}` });
}

async function answer(handle: (message: unknown) => unknown, text: string): Promise<void> {
  try {
    const value = await handle(JSON.parse(text));
    tell({ kind: 'answer', text: JSON.stringify(value) ?? 'nothing' });
  } catch (error) {
    tell({ kind: 'threw', sentence: reason(error) });
  }
}
