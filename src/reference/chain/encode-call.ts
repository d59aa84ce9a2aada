/**
 * A call in the words of vectors to the bytes that an extrinsic carries.
 *
 * @module
 */
import type { JsonObject } from '../operation.ts';
import { anyCall, encodeCall } from './calls/index.ts';
import type { Hex } from './scale/index.ts';

/** The bytes of a call in JSON, which has no {@link callProblem}. */
export function bytesOfCall(call: JsonObject): Hex {
  return encodeCall(anyCall.read(call));
}
