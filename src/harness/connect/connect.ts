import { createNode } from '../../node/index.ts';
import { messageLimits } from '../../wire/index.ts';
import type { Carrier, Wait } from './carrier.ts';
import { openConnection } from './connection.ts';
import { postTo } from './http.ts';
import { callHandler } from './in-process.ts';
import { driveNode } from '../substrate/index.ts';
import { loadModule } from './module.ts';
import { readSpelling, type Spelling } from './spelling.ts';
import { splitCommand, startProcess } from './stdio.ts';
import type { Connection, ConnectOptions, Handler } from './types.ts';
import { openSocket } from './websocket.ts';

/**
 * Reaches a target and shakes hands with it.
 *
 * @param target `stdio:COMMAND`, `http://…`, `ws://…`, `substrate:ws://…`, a module's path, a handler; the embedded node where absent
 * @throws Stop (usage) where it is spelt wrong, (target) where it can't be reached or describes itself wrong
 */
export async function connect(target?: string | Handler, options: ConnectOptions = {}): Promise<Connection> {
  const { startTimeoutMs = 15_000, graceMs = 1_000, maxBytes = messageLimits.bytes, signal } = options;
  const common = { startTimeoutMs, maxBytes, signal };
  if (typeof target === 'object')
    return openConnection({
      ...common,
      ...{ transport: 'module', spelling: 'a handler', open: () => Promise.resolve(callHandler(target)) },
    });

  const spelling = readSpelling(target);
  if (spelling.transport === 'stdio') splitCommand(spelling.command);
  const wait = { timeoutMs: startTimeoutMs, signal };
  const open = () => carrierTo(spelling, { maxBytes, graceMs, wait });
  return openConnection({ ...common, transport: spelling.transport, spelling: target ?? '', open });
}

/** A node's single answers may be large, as its code is, and slow, as a block of many neurons is. */
const [nodeMs, nodeBytes] = [60_000, 64 * 1024 * 1024];

interface Bounds {
  readonly maxBytes: number;
  readonly graceMs: number;
  readonly wait: Wait;
}

async function carrierTo(target: Spelling, { maxBytes, graceMs, wait }: Bounds): Promise<Carrier> {
  switch (target.transport) {
    case 'embedded':
      return callHandler(createNode());
    case 'stdio':
      return startProcess(target.command, { maxBytes, graceMs });
    case 'http':
      return postTo(target.url, maxBytes);
    case 'ws':
      return openSocket(target.url.href, maxBytes, wait);
    case 'module':
      return loadModule(target.path, wait);
    case 'substrate':
      return driveNode(target.url.href, { timeoutMs: nodeMs, maxBytes: nodeBytes, signal: wait.signal });
  }
}
