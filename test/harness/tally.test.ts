import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conclude, conforms, tally } from '../../src/harness/index.ts';
import type { CaseEvent, EndEvent, ReportEvent, StartEvent } from '../../src/wire/index.ts';

const profile = { name: 'smoke', digest: `0x${'ab'.repeat(32)}` };
const none: StartEvent['selection'] = { filters: [] };
const whole: StartEvent['selection'] = { filters: [], profile };

type Given = readonly [verdict: CaseEvent['verdict'], level?: CaseEvent['level'], more?: Partial<CaseEvent>];

function eventsOf(cases: readonly Given[], selection = none, declared = cases.length): ReportEvent[] {
  const start: StartEvent = {
    event: 'start',
    format: 1,
    suite: { version: '1', digest: profile.digest },
    target: { spelling: '', transport: 'embedded' },
    selection,
    declared,
  };
  const told = cases.map(([verdict, level = 'must', more = {}], i): CaseEvent => ({
    ...{ event: 'case', id: `a-${i}`, title: 'a', operation: 'a.b', topic: 'a', ruleset: '425' },
    ...{ level, clauses: ['A-01'], outside: false, verdict },
    ...more,
  }));
  return [start, ...told];
}

const verdict = (...given: Parameters<typeof eventsOf>) => conclude(eventsOf(...given));
const passed: Given = ['passed'];
const failed: Given = ['failed'];
const knownFailure: Given = ['failed', 'must', { known: 'https://example.org' }];

describe('without a profile', () => {
  test.each([
    ['passed 2', 0, [passed, passed]],
    ['passed 1, failed 1', 1, [passed, failed]],
    ['passed 1, failed 1 (1 known)', 0, [passed, knownFailure]],
    ['passed 1, failed 1', 0, [passed, ['failed', 'should']]],
    ['passed 1, failed 1', 0, [passed, ['failed', 'may']]],
    ['passed 1, unsupported 1', 0, [passed, ['unsupported']]],
    ['passed 1, blocked 1', 3, [passed, ['blocked']]],
    ['nothing was executed: unsupported 2 of 2', 3, [['unsupported'], ['unsupported']]],
    ['nothing was executed: no case was selected', 3, []],
  ] as [string, number, Given[]][])('%s', (sentence, exitCode, cases) => {
    expect(verdict(cases)).toEqual({ verdict: sentence, exitCode });
  });

  test('a run that is cut off has blocked what it did not tell', () => {
    expect(verdict([passed], none, 5)).toEqual({ verdict: 'passed 1, blocked 4', exitCode: 3 });
  });

  test('a strict run counts every level', () => {
    expect(verdict([passed, ['failed', 'may']], { ...none, strict: true }).exitCode).toBe(1);
  });
});

describe('with a profile', () => {
  const name = 'smoke@0xabababababab';

  test.each([
    [`conforms to ${name}: passed 2`, 0, [passed, passed], whole],
    [`conforms to ${name}: passed 1, failed 1`, 0, [passed, ['failed', 'should']], whole],
    [`does not conform to ${name}: passed 1, failed 1`, 1, [passed, failed], whole],
    [`does not conform to ${name}: passed 1, failed 1 (1 known)`, 0, [passed, knownFailure], whole],
    [`does not conform to ${name}: passed 1, unsupported 1`, 1, [passed, ['unsupported']], whole],
    [`does not conform to ${name}: passed 1, blocked 1`, 3, [passed, ['blocked']], whole],
    [`does not conform to ${name}: passed 1`, 0, [['passed', 'may']], whole],
    [
      `passed 1: a part of ${name}, and only the whole can be conformed to`,
      0,
      [passed],
      { ...whole, filters: ['a-*'] },
    ],
    [
      `passed 1: a part of ${name}, and only the whole can be conformed to`,
      0,
      [passed],
      { ...whole, shard: { index: 1, count: 2 } },
    ],
  ] as [string, number, Given[], StartEvent['selection']][])('%s', (sentence, exitCode, cases, selection) => {
    expect(verdict(cases, selection)).toEqual({ verdict: sentence, exitCode });
  });

  test('a run that is cut off does not conform', () => {
    expect(verdict([passed], whole, 2).verdict).toMatch(/^does not conform/);
  });
});

test('an end that was interrupted, or whose baseline is stale, is one still', () => {
  const events = eventsOf([passed]);
  const end = (more: Partial<EndEvent>): EndEvent => ({
    ...{ event: 'end', tally: tally(events), verdict: '', exitCode: 0 },
    ...more,
  });
  expect(conclude([...events, end({ exitCode: 130, interrupted: true })])).toMatchObject({ exitCode: 130 });
  expect(conclude([...events, end({ exitCode: 4 })])).toMatchObject({ exitCode: 4 });
  expect(conclude([...eventsOf([failed]), end({ exitCode: 4 })])).toMatchObject({ exitCode: 1 });
});

test('the tally adds up, and never says that what was not executed passed', () => {
  const given = fc.tuple(
    fc.constantFrom<CaseEvent['verdict'][]>('passed', 'failed', 'unsupported', 'blocked'),
    fc.constantFrom<CaseEvent['level'][]>('must', 'should', 'may'),
    fc.record({ outside: fc.boolean() }),
  );
  fc.assert(
    fc.property(fc.array(given), fc.nat(3), fc.constantFrom(none, whole), (cases, unseen, selection) => {
      const events = eventsOf(cases, selection, cases.length + unseen);
      const {
        declared,
        executed,
        passed: good,
        failed: bad,
        unsupported,
        blocked,
        outside,
        levels,
      } = tally(events);
      expect(declared).toBe(executed + unsupported + blocked);
      expect(executed).toBe(good + bad);
      expect(good).toBe(cases.filter(([each]) => each === 'passed').length);
      expect(outside).toBe(cases.filter(([each, , more]) => each === 'passed' && more.outside).length);
      expect(good).toBe(levels.must.passed + levels.should.passed + levels.may.passed);
      const { exitCode, verdict: sentence } = conclude(events);
      if (executed === 0) expect(exitCode).toBe(3);
      if (levels.must.failed > 0) expect(exitCode).toBe(1);
      if (blocked > 0) expect(exitCode).not.toBe(0);
      const { failed: wrong, unsupported: lacking, blocked: unsent } = levels.must;
      if (sentence.startsWith('conforms')) expect(wrong + lacking + unsent + unseen).toBe(0);
      expect(sentence.startsWith('conforms')).toBe(conforms(selection, tally(events)));
    }),
  );
});
