import { afterAll, describe, expect, test } from 'vitest';
import {
  connect,
  loadSuite,
  parseBaseline,
  run,
  select,
  type Connection,
} from '../../../src/harness/index.ts';
import { createNode } from '../../../src/node/index.ts';
import { operations } from '../../../src/reference/index.ts';
import type { Request, Response } from '../../../src/wire/index.ts';
import { culprit } from '../../faux/targets/acts.ts';
import { replay } from '../../faux/targets/replay.ts';
import { gatherRun, runSmall } from '../faux.ts';
import { smallSuite } from '../small-suite.ts';

const small = smallSuite();
const { answer, caseOf } = replay(small.file);
const ids = small.cases.map(({ id }) => id);
afterAll(small.remove);

/** A target in this process that is right, but for the cases that it is told to get wrong. */
function target(wrong: (title: string) => boolean = () => false, seen: Request[] = []): Promise<Connection> {
  const one = (request: Request) => {
    seen.push(request);
    const right = answer(request);
    if (!wrong(caseOf(request)?.title ?? '')) return right;
    return { ...right, result: { ...right.result, output: { consensus: ['1', '2', '3'] } } };
  };
  return connect({
    handle: (message) =>
      Promise.resolve(Array.isArray(message) ? (message as Request[]).map(one) : one(message as Request)),
  });
}

const wrongCulprit = () => target((title) => title === culprit);

describe('the embedded node', () => {
  test('conforms to every profile of the suite', async () => {
    const suite = loadSuite();
    for (const name of suite.profiles) {
      const { end } = await gatherRun(
        run({ selection: select(suite, { profile: name }), connection: await connect() }),
      );
      expect(end.verdict).toMatch(`conforms to ${name}@0x`);
      expect(end.exitCode).toBe(0);
    }
  });
});

describe('an event', () => {
  test('is told for every case, with what is known of it', async () => {
    const { events, cases } = await runSmall(small, await target(), { now: () => new Date(0) });
    expect(events[0]).toMatchObject({
      ...{ event: 'start', declared: 6, startedAt: '1970-01-01T00:00:00.000Z' },
      target: { spelling: 'a handler', transport: 'module', describe: { contract: '1' } },
    });
    const { id, title, level, clauses } = small.cases[0];
    expect(cases[0]).toMatchObject({
      id,
      title,
      level,
      clauses,
      ruleset: '425',
      verdict: 'passed',
      outside: true,
      evidence: ['source'],
    });
  });

  test('is told of cases in order, and once', async () => {
    const { cases } = await runSmall(small, await target());
    expect(cases.map(({ id, ruleset }) => `${id}@${ruleset}`)).toEqual(
      ids.flatMap((id) => [`${id}@425`, `${id}@446`]),
    );
  });
});

describe('fail-fast', () => {
  test('sends nothing after the first failure that counts', async () => {
    const seen: Request[] = [];
    const connection = await target((title) => title === culprit, seen);
    const { end, cases } = await runSmall(small, connection, { batch: 1, failFast: true });
    expect(end.tally).toMatchObject({ passed: 2, failed: 1, blocked: 3 });
    expect(end.exitCode).toBe(1);
    expect(cases.at(-1)).toMatchObject({
      verdict: 'blocked',
      reason: expect.stringContaining('first failure') as string,
    });
    expect(new Set(seen.map((request) => caseOf(request)?.id))).not.toContain(ids[2]);
  });

  test('does not mind a failure that is known', async () => {
    const baseline = parseBaseline('known.txt', `${ids[1]} https://example.org/1`);
    const { end } = await runSmall(small, await wrongCulprit(), { batch: 1, failFast: true, baseline });
    expect(end.tally).toMatchObject({ passed: 4, failed: 2, known: 2, blocked: 0 });
  });
});

describe('levels', () => {
  const lenient = smallSuite((file) => ({
    ...file,
    cases: file.cases.map((each) => ({ ...each, level: 'may' })),
  }));
  afterAll(lenient.remove);
  const wrong = async () => {
    const { answer: right } = replay(lenient.file);
    return connect({
      handle: (message) => {
        const given = right(message as Request);
        if ((message as Request).method === 'taospec_apply')
          given.result.output = { consensus: ['1', '2', '3'] };
        else (given.result.limits as { batch: number }).batch = 1;
        return Promise.resolve(given);
      },
    });
  };

  test('may and should are told and do not count', async () => {
    const { end } = await runSmall(lenient, await wrong());
    expect(end.tally.levels.may.failed).toBe(6);
    expect(end.exitCode).toBe(0);
  });

  test('but where the run is strict', async () => {
    const { end } = await runSmall(lenient, await wrong(), { strict: true });
    expect(end.exitCode).toBe(1);
  });
});

