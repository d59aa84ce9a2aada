import type { Connection, ConnectOptions } from './types.ts';

/** Anything in this process that answers messages, as the embedded node does. */
export interface Handler {
  readonly handle: (message: unknown) => Promise<unknown>;
}

/**
 * Reaches a target and shakes hands with it.
 *
 * @param target `stdio:COMMAND`, `http://…`, `ws://…`, a module's path, a handler; the embedded node where absent
 * @throws Stop (usage) where it is spelt wrong, (target) where it can't be reached or describes itself wrong
 */
export declare function connect(target?: string | Handler, options?: ConnectOptions): Promise<Connection>;
