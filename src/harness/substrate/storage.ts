/**
 * Storage read from a node at one block: entries by their keys, and all below a prefix.
 *
 * @module
 */
import type { chain } from '../../reference/index.ts';
import { exitCodes, Stop } from '../stop.ts';
import type { NodeRpc } from './rpc.ts';

/** Bounds, and who hears how far a reading has come. */
export interface ReadOptions {
  /** The most entries that are read in all. */
  readonly mostEntries: number;
  readonly progress?: ((entries: number) => void) | undefined;
}

/** Reads the storage of one block. */
export interface StorageReader {
  /** The entries of those keys that are stored. */
  readonly values: (keys: readonly string[]) => Promise<readonly chain.RawEntry[]>;
  /** Every key below a prefix. */
  readonly keysBelow: (prefix: string) => Promise<readonly string[]>;
  /** Every entry below a prefix. */
  readonly below: (prefix: string) => Promise<readonly chain.RawEntry[]>;
}

/** So many keys are asked for in one call: what a node gives at most. */
const page = 1000;

/** A reader of the storage after the block of that hash. */
export function storageAt(rpc: NodeRpc, hash: string, { mostEntries, progress }: ReadOptions): StorageReader {
  let read = 0;
  const wrong = (what: string) => new Stop(`${rpc.spelling}: ${what}`, exitCodes.target);
  const count = (entries: number) => {
    read += entries;
    if (read > mostEntries)
      throw new Stop(
        `${rpc.spelling}: more than ${mostEntries} storage entries would be read; --most allows more`,
        exitCodes.usage,
      );
    progress?.(read);
  };

  const values: StorageReader['values'] = async (keys) => {
    const found: chain.RawEntry[] = [];
    for (let at = 0; at < keys.length; at += page) {
      const wanted = keys.slice(at, at + page);
      count(wanted.length);
      const changes = changesIn(await rpc.ask('state_queryStorageAt', wanted, hash));
      if (changes === undefined) throw wrong('state_queryStorageAt: a list of changes was expected');
      for (const [key, value] of changes) if (value !== null) found.push([key, value]);
    }
    return found;
  };

  const keysBelow: StorageReader['keysBelow'] = async (prefix) => {
    const keys: string[] = [];
    for (;;) {
      const more = await rpc.ask('state_getKeysPaged', prefix, page, keys.at(-1) ?? null, hash);
      if (!Array.isArray(more) || !more.every((key) => typeof key === 'string' && key.startsWith(prefix)))
        throw wrong('state_getKeysPaged: a list of keys below the prefix was expected');
      if (more.length > 0 && more[0] === keys.at(-1)) throw wrong('state_getKeysPaged does not go on');
      keys.push(...(more as string[]));
      if (keys.length > mostEntries) count(keys.length);
      if (more.length < page) return keys;
    }
  };

  return { values, keysBelow, below: async (prefix) => values(await keysBelow(prefix)) };
}

type Change = readonly [key: string, value: string | null];

/** The changes in what `state_queryStorageAt` gives; `undefined` where there is none. */
function changesIn(result: unknown): readonly Change[] | undefined {
  const [set] = (Array.isArray(result) ? result : []) as readonly unknown[];
  const { changes } = (typeof set === 'object' && set !== null ? set : {}) as { readonly changes?: unknown };
  if (!Array.isArray(changes)) return undefined;
  const isChange = (each: unknown) => Array.isArray(each) && typeof each[0] === 'string' && isValue(each[1]);
  return changes.every(isChange) ? (changes as readonly Change[]) : undefined;
}

function isValue(value: unknown): boolean {
  return value === null || typeof value === 'string';
}
