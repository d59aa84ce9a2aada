import type { Draft } from '../../topic.ts';
import { clockCase, type OneSetting } from './input.ts';

const of = (word: string, title: string, clauses: readonly number[], setting: OneSetting): Draft =>
  clockCase('registered', word, title, clauses, setting);
const line = (id: string, lastEpochBlock: string) => ({ sheet: { id, output: { lastEpochBlock } } });

/** Clocks of new subnets (CLOCK-01). */
export const registered: readonly Draft[] = [
  of('one', 'netuid 1 has its last slot a block ago', [1], {
    netuid: 1,
    tempo: 360,
    block: 1000n,
    ...line('stagger-1', '999'),
  }),
  of('beyond-the-tempo', 'netuid 361 too: it goes round with the tempo, not with tempo + 1', [1], {
    netuid: 361,
    tempo: 360,
    block: 1000n,
    ...line('stagger-2', '999'),
  }),
  of('at-the-tempo', 'netuid 360 has it in this block', [1], { netuid: 360, tempo: 360, block: 1000n }),
  of('below-the-tempo', 'netuid 359 runs in the next block', [1], { netuid: 359, tempo: 360, block: 1000n }),
  of('before-block-0', 'a last slot before block 0 is block 0', [1], {
    netuid: 64,
    tempo: 360,
    block: 10n,
    ...line('stagger-3', '0'),
  }),
  of('tempo-0', 'a tempo of 0 counts as 1: the last slot is this block', [1], {
    netuid: 5,
    tempo: 0,
    block: 100n,
    ...line('stagger-4', '100'),
  }),
  of('tempo-1', 'a tempo of 1 as well', [1], { netuid: 5, tempo: 1, block: 100n }),
  of('largest', 'the largest netuid and tempo', [1], { netuid: 65535, tempo: 65535, block: 9_000_000n }),
];
