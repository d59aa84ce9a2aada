import type { Divergence } from '../wire/index.ts';
import type { Connection } from './connect/index.ts';
import type { LoadedCase } from './suite/index.ts';

/** Finds the first stage that differs, after a mismatch: by digests, then in full. */
export declare function locate(
  loaded: LoadedCase,
  got: unknown,
  connection: Connection,
  options?: { readonly timeoutMs?: number; readonly signal?: AbortSignal },
): Promise<Divergence>;
