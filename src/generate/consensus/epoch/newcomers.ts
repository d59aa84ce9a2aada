import type { Draft } from '../../topic.ts';
import { boundary } from './case.ts';
import { commits, modes, ofSix, put } from './subnets.ts';

const registered = ofSix().blockAtRegistration;

const around = (block: number) =>
  [
    [block - 1, 'before'],
    [block, 'at'],
    [block + 1, 'after'],
  ] as const;

/** Weights that were meant for somebody who had the uid before (WEIGHTS-04, WEIGHTS-05). */
export const newcomers: readonly Draft[] = [
  ...around(9800).map(([block, where]) =>
    boundary(
      `weights-newcomer-${where}`,
      where === 'before'
        ? 'miner 5 was registered a block before validator 1 last spoke: the weight counts'
        : `miner 5 was registered ${where === 'at' ? 'in the block in which' : 'a block after'} validator 1 last spoke: the weight is void`,
      ['WEIGHTS-04', 'WEIGHTS-06'],
      `registered in block ${block}, the update is of block 9800`,
      ofSix({ blockAtRegistration: put(registered, 5, block.toString()) }),
    ),
  ),
  ...around(9500).map(([block, where]) =>
    boundary(
      `weights-commit-${where}`,
      where === 'before'
        ? 'validator 1 committed before miner 5 came: the weight is void, although it was revealed later'
        : `validator 1 committed ${where === 'at' ? 'in the block in which' : 'after'} miner 5 came: the weight counts`,
      ['WEIGHTS-05', 'WEIGHTS-06'],
      `committed in block ${block}, registered in block 9500`,
      ofSix({
        blockAtRegistration: put(registered, 5, '9500'),
        commitReveal: commits(null, block.toString(), null, null, null, null),
      }),
    ),
  ),
  boundary(
    'weights-commit-not-enabled',
    'without commit-reveal an old commit means nothing',
    ['WEIGHTS-05'],
    'validator 1 committed in block 1',
    ofSix({ commitReveal: { enabled: false, commitBlocks: [null, '1', null, null, null, null] } }),
  ),
  boundary(
    'weights-commit-none-open',
    'with commit-reveal and no open commit everything counts',
    ['WEIGHTS-05'],
    'as without it',
    ofSix({ commitReveal: commits(null, null, null, null, null, null) }),
  ),
  boundary(
    'weights-commit-all-old',
    'everyone committed before anyone was there: no weight counts',
    ['WEIGHTS-05', 'EMISSION-04'],
    'commits of block 0, the registrations are of blocks 1 to 500',
    ofSix({ commitReveal: commits('0', '0', '0', '0', '0', '0') }),
  ),
  boundary(
    'weights-commit-between',
    'one commit lies between two registrations: half of the row counts',
    ['WEIGHTS-05', 'WEIGHTS-06'],
    'validator 1 committed in block 450; miners came in blocks 400 and 500',
    ofSix({ commitReveal: commits(null, '450', null, null, null, null) }),
  ),
  boundary(
    'weights-commit-of-the-newcomer',
    'validator 3 is a newcomer: who committed before it came has nothing to say about it',
    ['WEIGHTS-05', 'WEIGHTS-06'],
    'it came in block 9000; validator 2 committed in block 8999, and its weight for 3 is void',
    ofSix({
      blockAtRegistration: put(registered, 3, '9000'),
      commitReveal: commits('9001', '9001', '8999', '9200', null, null),
    }),
  ),
  boundary(
    'weights-newcomer-for-all',
    'miner 5 came after everyone spoke: the others have its share',
    ['WEIGHTS-04', 'WEIGHTS-06', 'BONDS-MASK-05'],
    'registered in block 9900; its bonds are void too',
    ofSix({ blockAtRegistration: put(registered, 5, '9900') }),
  ),
  boundary(
    'weights-newcomer-for-all-yuma3',
    'miner 5 came after everyone spoke, under Yuma3: no bond in it is left',
    ['WEIGHTS-04', 'BONDS-MASK-05', 'YUMA3-BONDS-03'],
    'registered in block 9900',
    ofSix({ ...modes.yuma3, blockAtRegistration: put(registered, 5, '9900') }),
  ),
  boundary(
    'weights-newcomers-only',
    'all miners are newer than all weights',
    ['WEIGHTS-04', 'EMISSION-04', 'CLIP-06'],
    'what is left is what the owner gives itself, and 2 gives 3, and no majority stands behind it',
    ofSix({ blockAtRegistration: ['1', '100', '200', '300', '9950', '9950'] }),
  ),
];
