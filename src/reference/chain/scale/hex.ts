import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import type { Hex } from './kind.ts';

/** Lower-case hex with 0x. */
export function toHex(bytes: Uint8Array): Hex {
  return `0x${bytesToHex(bytes)}`;
}

/** The bytes of hex with 0x. */
export function fromHex(hex: string): Uint8Array {
  return hexToBytes(hex.slice(2));
}

/** Whether JSON is lower-case hex with 0x, of so many bytes where a number is given. */
export function isHex(json: unknown, size?: number): json is Hex {
  return (
    typeof json === 'string' &&
    /^0x([0-9a-f]{2})*$/.test(json) &&
    (size === undefined || json.length === 2 + 2 * size)
  );
}
