import { blake2b } from '@noble/hashes/blake2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical, digest, textDigest } from '../../src/wire/index.ts';

const independent = (text: string) => `0x${bytesToHex(blake2b(utf8ToBytes(text), { dkLen: 32 }))}`;

test('a text digest is the blake2b-256 of its UTF-8, as another library has it', () => {
  expect(textDigest('')).toBe('0x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      expect(textDigest(text)).toBe(independent(text));
    }),
  );
});

test('a digest is that of the canonical text, whatever the order of the fields', () => {
  expect(canonical({ b: [1, '2'], a: null })).toBe('{"a":null,"b":[1,"2"]}');
  expect(digest({ b: 1, a: 2 })).toBe(digest({ a: 2, b: 1 }));
  expect(digest({ b: 1, a: 2 })).toBe(independent('{"a":2,"b":1}'));
});

test('what is no JSON has no canonical form', () => {
  expect(() => canonical(undefined)).toThrow('JSON');
});
