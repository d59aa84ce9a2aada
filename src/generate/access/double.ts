import type { JsonObject } from '../../reference/index.ts';

/** A double on the wire. */
export function double(value: number): JsonObject {
  const [bits] = new BigUint64Array(new Float64Array([value]).buffer);
  return { float: `0x${bits.toString(16).padStart(16, '0')}` };
}
