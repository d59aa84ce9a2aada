import type { Hex } from '../scale/index.ts';

/** The bytes of a point of the curve, which a ciphertext begins with. */
const pointBytes = 48;

// #region timelock
/** Whether bytes are too few to be a ciphertext, so that they open to nothing whatever the round. @see subtensor `TLECiphertext` */
export function tooShort(ciphertext: Hex): boolean {
  return (ciphertext.length - 2) / 2 < pointBytes;
}
// #endregion
