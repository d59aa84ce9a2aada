import { describe, expect, test } from 'vitest';
import { consensus } from '../../../src/reference/index.ts';
import { block, part } from './drawn.ts';

const plain: consensus.BondsMaskInput = {
  bonds: [
    [
      [1, 65535],
      [0, 1],
    ],
    [],
  ],
  yuma3: false,
  currentBlock: block(1000),
  tempo: 100,
  lastMechanismStepBlock: block(899),
  blockAtRegistration: [block(0), block(0)],
};
const bonds = (changed: Partial<consensus.BondsMaskInput>) =>
  consensus.maskBonds({ ...plain, ...changed }).bondsMasked;
const columns = (changed: Partial<consensus.BondsMaskInput>) => bonds(changed)[0].map(([column]) => column);

describe('old bonds', () => {
  test('are integers in classic mode and shares in Yuma3', () => {
    expect(bonds({})).toEqual([
      [
        [1, 65535n << 32n],
        [0, 1n << 32n],
      ],
      [],
    ]);
    expect(bonds({ yuma3: true })).toEqual([
      [
        [1, part(1, 1)],
        [0, part(1, 65535)],
      ],
      [],
    ]);
  });

  test('in a uid that was registered in the block after the last epoch are gone', () => {
    expect(columns({ blockAtRegistration: [block(899), block(900)] })).toEqual([0]);
    expect(columns({ blockAtRegistration: [block(900), block(899)] })).toEqual([1]);
  });

  test('without an epoch before, the tempo decides', () => {
    const lastMechanismStepBlock = block(0);
    const blockAtRegistration = [block(899), block(900)];
    expect(columns({ lastMechanismStepBlock, blockAtRegistration })).toEqual([0]);
    expect(columns({ lastMechanismStepBlock, currentBlock: block(50) })).toEqual([]);
  });

  test('after the last block there can be, that block decides', () => {
    const last = block(2n ** 64n - 1n);
    expect(columns({ lastMechanismStepBlock: last, blockAtRegistration: [last, block(last - 1n)] })).toEqual([
      1,
    ]);
  });

  test('in a uid that the subnet does not have stay, as if it were registered in block 0', () => {
    expect(columns({ bonds: [[[7, 1]], []] })).toEqual([7]);
    expect(columns({ bonds: [[[7, 1]], []], lastMechanismStepBlock: block(0), tempo: 1000 })).toEqual([]);
  });
});
