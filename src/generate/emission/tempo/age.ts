import type { Draft } from '../../topic.ts';
import { clockCase, lastBlock, storedRulesets } from './input.ts';

const clock = { lastEpochBlock: 999n, block: 1000n } as const;
const aged = (word: string, title: string, blocksSinceLastStep: bigint, tempo: number, note: string): Draft =>
  clockCase('age', word, title, [6], note, { ...clock, tempo, blocksSinceLastStep }, storedRulesets);

/** The blocks since an epoch last ran (TEMPO-06). */
export const age: readonly Draft[] = [
  aged('at-50400', 'an age of 50400 is not due in 425', 50_400n, 50_400, 'exactly'),
  aged('above-50400', 'an age above 50400 is due', 50_401n, 50_400, 'one more'),
  aged('at-tempo', 'an age of the tempo is not due', 360n, 360, 'exactly'),
  aged(
    'above-tempo',
    'an age of one more than the tempo is due from 438 on, and 50040 blocks later before',
    361n,
    360,
    'one more',
  ),
  aged(
    'above-50400-short-tempo',
    'in 425 the age is measured by 50400, not by the tempo',
    50_400n,
    360,
    'the largest that is not due in 425',
  ),
  aged(
    'long-tempo',
    'a tempo above 50400 runs every 50401 blocks in 425, and by its tempo from 438 on',
    50_401n,
    65_535,
    'the largest tempo',
  ),
  aged('largest', 'the largest age', lastBlock, 65_535, 'the largest age'),
  aged(
    'tempo-1',
    'at a tempo of 1 an age of 2 is due from 438 on',
    2n,
    1,
    'the smallest tempo; the time is due as well',
  ),
];
