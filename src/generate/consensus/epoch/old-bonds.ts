import type { Draft } from '../../topic.ts';
import { boundary, overflow } from './case.ts';
import { modes, ofSix, ofThree, put } from './subnets.ts';

const registered = ofSix().blockAtRegistration;
const threeRegistered = ofThree().blockAtRegistration;

const around = (block: number) =>
  [
    [block - 1, 'before'],
    [block, 'at'],
    [block + 1, 'after'],
  ] as const;

/** Which bonds still stand (BONDS-MASK-03 to BONDS-MASK-05). */
export const oldBonds: readonly Draft[] = [
  ...around(9640).flatMap(([block, where]) =>
    (['classic', 'yuma3', 'liquid'] as const).map((mode) =>
      boundary(
        `bonds-newcomer-${where}-${mode}`,
        where === 'before'
          ? `a miner registered in the block of the last epoch keeps the bonds in it, ${mode}`
          : `a miner registered ${where === 'at' ? 'in the block' : 'two blocks'} after the last epoch starts without bonds, ${mode}`,
        ['BONDS-MASK-05', 'BONDS-MASK-03', mode === 'classic' ? 'CLASSIC-BONDS-01' : 'YUMA3-BONDS-04'],
        `registered in block ${block}, the last epoch ran in block 9639`,
        ofSix({ ...modes[mode], blockAtRegistration: put(registered, 5, block.toString()) }),
      ),
    ),
  ),
  ...around(900).map(([block, where]) =>
    boundary(
      `bonds-first-epoch-${where}`,
      `before the first epoch a tempo counts back from now: registered ${where === 'at' ? 'in its first block' : `a block ${where} it`}`,
      ['BONDS-MASK-04', 'BONDS-MASK-05'],
      `no epoch ran; block 1000 less 100 is 900, and uid 2 came in block ${block}`,
      ofThree({
        lastMechanismStepBlock: '0',
        lastUpdate: ['950', '940', '0'],
        blockAtRegistration: put(threeRegistered, 2, block.toString()),
      }),
    ),
  ),
  boundary(
    'bonds-first-epoch-young-chain',
    'the tempo is longer than the chain: the last tempo is block 0, and no bond stands',
    ['BONDS-MASK-04', 'BONDS-MASK-05'],
    'block 1000 less 65535 is not below 0, and block 0 is not after any registration',
    ofThree({ lastMechanismStepBlock: '0', tempo: 65535 }),
  ),
  boundary(
    'bonds-first-epoch-registered-in-0',
    'registered in block 0, on a young chain: not after is still not after',
    ['BONDS-MASK-04', 'BONDS-MASK-05'],
    'block 0 is not after block 0',
    ofThree({ lastMechanismStepBlock: '0', tempo: 65535, blockAtRegistration: ['0', '0', '0'] }),
  ),
  boundary(
    'bonds-tempo-0',
    'a tempo of 0 before the first epoch: the last tempo is the current block',
    ['BONDS-MASK-04'],
    'every bond stands',
    ofThree({ lastMechanismStepBlock: '0', tempo: 0 }),
  ),
  overflow(
    'bonds-last-epoch-at-the-end',
    'a last epoch in the last block that there can be: the block after it is that block',
    ['BONDS-MASK-03'],
    'a sum that wraps would be block 0, and every bond would go',
    ofThree({ lastMechanismStepBlock: (2n ** 64n - 1n).toString() }),
  ),
  boundary(
    'bonds-last-epoch-block-1',
    'a last epoch in block 1 is an epoch: the last tempo is block 2',
    ['BONDS-MASK-03', 'BONDS-MASK-04'],
    'all three were registered after it, so no bond stands',
    ofThree({ lastMechanismStepBlock: '1' }),
  ),
];
