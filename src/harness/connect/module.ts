/**
 * A module that exports `handle(message)`: it runs in a thread, which can be ended when it hangs.
 *
 * @module
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { crashed, Unreachable, within, type Carrier, type Wait } from './carrier.ts';
import type { FromThread } from './module-thread.ts';
import { createStream } from './stream.ts';
import { keepTail } from './tail.ts';

// The thread's program lies beside this file, as source or compiled.
const program = new URL(`./module-thread.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url);

/**
 * Loads a module in a thread of its own.
 *
 * @throws Unreachable where it can't be loaded or exports no `handle`
 */
export async function loadModule(path: string, wait: Wait): Promise<Carrier> {
  const file = resolve(path);
  if (!existsSync(file)) throw new Unreachable('there is no such file');
  const worker = new Worker(program, {
    workerData: pathToFileURL(file).href,
    stdout: true,
    stderr: true,
    execArgv: [],
  });
  const stderr = keepTail();
  worker.stdout.on('data', stderr.push);
  worker.stderr.on('data', stderr.push);
  const abandon = () => void worker.terminate();
  const stream = createStream(abandon);

  const gone = new Promise<void>((done) => {
    worker.once('exit', (code) => {
      stream.end(crashed(`the module ended its thread with exit code ${code} before it answered`));
      done();
    });
  });
  worker.on('error', (error) => stream.end(crashed(`the module threw: ${firstLine(error)}`)));

  const ready = new Promise<undefined>((loaded, failed) => {
    worker.on('message', (message: FromThread) => {
      if (message.kind === 'ready') loaded(undefined);
      else if (message.kind === 'unusable') failed(new Unreachable(message.sentence));
      else if (message.kind === 'answer') stream.push(message.text);
      else stream.end(crashed(`the module threw: ${message.sentence}`));
    });
    worker.once('error', (error) => failed(new Unreachable(`it can't be loaded: ${firstLine(error)}`)));
    worker.once('exit', () => failed(new Unreachable('it ended its thread while it was loaded')));
  });
  try {
    const late = await within(ready, wait);
    if (late !== undefined) throw new Unreachable(late.ended.sentence);
  } catch (error) {
    await worker.terminate();
    throw error;
  }

  return {
    exchange: (text, receive, options) => stream.exchange(() => worker.postMessage(text), receive, options),
    alive: () => stream.ended() === undefined,
    abandon,
    stderr: stderr.text,
    close: async (receive) => {
      stream.drain(receive);
      await worker.terminate();
      await gone;
    },
  };
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0].slice(0, 200);
}
