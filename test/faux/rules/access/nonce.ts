import type { FauxRule } from '../../../../src/check/index.ts';
import { rule } from './rule.ts';

/** A wrong rule for each clause of the nonce. */
export const nonceRules: readonly FauxRule[] = [
  rule(
    'nonce',
    'NONCE-01',
    "if (nonce === null) return 'MissingNonce';",
    'if (nonce === null) return undefined;',
    'a request needs no nonce',
  ),
  rule('nonce', 'NONCE-02', 'nonce <= storedNonce', 'nonce < storedNonce', 'the same nonce passes twice'),
  rule(
    'nonce',
    'NONCE-03',
    'nonce <= oldestNonce(now, timeout)',
    'nonce < oldestNonce(now, timeout)',
    'exactly too old is young enough',
  ),
  rule(
    'nonce',
    'NONCE-04',
    "'float' in timeout && timeout.float !== 0",
    "'float' in timeout",
    'a timeout of 0.0 makes a double of the clock',
  ),
  rule(
    'nonce',
    'NONCE-05',
    'version === null || version < agedSince',
    'version !== null && version < agedSince',
    'a nonce without a version has an age',
  ),
];
