import { describe, expect, test } from 'vitest';
import { connect, exitCodes, joinShards, loadSuite, run, select, Stop } from '../../src/harness/index.ts';
import type { CaseEvent, EndEvent, NoteEvent, ReportEvent, StartEvent } from '../../src/wire/index.ts';
import { gatherRun } from './faux.ts';

const suite = loadSuite();

async function shardLog(index: number, count: number, profile = 'smoke') {
  const selection = select(suite, { profile, shard: { index, count } });
  const now = () => new Date(index * 1000);
  return (await gatherRun(run({ selection, connection: await connect(), now }))).events;
}

/** A log whose start is another. */
function started(log: readonly ReportEvent[], change: (start: StartEvent) => StartEvent) {
  return log.map((event) => (event.event === 'start' ? change(event) : event));
}

const casesOf = (log: readonly ReportEvent[]) =>
  log.filter((event): event is CaseEvent => event.event === 'case');
const notesOf = (log: readonly ReportEvent[]) =>
  log.filter((event): event is NoteEvent => event.event === 'note');
const endOf = (log: readonly ReportEvent[]) => log.at(-1) as EndEvent;

describe('the shards of a run', () => {
  test('in any order are the whole of it', async () => {
    const logs = [await shardLog(2, 3), await shardLog(3, 3), await shardLog(1, 3)];
    expect(endOf(logs[0]).verdict).toMatch(/a part of smoke@/);
    const [log, ...others] = joinShards(logs, ['b', 'c', 'a']);
    expect(others).toEqual([]);
    const [start, end] = [log[0] as StartEvent, endOf(log)];
    const whole = (
      await gatherRun(run({ selection: select(suite, { profile: 'smoke' }), connection: await connect() }))
    ).events;
    expect(start).toEqual({ ...whole[0], startedAt: '1970-01-01T00:00:01.000Z' });
    expect(end).toEqual({ ...endOf(whole), endedAt: '1970-01-01T00:00:03.000Z' });
    expect(end.verdict).toMatch(/^conforms to smoke@/);
    const names = (events: readonly ReportEvent[]) =>
      casesOf(events)
        .map(({ id, ruleset }) => `${id}@${ruleset}`)
        .sort();
    expect(names(log)).toEqual(names(whole));
    expect(notesOf(log).map(({ sentence }) => sentence)).toEqual([
      'put together from 3 shards of one run: a, b and c',
    ]);
  });

  test('say once what each says of the whole', async () => {
    const stale: NoteEvent = { event: 'note', level: 'error', sentence: 'known.txt:1: matches no case' };
    const logs = [
      [...(await shardLog(1, 2)), stale],
      [...(await shardLog(2, 2)), stale],
    ];
    const [log] = joinShards(logs);
    expect(notesOf(log).filter(({ sentence }) => sentence === stale.sentence)).toHaveLength(1);
  });

  test('do not conform where one did not run a case', async () => {
    const [one, two] = [await shardLog(1, 2), await shardLog(2, 2)];
    const cut = two.filter((event, i) => event.event !== 'case' || i !== 1);
    const [log] = joinShards([one, cut]);
    expect(endOf(log).verdict).toMatch(/^does not conform to smoke@\w+: passed \d+, blocked 1$/);
  });

  test('have no end where one of them has none', async () => {
    const [log] = joinShards([await shardLog(1, 2), (await shardLog(2, 2)).slice(0, -1)]);
    expect(log.map(({ event }) => event)).not.toContain('end');
  });

  test('are one log beside another', async () => {
    const [one, two, other] = [
      await shardLog(1, 2),
      await shardLog(2, 2),
      await shardLog(1, 1, 'median-425'),
    ];
    const whole = started(other, (start) => ({ ...start, selection: { filters: [] } }));
    const logs = joinShards([whole, one, two]);
    expect(logs).toHaveLength(2);
    expect(logs[1]).toBe(whole);
  });
});

describe('refused is', () => {
  test.each<
    [
      string,
      (one: readonly ReportEvent[], two: readonly ReportEvent[]) => readonly (readonly ReportEvent[])[],
      string,
    ]
  >([
    [
      'a shard that is there twice',
      (one, two) => [one, two, two],
      'b and c are both shard 2 of 2 of one run: leave one out',
    ],
    [
      'the same shard alone twice',
      (one) => [one, one],
      'a and b are both shard 1 of 2 of one run: leave one out',
    ],
    [
      'a shard of another version of the suite',
      (one, two) => [
        one,
        started(two, (start) => ({ ...start, suite: { ...start.suite, digest: `0x${'0'.repeat(64)}` } })),
      ],
      'shard 2 of 2 is missing beside a: b is one, and ran another version of the suite',
    ],
    [
      'a shard of another target',
      (one, two) => [
        one,
        started(two, (start) => ({ ...start, target: { ...start.target, spelling: 'stdio:./b' } })),
      ],
      'shard 2 of 2 is missing beside a: b is one, and ran against «stdio:./b», not «»',
    ],
    [
      'a shard of a target that is another by now',
      (one, two) => [
        one,
        started(two, ({ target: { spelling, transport }, ...start }) => ({
          ...start,
          target: { spelling, transport },
        })),
      ],
      'shard 2 of 2 is missing beside a: b is one, and its target describes itself otherwise',
    ],
    [
      'a shard of another selection',
      (one, two) => [
        one,
        started(two, (start) => ({ ...start, selection: { ...start.selection, strict: true } })),
      ],
      'shard 2 of 2 is missing beside a: b is one, and ran another selection',
    ],
    [
      'a case that two shards tell',
      (one, two) => [one, [...two, one[1]]],
      expect.stringMatching(/^[\w-]+@\d+ stands in a and in b, and in one run it stands once$/) as string,
    ],
    [
      'a shard beyond the last',
      (one, two) => [
        one,
        two,
        started(two, (start) => ({
          ...start,
          selection: { ...start.selection, shard: { index: 3, count: 2 } },
        })),
      ],
      'c says that it is shard 3 of 2',
    ],
  ])('%s', async (_what, logs, sentence) => {
    const given = logs(await shardLog(1, 2), await shardLog(2, 2));
    expect(() => joinShards(given, ['a', 'b', 'c'])).toThrow(
      expect.objectContaining({ message: sentence, exitCode: exitCodes.usage }),
    );
  });

  test('a run of which a shard is missing', async () => {
    const given = [await shardLog(1, 3), await shardLog(3, 3)];
    expect(() => joinShards(given, ['a', 'c'])).toThrow(
      new Stop(
        'shard 2 of 3 is missing beside a and c, and a run is whole only with all of its shards',
        exitCodes.usage,
      ),
    );
  });
});

test('left as they are: a log alone, and the same shard of two targets', async () => {
  const one = await shardLog(1, 2);
  const other = started(one, (start) => ({ ...start, target: { ...start.target, spelling: 'stdio:./b' } }));
  for (const logs of [[one], [one, other]]) expect(joinShards(logs)).toEqual(logs);
});
