/**
 * The cases of `access.nonce` that were not measured.
 *
 * @module
 */
import type { JsonObject } from '../../reference/index.ts';
import type { Draft, Topic } from '../topic.ts';

const now = 1_764_000_000_123_456_789n;
const none: JsonObject = { none: true };
const one = (
  id: string,
  title: string,
  clauses: readonly number[],
  nonce: bigint | null,
  more: JsonObject = {},
): Draft => ({
  id: `nonce-${id}`,
  title,
  clauses: clauses.map((clause) => `NONCE-0${clause}`),
  why: { kind: 'boundary', note: 'a nanosecond on either side' },
  input: {
    ...{ now: String(now), timeout: none, nonce: nonce === null ? null : String(nonce) },
    ...{ storedNonce: null, version: '7002000', ...more },
  },
});
const edge = now - 4_000_000_000n;

const ages: readonly Draft[] = [
  one('edge', 'exactly four seconds old is too old', [3], edge),
  one('edge-above', 'a nanosecond younger is not', [3], edge + 1n),
  one('edge-int', 'an integer timeout is exact', [3, 4], edge - 12_000_000_000n + 1n, {
    timeout: { int: '12' },
  }),
  one('edge-int-at', 'and at its end too old', [3, 4], edge - 12_000_000_000n, { timeout: { int: '12' } }),
  one(
    'edge-float',
    'the same timeout as a double is not exact: what is too old passes',
    [4],
    edge - 12_000_000_000n - 20n,
    {
      timeout: { float: '0x4028000000000000' },
    },
  ),
  one('zero-float', 'a timeout of 0.0 is none, and so exact: too old by nothing', [4], edge, {
    timeout: { float: '0x0000000000000000' },
  }),
  one('nan', 'a timeout that is no number admits any age', [4], 0n, {
    timeout: { float: '0x7ff8000000000000' },
  }),
  one('infinite', 'an infinite timeout admits any age', [4], -1n, {
    timeout: { float: '0x7ff0000000000000' },
  }),
  one('minus-infinite', 'a timeout of minus infinity admits none', [4], 1n << 80n, {
    timeout: { float: '0xfff0000000000000' },
  }),
  one('version-before', 'a version before 7.2.0 has no age', [5], 0n, { version: '7001999' }),
  one('version-none', 'no version has none', [5], 0n, { version: null }),
  one('seen-old', 'a later nonce is judged by the one before alone', [2], 2n, { storedNonce: '1' }),
  one('seen-same', 'the same nonce again', [2], 2n, { storedNonce: '2' }),
  one('missing-first', 'no nonce, and one is stored', [1], null, { storedNonce: '2' }),
];

/** The topics of `access.nonce`. */
export const nonceTopics: readonly Topic[] = [
  { operation: 'access.nonce', topic: 'ages', by: 'generate/access/nonce.ts', cases: ages },
];
