import type { Draft } from '../../topic.ts';
import { block, subnet } from './input.ts';

/** The chapter's worked example. */
export const examples: readonly Draft[] = [
  {
    id: 'injection-worked',
    title: 'an old subnet: a little goes in, the rest buys, two rao are unminted',
    clauses: ['INJECTION-01', 'INJECTION-03', 'INJECTION-09'],
    why: { kind: 'example', note: 'the table of the chapter; subnet 1 of the sheet’s first block' },
    input: block([subnet()], { credit: '435897438' }),
  },
];
