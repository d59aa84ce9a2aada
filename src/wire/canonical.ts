import { blake2b } from '@noble/hashes/blake2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/** A JSON value as RFC 8785 writes it. */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('only a JSON value has a canonical form');
  return text;
}

/** `0x` and the blake2b-256 of a text, lower-case hex. */
export function textDigest(text: string): string {
  return `0x${bytesToHex(blake2b(utf8ToBytes(text), { dkLen: 32 }))}`;
}

/** The digest of a JSON value: that of its canonical text. */
export function digest(value: unknown): string {
  return textDigest(canonical(value));
}
