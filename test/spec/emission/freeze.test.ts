import { expect, test } from 'vitest';
import { emission, type numbers } from '../../../src/reference/index.ts';
import { exampleTable } from '../tables.ts';

const block = (number: bigint) => number as numbers.BlockNumber;

test('the subnet of the chapter is frozen when it says', () => {
  for (const row of exampleTable('spec/emission/freeze.md', 'freeze-ten-blocks')) {
    const clock = {
      netuid: 1,
      tempo: 360,
      block: block(BigInt(row.block)),
      lastEpochBlock: block(1000n),
      pendingEpochAt: block(0n),
      blocksSinceLastStep: 0n,
      adminFreezeWindow: 10,
    };
    expect(emission.blocksUntilEpoch(clock, '425').toString()).toBe(row.left);
    expect(emission.freeze(clock, '425').frozen).toBe(row.frozen === 'yes');
  }
});
