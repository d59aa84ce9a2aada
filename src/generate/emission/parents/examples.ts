import type { Draft } from '../../topic.ts';
import { half, parentsCase } from './input.ts';

/** The chapter's worked example. */
export const examples: readonly Draft[] = [
  parentsCase(
    'two-parents',
    'a stranger lends the whole of its 600, a sister half of her 200, and 300 are its own',
    [3, 5, 7],
    { kind: 'example', note: 'the table of the chapter' },
    {
      dividend: 1000n,
      alpha: 300n,
      take: 11796,
      parents: [{ alpha: 600n }, { alpha: 200n, proportion: half, sameColdkey: true }],
    },
  ),
];
