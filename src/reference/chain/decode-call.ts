/**
 * The bytes that an extrinsic carries to a call in the words of vectors.
 *
 * @module
 */
import type { JsonObject } from '../operation.ts';
import { anyCall, decodeCall } from './calls/index.ts';
import type { Build } from './storage/index.ts';

// #region decode-call
/** The call of some bytes; null where they are not one that the build has. @see DECODE-CALL-01 to DECODE-CALL-03 */
export function callOfBytes(bytes: string, build: Build): JsonObject | null {
  const call = decodeCall(bytes, build);
  return 'path' in call ? null : (anyCall.write(call) as JsonObject);
}
// #endregion
