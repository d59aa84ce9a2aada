/**
 * The node under load, in a process of its own that says on request how much it holds.
 *
 * @module
 */
import { readdirSync } from 'node:fs';
import { createNode, serveHttp, serveStdio, serverLimits } from '../../src/node/index.ts';
import { limits } from './traffic.ts';

/** What the process holds. */
export interface Holding {
  /** Bytes that live in the heap and beside it, once everything else was collected. */
  readonly bytes: number;
  /** Open descriptors. */
  readonly descriptors: number;
}

const [carrier] = process.argv.slice(2);
const held = { ...serverLimits, ...limits, headersMs: 1000, requestMs: 1000 };
const node = createNode({ limits: held });

process.on('message', () => {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  const descriptors = readdirSync('/proc/self/fd').length;
  process.send?.({ bytes: heapUsed + external, descriptors } satisfies Holding);
});

if (carrier === 'stdio') {
  process.send?.({ port: 0 });
  await serveStdio(node, { input: process.stdin, output: process.stdout }, held);
  process.disconnect();
} else {
  const server = await serveHttp(node, { port: 0, limits: held });
  process.send?.({ port: server.port });
  process.once('disconnect', () => void server.close());
}
