import { afterAll, describe, expect, test } from 'vitest';
import { connectTo, fauxProcess, runSmall } from '../faux.ts';
import { smallSuite } from '../small-suite.ts';

const small = smallSuite();
afterAll(small.remove);

describe('a batch that strikes the target down', () => {
  test('with fail-fast: the culprit is found, and what was not asked again is blocked, not blamed', async () => {
    const connection = await connectTo(fauxProcess('crashes on a case', small));
    const { end, cases } = await runSmall(small, connection, { batch: 16, failFast: true });
    expect(end.tally).toMatchObject({ passed: 2, failed: 1, blocked: 3 });
    expect(cases.find(({ verdict }) => verdict === 'failed')?.id).toBe(small.cases[1].id);
  });

  test('and is answered when each is alone: the fault is theirs together, and ends a fail-fast run', async () => {
    const connection = await connectTo(fauxProcess('crashes on a batch', small));
    const { end, failures } = await runSmall(small, connection, { batch: 4, failFast: true });
    expect(end.tally).toMatchObject({ passed: 0, failed: 4, blocked: 2 });
    for (const { sentence } of failures)
      expect(sentence).toMatch(/under way with others; alone it is answered$/);
  });

  test('and can be started again no more: every case of it keeps the fault', async () => {
    const connection = await connectTo(fauxProcess('crashes on a case', small));
    const { end, cases } = await runSmall(small, connection, { batch: 4, restarts: 0 });
    expect(end.tally).toMatchObject({ passed: 0, failed: 4, blocked: 2 });
    expect(cases.at(-1)?.reason).toMatch(/started again 0 times, and no more/);
  });

  test('is followed by single cases: one more crash costs no one else', async () => {
    const connection = await connectTo(fauxProcess('crashes on a case', small));
    const { notes } = await runSmall(small, connection, { batch: 3 });
    expect(notes.filter(({ sentence }) => sentence.includes('sent again alone'))).toHaveLength(1);
  });
});

test('no more processes are started than there are messages', async () => {
  const connection = await connectTo(fauxProcess('is right', small));
  let started = 0;
  const counting = {
    ...connection,
    another: () => {
      started += 1;
      return connection.another();
    },
  };
  const { end } = await runSmall(small, counting, { batch: 3, jobs: 8 });
  expect(end.tally.passed).toBe(6);
  expect(started).toBe(1);
});

test('a run goes on with the connections that can be opened', async () => {
  const connection = await connectTo(fauxProcess('is right', small));
  const { Stop } = await import('../../../src/harness/index.ts');
  const lonely = { ...connection, another: () => Promise.reject(new Stop('no second one', 3)) };
  const { end, notes } = await runSmall(small, lonely, { batch: 1, jobs: 3 });
  expect(end.tally.passed).toBe(6);
  expect(notes.map(({ sentence }) => sentence)).toEqual([
    "2 of 3 connections can't be opened: no second one",
  ]);
});
