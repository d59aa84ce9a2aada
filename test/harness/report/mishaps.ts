/**
 * Failures of targets that never ran.
 *
 * @module
 */
import type { Failure } from '../../../src/wire/index.ts';

/** A kind of failure that a sample log repeats. */
export type Mishap = (index: number) => Failure;

/** The failure of voice.md. */
export const tieLower: Failure = {
  kind: 'mismatch',
  sentence: 'consensus differs at uid 3: expected 21845, got 43690',
  path: 'output.consensus[3]',
  expected: '21845',
  got: '43690',
  neighbourhood: {
    path: 'output.consensus',
    size: 9,
    entries: [
      { at: '[0]', expected: '0', got: '0' },
      { at: '[1]', expected: '2147450879', got: '2147450879' },
      { at: '[2]', expected: '65537', got: '65537' },
      { at: '[3]', expected: '21845', got: '43690' },
      { at: '[4]', expected: '0', got: '0' },
      { at: '[5]', expected: '2147483648', got: '2147450879' },
      { at: '[6]', expected: '0', got: '0' },
    ],
  },
  differences: 2,
  clause: 'MEDIAN-06',
  divergence: {
    agree: ['kappa', 'medianStake', 'minority'],
    stage: 'consensus',
    path: 'trace.consensus[3]',
    expected: '21845',
    got: '43690',
  },
};

/** Failures of other kinds: an earlier stage, a crash, a rejection, a time-out, no trace. */
export const mishaps: readonly Mishap[] = [
  () => tieLower,
  () => tieLower,
  () => tieLower,
  (i) => ({
    ...tieLower,
    sentence: `consensus differs at uid ${i % 7}: expected 65536, got 0`,
    path: `output.consensus[${i % 7}]`,
    expected: '65536',
    got: '0',
    clause: 'MEDIAN-03',
    divergence: {
      agree: ['kappa'],
      stage: 'medianStake',
      path: 'trace.medianStake[1]',
      expected: '1431655765',
      got: '1431655766',
      neighbourhood: {
        path: 'trace.medianStake',
        size: 3,
        entries: [
          { at: '[0]', expected: '1431655765', got: '1431655765' },
          { at: '[1]', expected: '1431655765', got: '1431655766' },
          { at: '[2]', expected: '1431655765', got: '1431655765' },
        ],
      },
    },
  }),
  () => ({ kind: 'time-out', sentence: 'the target gave no answer within 10 s', clause: 'MEDIAN-05' }),
  () => ({
    kind: 'crash',
    sentence: 'the target ended with exit code 1 before it answered',
    clause: 'MEDIAN-08',
    stderr:
      'Traceback (most recent call last):\n  File "median.py", line 41, in main\n    below += stake[row]\nIndexError: list index out of range\n',
  }),
  () => ({
    ...tieLower,
    sentence: 'consensus[0] is missing',
    expected: '0',
    got: undefined,
    neighbourhood: { path: 'output.consensus', size: 1, entries: [{ at: '[0]', expected: '0' }] },
    clause: 'MEDIAN-07',
    divergence: { agree: [], unavailable: 'the target does not offer traces' },
  }),
];
