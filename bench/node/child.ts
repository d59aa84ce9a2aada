/**
 * Starts the node under load and watches what it holds.
 *
 * @module
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Holding } from './server.ts';

/** A node in a process of its own. */
export interface Child {
  readonly process: ChildProcess;
  /** The port of its server; 0 over stdio. */
  readonly port: number;
  readonly holding: () => Promise<Holding>;
  /** Waits until it holds no more descriptors than that, or gives up; gives how many it has. */
  readonly settled: (descriptors: number) => Promise<number>;
  /** Ends it as its host would, and gives its exit code. */
  readonly end: () => Promise<number | null>;
}

/** How often, and how many times, the descriptors are counted before one is called lost. */
const looks = { everyMs: 100, most: 100 };

/** Starts a node behind one carrier. */
export async function startChild(carrier: 'stdio' | 'http'): Promise<Child> {
  const child = fork(fileURLToPath(new URL('server.ts', import.meta.url)), [carrier], {
    execArgv: ['--expose-gc'],
    stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
  });
  const exit = once(child, 'exit');
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];

  const holding = async (): Promise<Holding> => {
    child.send('how much?');
    const [answer] = (await once(child, 'message')) as [Holding];
    return answer;
  };
  return {
    process: child,
    port,
    holding,
    settled: async (most) => {
      let { descriptors } = await holding();
      for (let look = 0; descriptors > most && look < looks.most; look++) {
        await setTimeout(looks.everyMs);
        ({ descriptors } = await holding());
      }
      return descriptors;
    },
    end: async () => {
      if (carrier === 'stdio') child.stdin?.end();
      else child.disconnect();
      const [code] = (await exit) as [number | null];
      return code;
    },
  };
}
