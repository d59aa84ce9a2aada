/**
 * The cases of `scoring.sdk10Emit`, nearly all of them recorded.
 *
 * @module
 */
import { casesOf, topicsOf } from './cases.ts';
import { sdkCases, sizeOf, type SdkRun } from './sdk.ts';

function clauses(run: SdkRun): readonly number[] {
  if (run.error !== undefined) return [1];
  const sent = (run.output?.weights ?? []) as readonly unknown[];
  if (sent.length === 0) return [2];
  return sent.length < sizeOf(run) ? [3, 4] : [3];
}

const measured = sdkCases('scoring.sdk10Emit', (run) => clauses(run).map((n) => `SDK10-EMIT-0${n}`));

const examples = casesOf('sdk10-emit', [
  [
    'example',
    'three scores, one of them next to nothing',
    ['SDK10-EMIT-03', 'SDK10-EMIT-04'],
    'example',
    '1, 2 and 10^-6',
    {
      uids: [4, 5, 6],
      weights: { width: 64, bits: ['4607182418800017408', '4611686018427387904', '4517329193108106637'] },
    },
  ],
  [
    'nan-behind-zero',
    'a number and none: the largest is 0',
    'SDK10-EMIT-01',
    'boundary',
    'a sum that is no number is not 0',
    { uids: [4, 5], weights: { width: 64, bits: ['0', '9221120237041090560'] } },
  ],
]);

/** The topics of `scoring.sdk10Emit`. */
export const sdk10EmitTopics = topicsOf('scoring.sdk10Emit', 'sdk10-emit', { examples, measured });
