import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readClauses } from '../../../src/harness/clauses.ts';
import { badge, gather, junit } from '../../../src/harness/report/index.ts';
import type { CaseEvent, ReportEvent } from '../../../src/wire/index.ts';
import { harmlessLog, hostileLog, hostileText } from './hostile.ts';
import { mishaps, tieLower } from './mishaps.ts';
import { caseOf, sampleLog, startOf } from './samples.ts';
import { below, shapeOf, treeOf, type Tree } from './tree.ts';

const clauses = readClauses();
const report = (events: Iterable<ReportEvent>): Tree => treeOf(junit(gather(events), { clauses }));

/** The test of one case. */
function testOf(event: Partial<CaseEvent>, strict = false): Tree {
  const start = startOf({ cases: 1 });
  const root = report([
    { ...start, selection: { filters: [], strict } },
    { ...caseOf(0), ...event },
  ]);
  return below(root, 'testcase')[0];
}

describe('JUnit XML', () => {
  const events = [...sampleLog({ cases: 200, failures: 21, mishaps, unsupported: 9, blocked: 4 })];
  const root = report(events);

  test('has a suite an operation and a test a case', () => {
    expect(below(root, 'testsuite').map(({ attributes }) => attributes.name)).toContain('consensus.median');
    expect(below(root, 'testcase')).toHaveLength(200);
    expect(below(root, 'testcase')[0].attributes).toEqual({
      name: 'median-boundary-0 (425): a tie at kappa takes the lower weight',
      classname: 'consensus.median.boundary',
      time: '0.000040',
    });
  });

  test.each([
    ['failures', 'failure'],
    ['errors', 'error'],
    ['skipped', 'skipped'],
  ])('counts its %s', (attribute, name) => {
    const held = below(root, name).length;
    const suites = below(root, 'testsuite').map(({ attributes }) => Number(attributes[attribute]));
    expect(held).toBeGreaterThan(0);
    expect(Number(root.attributes[attribute])).toBe(held);
    expect(suites.reduce((sum, count) => sum + count, 0)).toBe(held);
  });

  test('tells a wrong answer from a fault', () => {
    const [wrong] = testOf({ verdict: 'failed', failure: tieLower }).children;
    expect(wrong).toMatchObject({
      name: 'failure',
      attributes: { message: tieLower.sentence, type: 'mismatch' },
    });
    expect(wrong.text).toContain('reproduce: taospec reproduce median-boundary-0 "stdio:./my-node"');
    const [gone, stderr] = testOf({ verdict: 'failed', failure: mishaps[5](0) }).children;
    expect(gone).toMatchObject({ name: 'error', attributes: { type: 'crash' } });
    expect(stderr.name).toBe('system-err');
    expect(stderr.text).toContain('IndexError');
  });

  test.each<[Partial<CaseEvent>, string]>([
    [{ verdict: 'unsupported', reason: 'not offered' }, 'unsupported: not offered'],
    [{ verdict: 'blocked' }, 'blocked'],
    [
      { verdict: 'failed', failure: tieLower, known: 'https://a.example/1' },
      `known failure, https://a.example/1: ${tieLower.sentence}`,
    ],
    [
      { verdict: 'failed', failure: tieLower, level: 'should' },
      `fails a «should», tallied apart: ${tieLower.sentence}`,
    ],
  ])('skips what does not fail the run: %j', (event, message) => {
    expect(testOf(event).children).toEqual([
      { name: 'skipped', attributes: { message }, children: [], text: '' },
    ]);
  });

  test('lets every level count in a strict run', () => {
    expect(testOf({ verdict: 'failed', failure: tieLower, level: 'may' }, true).children[0].name).toBe(
      'failure',
    );
  });

  test('of a run without cases is whole', () => {
    expect(report(sampleLog({ cases: 0 })).attributes).toMatchObject({ tests: '0', failures: '0' });
  });
});

describe('text from outside', () => {
  test('never becomes XML', () => {
    const plain = shapeOf(report(harmlessLog()));
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 8 }), (texts) => {
        expect(shapeOf(report(hostileLog(texts)))).toEqual(plain);
      }),
    );
  });

  test('never becomes SVG', () => {
    const shape = (name: string) => {
      const start = startOf({ cases: 0 });
      const profile = { name, digest: start.suite.digest };
      return shapeOf(treeOf(badge(gather([{ ...start, selection: { filters: [], profile } }]))));
    };
    const plain = shape('epoch-425');
    fc.assert(
      fc.property(hostileText, (name) => {
        expect(shape(name)).toEqual(plain);
      }),
    );
  });
});
