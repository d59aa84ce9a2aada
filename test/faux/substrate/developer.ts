/**
 * A developer node of the tests: its blocks are made by the reference, without extrinsics, over JSON-RPC.
 */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chain, type Ruleset } from '../../../src/reference/index.ts';
import { metadata } from './node.ts';

/** What it says its code is, and the builds by its digest. */
const code = '0x00';
export const builds: Readonly<Record<string, Ruleset>> = {
  [createHash('sha256').update(chain.scale.fromHex(code)).digest('hex')]: 'dev-293',
};

/** A developer node that listens. */
export interface DeveloperNode {
  readonly url: string;
  /** The hash of its head. */
  readonly head: () => string;
  readonly close: () => Promise<void>;
}

/** How the node is wrong. */
export interface Flaw {
  /** Changes the storage that a block leaves. */
  readonly spoil?: (store: chain.Store) => void;
  /** Methods that it does not have. */
  readonly without?: readonly string[];
}

interface Made {
  readonly number: number;
  state: Map<string, string>;
}

/** Serves a chain of one block after the genesis. */
export async function serveDeveloper({ spoil, without = [] }: Flaw = {}): Promise<DeveloperNode> {
  const blocks: Made[] = [
    { number: 0, state: new Map() },
    { number: 1, state: new Map() },
  ];
  let head = 1;
  const hashOf = (at: number) => `0x${at.toString(16).padStart(64, '0')}`;
  const at = (hash: unknown) => (typeof hash === 'string' ? Number(BigInt(hash)) : head);
  const answer = (method: string, params: readonly unknown[]): unknown => {
    if (without.includes(method)) throw new Error('Method not found');
    switch (method) {
      case 'rpc_methods':
        return {
          methods: ['dev_newBlock', 'dev_setStorage', 'dev_setHead'].filter(
            (each) => !without.includes(each),
          ),
        };
      case 'chain_getBlockHash':
        return hashOf(params.length === 0 ? head : (params[0] as number));
      case 'chain_getBlock':
        return { block: { extrinsics: [] } };
      case 'state_getRuntimeVersion':
        return { specName: 'node-subtensor', specVersion: 293 };
      case 'state_getMetadata':
        return metadata;
      case 'state_getStorage':
        return params[0] === '0x3a636f6465' ? code : null;
      case 'state_getKeysPaged': {
        const [prefix, count, start, hash] = params as [string, number, string | null, string];
        const keys = [...blocks[at(hash)].state.keys()].sort();
        return keys
          .filter((key) => key.startsWith(prefix) && (start === null || key > start))
          .slice(0, count);
      }
      case 'state_queryStorageAt': {
        const [keys, hash] = params as [readonly string[], string];
        const { state } = blocks[at(hash)];
        return [{ changes: keys.map((key) => [key, state.get(key) ?? null]) }];
      }
      case 'dev_setHead':
        head = at(params[0]);
        return hashOf(head);
      case 'dev_setStorage':
        for (const [key, value] of params[0] as readonly (readonly [string, string | null])[])
          if (value === null) blocks[head].state.delete(key);
          else blocks[head].state.set(key, value);
        return hashOf(head);
      case 'dev_newBlock': {
        const { unsafeBlockHeight } = (params[0] ?? {}) as { readonly unsafeBlockHeight?: number };
        const number = unsafeBlockHeight ?? blocks[head].number + 1;
        blocks.push({ number, state: after(blocks[head].state, number) });
        head = blocks.length - 1;
        return hashOf(head);
      }
      default:
        throw new Error('Method not found');
    }
  };

  /** The storage that a block leaves: what the reference makes of it. */
  const after = (state: Map<string, string>, number: number): Map<string, string> => {
    const decoded = chain.fromRaw(state, 'dev-293');
    if ('path' in decoded) throw new Error(decoded.path);
    const store = chain.openStore(decoded.state, { build: 'dev-293' });
    if ('path' in store) throw new Error(store.path);
    const lacking = chain.blockStep(store, BigInt(number));
    if (lacking !== undefined) throw new Error(lacking.missing);
    chain.blockEnd(store);
    if (state.size > 0) spoil?.(store);
    return new Map(store.raw());
  };

  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const {
        id,
        method,
        params = [],
      } = JSON.parse(body) as { id: number; method: string; params?: unknown[] };
      response.setHeader('content-type', 'application/json');
      try {
        response.end(JSON.stringify({ jsonrpc: '2.0', id, result: answer(method, params) }));
      } catch (error) {
        response.end(
          JSON.stringify({ jsonrpc: '2.0', id, error: { code: -32601, message: (error as Error).message } }),
        );
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    head: () => hashOf(head),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
