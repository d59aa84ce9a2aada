/**
 * Two peers whose keys are known, so that what they sign can be made again.
 *
 * @module
 */
import { getPublicKey, secretFromSeed, sign } from '@scure/sr25519';
import { chain } from '../../reference/index.ts';

/** A peer: its address, and what it signs. */
export interface Peer {
  readonly hotkey: string;
  /** Signs a text; a signature differs at each signing, here always with the same randomness. */
  readonly sign: (text: string) => string;
}

function peer(letter: number): Peer {
  const secret = secretFromSeed(new Uint8Array(32).fill(letter));
  const hotkey = chain.ss58Encode(chain.scale.toHex(getPublicKey(secret)));
  return {
    hotkey,
    sign: (text) => chain.scale.toHex(sign(secret, new TextEncoder().encode(text), new Uint8Array(32))),
  };
}

/** Who asks, who is asked, and somebody else. */
export const [validator, miner, stranger] = [1, 2, 3].map(peer);
