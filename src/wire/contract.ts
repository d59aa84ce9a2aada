import { readFileSync } from 'node:fs';

/** The version of the wire contract. */
export const contractVersion = '1';

/** The version of this package, which is the suite's. */
export const suiteVersion: string = (
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
).version;

/** The contract's two methods. */
export const methods = { describe: 'taospec_describe', apply: 'taospec_apply' } as const;

/** The error codes that the contract gives a meaning. */
export const errorCodes = {
  /** The message is not JSON. */
  parse: -32700,
  /** The message is not a request. */
  request: -32600,
  /** There is no such method: unsupported. */
  method: -32601,
  /** The parameters are wrong; `data` says where and what was expected. */
  params: -32602,
  /** The implementation failed. */
  internal: -32603,
  /** An operation, ruleset or size that is not offered: unsupported. */
  unsupported: -32010,
  /** Over a limit that was described. */
  limit: -32011,
} as const;
