import { expect, test } from 'vitest';
import { emission, type numbers } from '../../../src/reference/index.ts';
import { exampleTable } from '../tables.ts';

const block = (number: bigint) => number as numbers.BlockNumber;

test('the clock of the chapter is taken over as it says', () => {
  const [row] = exampleTable('spec/emission/clock.md', 'clock-taken-over');
  const subnet = { netuid: 1, tempo: 360, block: block(8_000_000n) };
  const set = emission.setClock({ ...subnet, event: 'upgraded', activityCutoff: 5000 });
  const lastEpochBlock = set.lastEpochBlock ?? block(0n);
  const clock = { ...subnet, lastEpochBlock, pendingEpochAt: block(0n), blocksSinceLastStep: 0n };
  const place = subnet.block + 2n;
  const until = (ruleset: '421' | '425') => subnet.block + emission.blocksUntilEpoch(clock, ruleset);
  expect(Object.values(row)).toEqual(
    [
      place,
      set.subnetEpochIndex,
      place % 361n,
      lastEpochBlock,
      until('425'),
      until('421'),
      set.activityCutoffFactorMilli,
    ].map(String),
  );
});
