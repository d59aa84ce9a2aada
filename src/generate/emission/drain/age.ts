import type { Draft } from '../../topic.ts';
import { boundary, drainCase, drainInput, early, largest } from './input.ts';

const aged = (id: string, title: string, note: string, blocksSinceLastStep: bigint, tempo = 360): Draft =>
  drainCase(`age-${id}`, title, [2], boundary(note), drainInput([early(1, { tempo, blocksSinceLastStep })]));

/** The blocks since an epoch last ran, counted before anything is asked (DRAIN-02). */
export const age: readonly Draft[] = [
  aged('counts', 'a block counts for a subnet that waits', 'from 0 to 1', 0n),
  aged(
    'counted-first-50400',
    'the age is counted before it is asked for: 50400 becomes 50401 and is due',
    'one is added in time',
    50_400n,
    50_400,
  ),
  aged(
    'counted-first-50399',
    'an age of 50399 becomes 50400 and is not due in 425',
    'the largest that waits',
    50_399n,
    50_400,
  ),
  aged(
    'counted-first-tempo',
    'from 438 on an age of the tempo becomes one more, and is due',
    'one is added in time',
    360n,
  ),
  aged(
    'before-tempo',
    'an age one below the tempo becomes the tempo, and waits',
    'the largest that waits from 438 on',
    359n,
  ),
  aged('stops', 'from 438 on the age stops one above the tempo', 'far above the tempo', 12_345_678n),
  aged(
    'stops-at-tempo-0',
    'a subnet that never runs grows old without end, and from 438 on to 1',
    'the smallest tempo',
    99n,
    0,
  ),
  aged(
    'tempo-0-at-1',
    'a subnet that never runs stays at the age of 1 from 438 on',
    'the smallest tempo',
    1n,
    0,
  ),
  aged('saturates', 'the largest age stays what it is', 'it does not wrap', largest, 0),
];
