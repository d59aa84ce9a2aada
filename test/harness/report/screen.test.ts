import { describe, expect, test } from 'vitest';
import { readClauses } from '../../../src/harness/clauses.ts';
import { failureScreen, reproduceLine } from '../../../src/harness/report/index.ts';
import type { CaseEvent, Failure } from '../../../src/wire/index.ts';
import { tieLower } from './mishaps.ts';
import { caseOf } from './samples.ts';

const clauses = readClauses();
const context = { clauses, spelling: 'stdio:./my-node' };
const event: CaseEvent = {
  ...caseOf(0),
  id: 'median-tie-lower',
  title: 'a tie at kappa takes the lower weight',
  verdict: 'failed',
  failure: tieLower,
};
const withFailure = (failure: Partial<Failure>): CaseEvent => ({
  ...event,
  failure: { ...tieLower, ...failure },
});

describe('the screen of a failure', () => {
  test('says what, how, where first, which rule, and how to see it again', () => {
    const sentence = clauses.get('MEDIAN-06')!.text;
    expect(failureScreen(event, context)).toEqual([
      '✗ median-tie-lower   a tie at kappa takes the lower weight',
      '  consensus differs at uid 3: expected 21845, got 43690',
      '  first divergent stage: consensus (kappa, medianStake and minority agree)',
      `  MEDIAN-06  ${sentence}`,
      '             spec/consensus/median.md#median-06',
      '  reproduce: taospec reproduce median-tie-lower "stdio:./my-node"',
    ]);
  });

  test('stays within the columns there are', () => {
    const lines = failureScreen(event, { ...context, width: 60 });
    expect(Math.max(...lines.slice(0, -1).map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(lines.slice(0, 2)).toEqual([
      '✗ median-tie-lower   a tie at kappa takes the lower weight',
      expect.anything(),
    ]);
    expect(lines.join(' ').replace(/\s+/g, ' ')).toContain(clauses.get('MEDIAN-06')!.text);
  });

  test('names the values of a stage that the output does not show', () => {
    const divergence = {
      agree: ['kappa'],
      stage: 'medianStake',
      path: 'trace.medianStake[1]',
      expected: '1431655765',
      got: '1431655766',
    };
    expect(failureScreen(withFailure({ divergence }), context).slice(2, 4)).toEqual([
      '  first divergent stage: medianStake (kappa agrees)',
      '  trace.medianStake[1]: expected 1431655765, got 1431655766',
    ]);
  });

  test.each([
    [{ agree: [], stage: 'kappa' }, 'first divergent stage: kappa (no stage comes before it)'],
    [{ agree: ['a', 'b', 'c', 'd', 'e'], stage: 'f' }, 'first divergent stage: f (a, b, c and 2 more agree)'],
    [{ agree: ['kappa'] }, 'every stage agrees; only the output differs'],
    [{ agree: [], unavailable: 'no trace is offered' }, 'first divergent stage unknown: no trace is offered'],
  ])('says of %j: %s', (divergence, sentence) => {
    expect(failureScreen(withFailure({ divergence }), context)[2]).toBe(`  ${sentence}`);
  });

  test('shows the end of what the target wrote', () => {
    const stderr = '1\n2\n3\n4\n\tat 5\n';
    const lines = failureScreen(withFailure({ stderr }), context);
    expect(lines.slice(-6, -1)).toEqual(['  the target wrote:', '    2', '    3', '    4', '        at 5']);
  });

  test('tells the ruleset where it is not the primary one', () => {
    expect(failureScreen({ ...event, ruleset: '446' }, context)[0]).toMatch(/ \(446\)$/);
  });

  test('does without a clause that no chapter has', () => {
    const lines = failureScreen(withFailure({ clause: 'NONE-01' }), context);
    expect(lines.slice(-2)).toEqual([
      '  NONE-01',
      '  reproduce: taospec reproduce median-tie-lower "stdio:./my-node"',
    ]);
  });
});

describe('the line to paste', () => {
  test.each([
    ['', 'taospec reproduce a'],
    ['http://127.0.0.1:8545', 'taospec reproduce a "http://127.0.0.1:8545"'],
    ['stdio:node "my node.js"', `taospec reproduce a 'stdio:node "my node.js"'`],
    ["stdio:sh -c 'echo $HOME'", `taospec reproduce a 'stdio:sh -c '\\''echo $HOME'\\'''`],
  ])('for %s', (spelling, line) => {
    expect(reproduceLine('a', spelling)).toBe(line);
  });
});
