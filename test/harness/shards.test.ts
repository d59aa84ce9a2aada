import { expect, test } from 'vitest';
import { connect, joinShards, loadSuite, run, select } from '../../src/harness/index.ts';
import type { EndEvent, StartEvent } from '../../src/wire/index.ts';
import { gatherRun } from './faux.ts';

const suite = loadSuite();

async function shardLog(index: number, count: number, profile = 'smoke') {
  const selection = select(suite, { profile, shard: { index, count } });
  const now = () => new Date(index * 1000);
  return (await gatherRun(run({ selection, connection: await connect(), now }))).events;
}

test('all the shards of a profile, in any order, are the whole of it', async () => {
  const logs = [await shardLog(2, 3), await shardLog(3, 3), await shardLog(1, 3)];
  expect((logs[0].at(-1) as EndEvent).verdict).toMatch(/a part of smoke@/);
  const [log, ...others] = joinShards(logs);
  expect(others).toEqual([]);
  const [start, end] = [log[0] as StartEvent, log.at(-1) as EndEvent];
  expect(start.selection).toEqual({ filters: [], profile: select(suite, { profile: 'smoke' }).profile });
  expect(start).toMatchObject({ declared: end.tally.executed, startedAt: '1970-01-01T00:00:01.000Z' });
  expect(end).toMatchObject({ exitCode: 0, endedAt: '1970-01-01T00:00:03.000Z' });
  expect(end.verdict).toMatch(/^conforms to smoke@/);
});

test('what a shard did not run is not conformed to', async () => {
  const [one, two] = [await shardLog(1, 2), await shardLog(2, 2)];
  const cut = two.filter((event, i) => event.event !== 'case' || i !== 1);
  const [log] = joinShards([one, cut]);
  expect((log.at(-1) as EndEvent).verdict).toMatch(/^does not conform to smoke@\w+: passed \d+, blocked 1$/);
});

test('logs that are not all shards of one run stay as they are', async () => {
  const [one, two] = [await shardLog(1, 2), await shardLog(2, 2)];
  const other = await shardLog(2, 2, 'median-425');
  for (const logs of [[one], [one, other], [one, one], [one, two, two]])
    expect(joinShards(logs)).toEqual(logs);
});
