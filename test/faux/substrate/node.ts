/**
 * A Substrate node of the tests: it answers reads over HTTP and WebSocket from a snapshot, before and after its block.
 */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { WebSocketServer } from 'ws';
import { changed } from '../../../src/harness/audit/index.ts';
import { chain } from '../../../src/reference/index.ts';
import type { Snapshot } from '../../../src/wire/index.ts';

/** What a method is answered with; what it throws becomes an error. */
export type Answering = (method: string, params: readonly unknown[], honest: () => unknown) => unknown;

/** How the node is made. */
export interface NodeOptions {
  /** Comes between a call and its honest answer. */
  readonly answering?: Answering;
  /** The number that it gives itself; the snapshot's where absent. */
  readonly specVersion?: number;
}

/** A node that listens. */
export interface FauxNode {
  readonly http: string;
  readonly ws: string;
  /** The methods that were called, in order. */
  readonly called: readonly string[];
  readonly close: () => Promise<void>;
}

/** The metadata of the developer build 293, cut down to storage by `trim-metadata.ts`. */
export const metadata = readFileSync(join(import.meta.dirname, 'metadata-293.hex'), 'utf8').trim();

const parent = `0x${'11'.repeat(32)}`;
const block = `0x${'22'.repeat(32)}`;

/** Serves a snapshot's two states. */
export async function serveNode(snapshot: Snapshot, options: NodeOptions = {}): Promise<FauxNode> {
  const called: string[] = [];
  const answering: Answering = options.answering ?? ((_method, _params, honestly) => honestly());
  const before = snapshot.pre as chain.State;
  const states: Readonly<Record<string, readonly chain.RawEntry[]>> = {
    [parent]: chain.toRaw(before),
    [block]: chain.toRaw(changed(before, snapshot.post as chain.State)),
  };
  const honest = (method: string, params: readonly unknown[]): unknown =>
    answer(method, params, { states, snapshot, ...options });
  const reply = (text: string): string => {
    const {
      id,
      method,
      params = [],
    } = JSON.parse(text) as { id: number; method: string; params?: unknown[] };
    called.push(method);
    try {
      return JSON.stringify({
        jsonrpc: '2.0',
        id,
        result: answering(method, params, () => honest(method, params)),
      });
    } catch (error) {
      const { message } = error as Error;
      return JSON.stringify({ jsonrpc: '2.0', id, error: { code: -32000, message } });
    }
  };

  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => response.setHeader('content-type', 'application/json').end(reply(body)));
  });
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket) =>
    socket.on('message', (data: Buffer) => {
      // What nobody asked for comes in between, as from a node with subscribers.
      socket.send('{"jsonrpc":"2.0","method":"chain_newHead","params":{}}');
      socket.send(reply(data.toString()));
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    ...{ http: `http://127.0.0.1:${port}`, ws: `ws://127.0.0.1:${port}`, called },
    close: () => closed(server, sockets),
  };
}

interface Told extends NodeOptions {
  readonly states: Readonly<Record<string, readonly chain.RawEntry[]>>;
  readonly snapshot: Snapshot;
}

function answer(
  method: string,
  params: readonly unknown[],
  { states, snapshot, specVersion }: Told,
): unknown {
  const number = Number(snapshot.block.number);
  const stateOf = (hash: unknown): readonly chain.RawEntry[] => {
    const found = states[(hash ?? block) as string];
    if (found === undefined) throw new Error(`State already discarded for ${String(hash)}`);
    return found;
  };
  switch (method) {
    case 'system_chain':
      return 'faux';
    case 'chain_getFinalizedHead':
      return block;
    case 'chain_getBlockHash':
      return { [number]: block, [number - 1]: parent }[params[0] as number] ?? null;
    case 'chain_getHeader':
      return { parentHash: parent, number: `0x${number.toString(16)}` };
    case 'chain_getBlock':
      // An inherent, and as many signed ones as the snapshot says.
      return {
        block: {
          extrinsics: [
            '0x0c040200',
            ...Array.from({ length: snapshot.block.extrinsics }, () => '0x0c840200'),
          ],
        },
      };
    case 'state_getRuntimeVersion':
      return { specName: 'node-subtensor', specVersion: specVersion ?? snapshot.runtime.specVersion };
    case 'state_getMetadata':
      return metadata;
    case 'state_getStorage':
      return '0x00';
    case 'state_getKeysPaged': {
      const [prefix, count, start, at] = params as [string, number, string | null, string];
      const keys = stateOf(at).map(([key]) => key);
      return keys.filter((key) => key.startsWith(prefix) && (start === null || key > start)).slice(0, count);
    }
    case 'state_queryStorageAt': {
      const [keys, at] = params as [readonly string[], string];
      const values = new Map(stateOf(at));
      return [{ block: at, changes: keys.map((key) => [key, values.get(key) ?? null]) }];
    }
    default:
      throw new Error('Method not found');
  }
}

async function closed(server: Server, sockets: WebSocketServer): Promise<void> {
  for (const client of sockets.clients) client.terminate();
  sockets.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
