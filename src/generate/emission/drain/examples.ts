import type { Draft } from '../../topic.ts';
import { drainCase, drainInput, due } from './input.ts';

/** The chapter's worked example. */
export const examples: readonly Draft[] = [
  drainCase(
    'four-subnets',
    'four are due, two may run, one is broken: 256 comes first, and 3 waits for the next block',
    [1, 3, 5],
    { kind: 'example', note: 'the table of the chapter' },
    drainInput([
      due(1, { duplicateHotkeys: true }),
      due(2, { pots: [200n, 150n, 50n, 40n] }),
      due(3, { pots: [300n, 225n, 75n, 60n] }),
      due(256, { pots: [100n, 75n, 25n, 20n] }),
    ]),
  ),
];
