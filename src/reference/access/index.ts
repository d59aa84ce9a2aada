/**
 * Access: how peers sign what they ask each other, and what a receiver lets through.
 *
 * @module
 */
export { bodyHash, type BodyHashInput, type BodyHashStages, type RequestField } from './body-hash.ts';
export { requestMessage, requestText, responseText, type Message, type Request } from './message.ts';
export { agedSince, nonceRefusal, oldestNonce, type NonceInput, type NonceRefusal } from './nonce.ts';
export { floatText, pythonRepr, pythonStr, type PythonValue } from './python-value.ts';
export {
  isSignedBy,
  verifyRequest,
  type ReceivedRequest,
  type Verified,
  type VerifyInput,
} from './verify.ts';
