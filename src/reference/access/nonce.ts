import type { PythonValue } from './python-value.ts';

/** A nonce with what it is judged by; all of it but the clock and what is stored is the sender's word. */
export interface NonceInput {
  /** The receiver's clock, in nanoseconds. */
  readonly now: bigint;
  /** In seconds: None, an integer or a double. */
  readonly timeout: PythonValue;
  readonly nonce: bigint | null;
  /** The last nonce of the same hotkey and uuid. */
  readonly storedNonce: bigint | null;
  readonly version: bigint | null;
}

/** Why a nonce is refused. */
export type NonceRefusal = 'MissingNonce' | 'NonceTooOld' | 'NonceNotNewer';

/** From which version of the SDK on a nonce that is the first of its sender must be young: 7.2.0. */
export const agedSince = 7_002_000n;
/** How old a nonce may be beside its timeout: 4 seconds. */
const allowedDelta = 4_000_000_000n;

// #region window
/**
 * The nonce that is just too old: exact with an integer timeout, a double with a double.
 *
 * @see NONCE-03, NONCE-04; bittensor `allowed_nonce_window_ns`
 */
export function oldestNonce(now: bigint, timeout: PythonValue): bigint | number {
  const since = now - allowedDelta;
  if ('int' in timeout) return since - timeout.int * 1_000_000_000n;
  // Python takes a timeout of 0.0 for none, as it does None.
  if ('float' in timeout && timeout.float !== 0) return Number(since) - timeout.float * 1e9;
  return since;
}
// #endregion

// #region nonce
/**
 * Whether a nonce is refused, and why.
 *
 * @see NONCE-01 to NONCE-05; bittensor `Axon.default_verify`
 */
export function nonceRefusal({
  now,
  timeout,
  nonce,
  storedNonce,
  version,
}: NonceInput): NonceRefusal | undefined {
  if (nonce === null) return 'MissingNonce';
  if (storedNonce !== null) return nonce <= storedNonce ? 'NonceNotNewer' : undefined;
  if (version === null || version < agedSince) return undefined;
  return nonce <= oldestNonce(now, timeout) ? 'NonceTooOld' : undefined;
}
// #endregion
