import { expect, test } from 'vitest';
import { loadSuite } from '../../../src/harness/index.ts';
import { findOperation, type JsonObject } from '../../../src/reference/index.ts';
import { exampleTable } from '../tables.ts';

test('the drain of the chapter happens as it says', () => {
  const suite = loadSuite();
  const { input } = suite.load(suite.find('drain-four-subnets')[0]).case;
  const outcome = findOperation('emission.drain')!.apply(input as JsonObject, '425');
  if (!('output' in outcome)) throw new Error('an output was expected');
  const [order, courses] = outcome.stages().map(({ value }) => value as (number | string)[]);
  const subnets = outcome.output.subnets as Readonly<Record<string, string | number>>[];

  for (const [turn, row] of exampleTable('spec/emission/drain.md', 'drain-four-subnets').entries()) {
    const netuid = Number(row.netuid);
    expect([order[turn], courses[turn]]).toEqual([netuid, row.happens]);
    expect([Number(row['high byte']) * 256 + Number(row['low byte']), turn + 1]).toEqual([
      netuid,
      Number(row.turn),
    ]);
    const after = subnets.find((each) => each.netuid === netuid)!;
    const pots = Object.entries(after).filter(([name]) => /^pending(?!EpochAt)/.test(name));
    expect([after.lastEpochBlock, after.pendingEpochAt]).toEqual([row['last slot'], row.pending]);
    expect(pots.reduce((sum, [, pot]) => sum + Number(pot), 0)).toBe(Number(row['pots after']));
  }
});
