import canonicalize from 'canonicalize';
import { createBLAKE2b } from 'hash-wasm';

const hasher = await createBLAKE2b(256);

/** A JSON value as RFC 8785 writes it. */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('only a JSON value has a canonical form');
  return text;
}

/** `0x` and the blake2b-256 of a text, lower-case hex. */
export function textDigest(text: string): string {
  return `0x${hasher.init().update(text).digest('hex')}`;
}

/** The digest of a JSON value: that of its canonical text. */
export function digest(value: unknown): string {
  return textDigest(canonical(value));
}
