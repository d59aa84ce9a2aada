import type { Draft } from '../../topic.ts';
import { tempoInput } from './input.ts';

const example = (block: bigint, title: string): Draft => ({
  id: `tempo-example-${block}`,
  title,
  clauses: ['TEMPO-02', 'TEMPO-04'],
  why: { kind: 'example', note: 'the table of the chapter: netuid 7, tempo 360, the last slot in block 721' },
  input: tempoInput({
    netuid: 7,
    block,
    lastEpochBlock: 721n,
    blocksSinceLastStep: block - 721n,
  }),
});

/** The chapter's worked example. */
export const examples: readonly Draft[] = [
  example(1073n, 'on the grid the epoch of netuid 7 is one block away, and the stored clock waits for eight'),
  example(1074n, 'on the grid netuid 7 runs in block 1074, the block before its place is three times 361'),
  example(1080n, 'by the stored clock a tempo of 360 is not over after 359 blocks'),
  example(1081n, 'by the stored clock it is over after 360, and the netuid moves nothing'),
];
