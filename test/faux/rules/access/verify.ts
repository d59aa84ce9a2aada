import type { FauxRule } from '../../../../src/check/index.ts';
import { rule } from './rule.ts';

/** A wrong rule for each clause of the verification. */
export const verifyRules: readonly FauxRule[] = [
  rule(
    'verify',
    'VERIFY-01',
    'const key = `${senderHotkey}:${uuid}`;',
    'const key = senderHotkey;',
    'nonces are kept by hotkey alone',
  ),
  rule(
    'verify',
    'VERIFY-02',
    "if (nonce === null || refusal !== undefined) return { refusal: refusal ?? 'MissingNonce' };",
    "if (nonce === null) return { refusal: 'MissingNonce' };",
    'an old nonce with a good signature passes',
  ),
  rule(
    'verify',
    'VERIFY-03',
    "const signed = signature !== null && signature !== '';",
    'const signed = signature !== null;',
    'an empty signature is a bad one',
  ),
  rule(
    'verify',
    'VERIFY-04',
    'return verifySr25519(',
    'return true || verifySr25519(',
    'any signature of the right length is good',
  ),
  rule(
    'verify',
    'VERIFY-05',
    'nonces: new Map([...nonces, [key, nonce]])',
    'nonces: signed ? new Map([...nonces, [key, nonce]]) : nonces',
    'only a signed request stores its nonce',
  ),
];