describe('a baseline', () => {
  const known = (text: string) => parseBaseline('known.txt', text);
  const line = (id: string) => `${id} https://example.org/1\n`;

  test.each([
    ['a failure that it lists does not fail', line(ids[1]), wrongCulprit, 0, undefined],
    [
      'a failure that it does not list fails',
      `${ids[1]}@425 https://example.org/1`,
      wrongCulprit,
      1,
      undefined,
    ],
    [
      'a case that it lists and that passes fails',
      line(ids[1]),
      target,
      4,
      /known.txt:1: .*passes under 446/,
    ],
    [
      'a line that matches nothing fails',
      line('nothing-here'),
      target,
      4,
      /known.txt:1: nothing-here matches no case/,
    ],
    [
      'a line under another ruleset matches nothing',
      `${ids[1]}@dev-1 https://e.org`,
      target,
      4,
      /@dev-1 matches no case/,
    ],
    [
      'a failure is worse than a stale line',
      line(ids[0]),
      wrongCulprit,
      1,
      /known.txt:1: .*passes under 446/,
    ],
  ])('%s', async (_, text, connecting, exit, says) => {
    const { end, notes } = await runSmall(small, await connecting(), { baseline: known(text) });
    expect(end.exitCode).toBe(exit);
    if (says === undefined) expect(notes).toEqual([]);
    else expect(notes).toMatchObject([{ level: 'error', sentence: expect.stringMatching(says) as string }]);
  });

  test('a known failure carries its issue', async () => {
    const { cases, end } = await runSmall(small, await wrongCulprit(), { baseline: known(line(ids[1])) });
    expect(cases.filter(({ known: issue }) => issue === 'https://example.org/1')).toHaveLength(2);
    expect(end.verdict).toBe('passed 4, failed 2 (2 known)');
  });
});

describe('resuming', () => {
  const interrupted = async () => {
    const stop = new AbortController();
    const seen: Request[] = [];
    const connection = await target((title) => {
      if (title === culprit) stop.abort();
      return title === culprit;
    }, seen);
    return runSmall(small, connection, { batch: 1, signal: stop.signal });
  };

  test('an interrupted run has a whole log', async () => {
    const { end, cases } = await interrupted();
    expect(end).toMatchObject({ exitCode: 130, interrupted: true });
    expect(end.tally.blocked).toBeGreaterThan(0);
    expect(cases.at(-1)).toMatchObject({ verdict: 'blocked', reason: 'interrupted' });
  });

  test('goes on where it was cut, and tells all of it', async () => {
    const { events: resume, end: cut } = await interrupted();
    const seen: Request[] = [];
    const { end } = await runSmall(small, await target(() => false, seen), { resume });
    expect(end.tally).toMatchObject({ declared: 6, blocked: 0 });
    expect(seen.filter(({ method }) => method === 'taospec_apply')).toHaveLength(cut.tally.blocked);
  });

  test.each([
    [
      'another suite',
      { suite: { version: '0', digest: `0x${'0'.repeat(64)}` } },
      /another version of the suite/,
    ],
    ['another selection', { selection: { filters: ['x-*'] } }, /another selection/],
    [
      'another target',
      { target: { spelling: 'stdio:x', transport: 'stdio' } },
      /against «stdio:x», not «a handler»/,
    ],
    [
      'a target that says otherwise',
      { target: { spelling: 'a handler', transport: 'module' } },
      /describes itself otherwise/,
    ],
  ])('is refused for %s', async (_, change, says) => {
    const { events } = await interrupted();
    const [start, ...rest] = events;
    const resume = [{ ...start, ...change }, ...rest] as typeof events;
    await expect(runSmall(small, await target(), { resume })).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(says) as string,
    });
  });
});

describe('a consumer', () => {
  test('that does not take what is told holds the run back', async () => {
    const seen: Request[] = [];
    const connection = await target(() => false, seen);
    const events = run({ selection: select(small.suite), connection, batch: 1 });
    for (let i = 0; i < 2; i++) await events.next();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen.length).toBeLessThanOrEqual(4);
    await events.return();
  });
});

describe('what we send', () => {
  test('is what the reference takes, whatever is selected', async () => {
    const node = createNode();
    const errors: unknown[] = [];
    const connection = await connect({
      handle: async (message) => {
        const given = (await node.handle(message)) as Response | Response[];
        for (const { error } of [given].flat()) if (error !== undefined) errors.push(error);
        return given;
      },
    });
    const { end } = await gatherRun(run({ selection: select(loadSuite()), connection }));
    expect(errors).toEqual([]);
    expect(end.tally).toMatchObject({ failed: 0, unsupported: 0, blocked: 0 });
    expect(operations.length).toBeGreaterThan(0);
  });
});
