import type { FauxRule } from '../../../../src/check/index.ts';
import { rule } from './rule.ts';

/** A wrong rule for each clause of the body hash. */
export const bodyHashRules: readonly FauxRule[] = [
  rule(
    'body-hash',
    'BODY-HASH-01',
    "sha3(fieldHashes.join(''))",
    'fieldHashes[0]',
    'one field is hashed once',
  ),
  rule(
    'python-value',
    'BODY-HASH-02',
    "'str' in value ? value.str : pythonRepr(value)",
    'pythonRepr(value)',
    'a text stands in quotes',
  ),
  rule(
    'python-value',
    'BODY-HASH-03',
    "&& !plain.includes('\"') ? '\"'",
    "? '\"'",
    'a text with both quotes stands in double ones',
  ),
  rule(
    'python-value',
    'BODY-HASH-04',
    'exponent >= 16',
    'exponent >= 21',
    'doubles are written as JavaScript does',
  ),
  rule(
    'body-hash',
    'BODY-HASH-05',
    "by === 'listed' ? required",
    "by === 'listed' ? required.toSorted()",
    'fields are sorted by name',
  ),
  rule(
    'body-hash',
    'BODY-HASH-06',
    'of order) {',
    'of order.length === 0 ? fields.map((field) => field.name) : order) {',
    'without a list every field is hashed',
  ),
];
