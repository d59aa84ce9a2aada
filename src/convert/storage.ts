import { chain } from '../reference/index.ts';
import type { Converted } from './converted.ts';

/** Raw storage entries to the input of `consensus.epoch`; entries of items that the epoch does not read are passed over. */
export function convertRaw(entries: readonly chain.RawEntry[], at: chain.EpochAt): Converted {
  const wrong = entries.findIndex(([key, value]) => !isHex(key) || !isHex(value));
  if (wrong >= 0) return { problem: `entry ${wrong}: a key and a value as lower-case 0x hex are expected` };
  const decoded = chain.fromRaw(entries);
  if ('path' in decoded) return { problem: `${decoded.path}: the value is not ${decoded.expected}` };
  return convertState(decoded.state, at);
}

/** Decoded storage to the input of `consensus.epoch`. */
export function convertState(state: chain.State, at: chain.EpochAt): Converted {
  const result = chain.epochInputFromState(state, at);
  if ('path' in result) return { problem: `${result.path}: ${result.expected} is expected` };
  return result;
}

function isHex(text: unknown): boolean {
  return typeof text === 'string' && /^0x([0-9a-f]{2})*$/.test(text);
}
