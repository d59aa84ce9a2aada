import { account, bytes, fromHex, list, struct, u16, u64, type Hex, type Kind } from '../scale/index.ts';

/** The bytes of a point of the curve, which a ciphertext begins with. */
const pointBytes = 48;

// #region timelock
/** Whether bytes are too few to be a ciphertext, so that they open to nothing whatever the round. @see subtensor `TLECiphertext` */
export function tooShort(ciphertext: Hex): boolean {
  return (ciphertext.length - 2) / 2 < pointBytes;
}

/**
 * Opens a ciphertext with the signature that the beacon gave its round; none where it does not open.
 *
 * The cipher is no rule of the chain's: who makes blocks brings it. The chain's own is that of the crate `tle`, on
 * drand's curve with AES-GCM.
 */
export type OpenTimelock = (ciphertext: Hex, signature: Hex) => Hex | undefined;

/** A pulse's signature: where it is written as hex with `0x`, without these two letters. */
export function signatureBytes(signature: Hex): Hex {
  return signature.startsWith('0x3078') ? `0x${signature.slice(6)}` : signature;
}
// #endregion

// #region payload
/** What timelocked weights open to. */
export interface WeightsPayload {
  readonly uids: readonly number[];
  readonly values: readonly number[];
  readonly version_key: bigint;
}

const row = { uids: list(u16), values: list(u16), version_key: u64 };
const signed = struct('WeightsTlockPayload', { hotkey: bytes(), ...row });
const unsigned = struct('LegacyWeightsTlockPayload', row);

/**
 * The weights of opened bytes: of the newer form with its hotkey, which must be the committer's, or of the older one
 * without. Bytes behind them don't matter.
 *
 * @see subtensor `WeightsTlockPayload`, `LegacyWeightsTlockPayload`
 */
export function weightsOf(opened: Hex, who: Hex): WeightsPayload | undefined {
  const raw = fromHex(opened);
  const payload = firstValue(signed, raw);
  const hotkey = payload && firstValue(account, fromHex(payload.hotkey));
  if (payload !== undefined && hotkey !== undefined) return hotkey === who ? payload : undefined;
  return firstValue(unsigned, raw);
}

/** The value that bytes begin with. */
function firstValue<T>(kind: Kind<T>, raw: Uint8Array): T | undefined {
  try {
    return kind.scale.dec(raw) as T;
  } catch {
    return undefined;
  }
}
// #endregion
