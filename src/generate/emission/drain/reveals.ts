import type { Draft } from '../../topic.ts';
import { boundary, drainCase, drainInput, due, early, ordering } from './input.ts';

/** Weights that are not revealed yet, since their epoch waits (DRAIN-09). */
export const reveals: readonly Draft[] = [
  drainCase(
    'reveals-ascending',
    'with the epochs of two subnets their reveals are put off',
    [9],
    ordering('by ascending netuids'),
    drainInput([due(1), due(2), due(4), due(3), due(256)], { maxEpochsPerBlock: 2 }),
  ),
  drainCase(
    'reveals-before-the-age',
    'the reveals are asked before the block counts: one that only its age makes due is put off without them',
    [9, 2],
    boundary('an age of 50400 before the block, of 50401 in it'),
    drainInput([due(1), due(2), early(3, { tempo: 50_400, blocksSinceLastStep: 50_400n })]),
  ),
  drainCase(
    'reveals-age-ahead',
    'one that only its age makes due takes a place in the drain, and none among the reveals',
    [9, 2],
    boundary('an age of 50400 before the block, of 50401 in it'),
    drainInput([early(1, { tempo: 50_400, blocksSinceLastStep: 50_400n }), due(2), due(3)]),
  ),
  drainCase(
    'reveals-skipped',
    'a broken subnet takes no place among the reveals either',
    [9, 5],
    ordering('the broken one comes first'),
    drainInput([due(1, { duplicateHotkeys: true }), due(2), due(3), due(4)]),
  ),
];
