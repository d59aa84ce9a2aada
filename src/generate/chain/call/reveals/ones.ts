import { eve, each, items, before, type Row } from '../universe.ts';
import { good, other, third, hashOf, reveal, inBatch, clock, commits, ready } from './parts.ts';

/** Cases of this file’s name. */
export const ones: readonly Row[] = [
  ['reveal-weights-none', 'who has committed nothing', [6], reveal(good), clock],
  ['reveal-weights-none-batch', 'which in a batch is an error', [6, 'CALL-05'], inBatch(good), clock],
  ['reveal-weights-unknown', 'weights that were not committed are no commit', [6], reveal(other), ready],
  ['reveal-weights-salt', 'another salt is another hash', [6], reveal([good[0], good[1], [6]]), ready],
  ['reveal-weights-version-bound', 'so is another version', [6], reveal(good, { version_key: '1' }), ready],
  [
    'reveal-weights-stake',
    'too little stake comes before the commit',
    [6, 'SETTING-WEIGHTS-04'],
    reveal(good),
    items({ StakeThreshold: '1' }),
  ],
  [
    'reveal-weights-stake-batch',
    'which in a batch is an error',
    [6, 'SETTING-WEIGHTS-04'],
    inBatch(good),
    { ...ready, ...items({ StakeThreshold: '1' }) },
  ],
  [
    'reveal-weights-disabled',
    'where weights came to be set openly a commit is not revealed',
    [7],
    reveal(good),
    { ...ready, ...items({ CommitRevealWeightsEnabled: { '1': false, '2': false } }) },
  ],
  [
    'reveal-weights-disabled-none',
    'before the guards that came first',
    [7],
    reveal(good, { netuid: 1 }),
    undefined,
    { rulesets: before },
  ],
  [
    'reveal-weights-earlier',
    'commits before the one that is revealed are given up',
    [7],
    reveal(other),
    { ...clock, ...commits(good, other, third) },
  ],
  [
    'reveal-weights-last',
    'with the last commit the entry goes',
    [7],
    reveal(third),
    { ...clock, ...commits(good, third) },
  ],
  [
    'reveal-weights-twice',
    'of a hash that was committed twice the first counts',
    [7],
    reveal(good),
    { ...clock, ...commits(good, other, good) },
  ],
  [
    'reveal-weights-no-rate',
    'a reveal has no rate limit, and is no update',
    [7],
    reveal(good),
    { ...ready, ...items({ LastUpdate: each(['999', '0', '0']) }) },
  ],
  [
    'reveal-weights-unregistered',
    'who has lost the uid meanwhile',
    [7],
    reveal(good, {}, eve),
    { ...clock, ...items({ WeightCommits: { [`2,${eve}`]: [[hashOf(good, 2, eve), '7', '950', '0']] } }) },
  ],
  [
    'reveal-weights-no-permit',
    'a permit is needed when weights are revealed',
    [7],
    reveal(good),
    { ...ready, ...items({ ValidatorPermit: each([false, true, true]) }) },
  ],
];
