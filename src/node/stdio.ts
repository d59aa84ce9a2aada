/**
 * The contract over a pair of streams: a message a line, an answer a line.
 *
 * @module
 */
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { MessageLimits } from '../wire/index.ts';
import { nodeLimits } from './limits.ts';
import { lines } from './lines.ts';
import { answerText, tooLong, type Handler } from './text.ts';

/** Where messages come from and where answers go. */
export interface StdioStreams {
  readonly input: Readable;
  readonly output: Writable;
}

/**
 * Serves until the input ends or the output is closed.
 *
 * It reads on only after what it wrote has been taken, so a caller that does not read stops it.
 *
 * @param limits a line over `bytes` is answered with -32011 and not kept
 */
export async function serveStdio(
  handler: Handler,
  { input, output }: StdioStreams = { input: process.stdin, output: process.stdout },
  limits: MessageLimits = nodeLimits,
): Promise<void> {
  const gone = new AbortController();
  const stop = () => {
    gone.abort();
    input.destroy();
  };
  output.once('close', stop).on('error', stop);
  try {
    for await (const line of lines(input, limits.bytes)) {
      if (gone.signal.aborted) return;
      if (line !== 'too long' && isBlank(line)) continue;
      const answer = line === 'too long' ? tooLong(limits) : await answerText(handler, line, limits);
      if (answer === undefined) continue;
      if (!output.write(`${answer}\n`)) await once(output, 'drain', { signal: gone.signal });
    }
  } catch (error) {
    if (!gone.signal.aborted) throw error;
  } finally {
    output.off('close', stop);
  }
}

/** Whether a line holds nothing but spaces, tabs and a carriage return. */
function isBlank(line: Buffer): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
