import { rulesOf } from './rules-of.ts';

/** A wrong rule for each clause of the evaluation. */
export const evaluateRules = rulesOf('evaluate', [
  [
    1,
    'Math.fround(sum + Math.fround(singleOf(weight) * inputs[place]))',
    'Math.fround(sum + singleOf(weight) * inputs[place])',
    'a product keeps its 64 bits',
  ],
  [2, 'depth === last ? sums : ', '', 'nothing below 0 leaves the last layer'],
  [
    3,
    'jensenShannon(teacher[sample], each)',
    'jensenShannon(peers[0][sample], each)',
    'the first peer is the teacher',
  ],
  [
    4,
    'scored.map(({ reward }, place) => [place, reward] as const)',
    'scored.map(({ mean }, place) => [place, mean] as const)',
    'the farther the more',
  ],
]);
