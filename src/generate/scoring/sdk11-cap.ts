/**
 * The cases of `scoring.sdk11Cap`, nearly all of them recorded.
 *
 * @module
 */
import { casesOf, topicsOf } from './cases.ts';
import { sdkCases } from './sdk.ts';

const measured = sdkCases('scoring.sdk11Cap', (run) => [
  run.error === undefined ? 'SDK11-CAP-02' : 'SDK11-CAP-01',
  ...(run.error === undefined ? ['SDK11-CAP-03'] : []),
]);

const examples = casesOf('sdk11-cap', [
  [
    'example',
    '8, 1 and 1 with a limit of 0.4',
    ['SDK11-CAP-02', 'SDK11-CAP-03'],
    'example',
    'the first is cut',
    {
      weights: ['4620693217682128896', '4607182418800017408', '4607182418800017408'],
      limit: '4600877379321698714',
    },
  ],
]);

/** The topics of `scoring.sdk11Cap`. */
export const sdk11CapTopics = topicsOf('scoring.sdk11Cap', 'sdk11-cap', { examples, measured });
