import { verify as verifySr25519 } from '@scure/sr25519';
import { ss58Decode } from '../chain/index.ts';
import { requestText } from './message.ts';
import { nonceRefusal, type NonceRefusal } from './nonce.ts';
import type { PythonValue } from './python-value.ts';

/** A request as its receiver reads it from the headers. */
export interface ReceivedRequest {
  readonly senderHotkey: string;
  readonly uuid: string;
  readonly nonce: bigint | null;
  readonly timeout: PythonValue;
  readonly version: bigint | null;
  /** The hash that the receiver made of the body; it has been compared with the header before. */
  readonly bodyHash: string;
  /** In hex; absent or empty where there is none. */
  readonly signature: string | null;
}

/** What the receiver knows. */
export interface VerifyInput {
  readonly now: bigint;
  readonly receiverHotkey: string;
  /** The last nonce of each sender, by `hotkey:uuid`. */
  readonly nonces: ReadonlyMap<string, bigint>;
  readonly request: ReceivedRequest;
}

/** What it makes of it. */
export type Verified =
  | { readonly refusal: NonceRefusal | 'SignatureMismatch' }
  | { readonly message: string; readonly signed: boolean; readonly nonces: ReadonlyMap<string, bigint> };

// #region verify
/**
 * Whether a request is let through: its nonce first, then its signature, if it has one; then its nonce is stored.
 *
 * @see VERIFY-01 to VERIFY-05; bittensor `Axon.default_verify`
 */
export function verifyRequest({ now, receiverHotkey, nonces, request }: VerifyInput): Verified {
  const { senderHotkey, uuid, nonce, signature } = request;
  const key = `${senderHotkey}:${uuid}`;
  const refusal = nonceRefusal({ ...request, now, storedNonce: nonces.get(key) ?? null });
  if (nonce === null || refusal !== undefined) return { refusal: refusal ?? 'MissingNonce' };

  const message = requestText({ nonce, uuid, senderHotkey, receiverHotkey }, request.bodyHash);
  const signed = signature !== null && signature !== '';
  if (signed && !isSignedBy(senderHotkey, message, signature)) return { refusal: 'SignatureMismatch' };
  return { message, signed, nonces: new Map([...nonces, [key, nonce]]) };
}
// #endregion

/** Whether a text has been signed by a hotkey, under the context that Substrate signs in. @see VERIFY-04 */
export function isSignedBy(hotkey: string, text: string, signature: string): boolean {
  const account = ss58Decode(hotkey);
  if (typeof account === 'object' || !/^0x([0-9a-f]{2}){64}$/.test(signature)) return false;
  try {
    return verifySr25519(new TextEncoder().encode(text), bytesOf(signature), bytesOf(account));
  } catch {
    return false;
  }
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.slice(2).match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
