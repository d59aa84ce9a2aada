import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, tld, tle } from '@ideallabs/timelock_wasm_wrapper';
import { chain } from '../../../../src/reference/index.ts';

const { fromHex, toHex } = chain.scale;
type Hex = chain.scale.Hex;

const resolve = createRequire(import.meta.url).resolve;
initSync({
  module: readFileSync(resolve('@ideallabs/timelock_wasm_wrapper/timelock_wasm_wrapper_bg.wasm')),
});
const curve = 'bls12_381';

/** The beacon that the chain listens to, drand's quicknet: its key, and what it signed in its thousandth round. */
export const quicknet: { readonly key: Hex; readonly round: bigint; readonly signature: Hex } = {
  key: '0x83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a',
  round: 1000n,
  signature:
    '0xb44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39',
};

/** Locks bytes until a round of the beacon; the secret is the sender's, here always the same. */
export function lockUntil(round: bigint, plain: Uint8Array): Hex {
  const bytes = new DataView(new ArrayBuffer(8));
  bytes.setBigUint64(0, round);
  const identity = createHash('sha256').update(new Uint8Array(bytes.buffer)).digest();
  const secret = new Uint8Array(32).fill(7);
  return toHex(Uint8Array.from(tle(identity, plain, secret, fromHex(quicknet.key), curve) as number[]));
}

/** Opens what was locked, by the cipher's own library. */
export const openByDrand: chain.OpenTimelock = (ciphertext, signature) => {
  try {
    return toHex(Uint8Array.from(tld(fromHex(ciphertext), fromHex(signature), curve) as number[]));
  } catch {
    return undefined;
  }
};
