/**
 * The cases of `scoring.sdk10Cap`, nearly all of them recorded.
 *
 * @module
 */
import { casesOf, topicsOf } from './cases.ts';
import { sdkCases, sizeOf } from './sdk.ts';

const clauses: Readonly<Record<string, readonly number[]>> = { uniform: [1], plain: [3], capped: [4, 5] };

const measured = sdkCases('scoring.sdk10Cap', (run) => {
  const own = clauses[run.path?.join() ?? 'plain'];
  const summed = sizeOf(run) > 8 ? [2] : [];
  return [...own, ...summed].sort().map((n) => `SDK10-CAP-0${n}`);
});

/** The floats 8, 1 and 1, and the limit 0.4. */
function example(width: 32 | 64) {
  const [eight, one] =
    width === 32 ? ['1090519040', '1065353216'] : ['4620693217682128896', '4607182418800017408'];
  return { weights: { width, bits: [eight, one, one] }, limit: '4600877379321698714' };
}

const examples = casesOf('sdk10-cap', [
  [
    'example',
    '8, 1 and 1 with a limit of 0.4',
    ['SDK10-CAP-04', 'SDK10-CAP-05'],
    'example',
    'the first is cut',
    example(64),
  ],
  [
    'example-single',
    'the same in 32 bits',
    ['SDK10-CAP-04', 'SDK10-CAP-05'],
    'example',
    'the cutoff is computed with 64 bits and stored with 32',
    example(32),
  ],
]);

/** The topics of `scoring.sdk10Cap`. */
export const sdk10CapTopics = topicsOf('scoring.sdk10Cap', 'sdk10-cap', { examples, measured });
