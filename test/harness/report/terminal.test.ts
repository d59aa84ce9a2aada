import { createColors } from 'picocolors';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readClauses } from '../../../src/harness/clauses.ts';
import { tallySentence, terminal, type TerminalOptions } from '../../../src/harness/report/index.ts';
import type { EndEvent, ReportEvent } from '../../../src/wire/index.ts';
import { hostileLog, hostileText } from './hostile.ts';
import { mishaps, tieLower } from './mishaps.ts';
import { caseOf, sampleLog, startOf } from './samples.ts';

const clauses = readClauses();
const clear = '\r\u001b[2K';

function shown(
  events: Iterable<ReportEvent>,
  {
    width = Infinity,
    colour = false,
    ...options
  }: Partial<TerminalOptions> & { width?: number; colour?: boolean } = {},
): string {
  let text = '';
  let time = 0;
  const write = (part: string) => void (text += part);
  const report = terminal(
    { write, width, isTerminal: Number.isFinite(width), paint: createColors(colour) },
    { clauses, now: () => (time += 30), ...options },
  );
  for (const event of events) report(event);
  return text;
}

const lastOf = (events: readonly ReportEvent[]) => events.at(-1) as EndEvent;

describe('the last lines', () => {
  const events = [...sampleLog({ cases: 1432, failures: 2, unsupported: 30, blocked: 2 })];

  test('are the verdict, the tally, and where the report lies', () => {
    const lines = shown(events, { reports: ['run.html'] })
      .trimEnd()
      .split('\n');
    const { tally } = lastOf(events);
    expect(lines.slice(-3)).toEqual([
      'passed 1398, failed 2, unsupported 30, blocked 2',
      tallySentence(tally),
      'report: run.html',
    ]);
    expect(tallySentence(tally)).toMatch(
      /^declared 1432 = executed 1400 \(1398 passed, 2 failed\) \+ unsupported 30 \+ blocked 2; \d+ of the passes rest on outside evidence$/,
    );
  });

  test('come after what was not executed, and why', () => {
    const text = shown(events);
    expect(text).toContain(
      '– 30 cases unsupported: the target does not offer the operation under this ruleset (',
    );
    expect(text).toContain('– 2 cases blocked: the target was gone (');
  });

  test('tell apart what is below must, and what is known', () => {
    const end: EndEvent = { ...lastOf(events), tally: { ...lastOf(events).tally, known: 1 } };
    const text = shown([...events.slice(0, -1), end]);
    expect(text).toContain('1 failure known, as the baseline lists\n');
    expect(text).toMatch(/^of these should: \d+ passed/m);
  });
});

describe('failures', () => {
  test('are printed as they come', () => {
    const [start, ...rest] = sampleLog({ cases: 10, failures: 1 });
    const failing = rest.findIndex((event) => event.event === 'case' && event.verdict === 'failed');
    expect(shown([start, ...rest.slice(0, failing)])).not.toContain('✗');
    expect(shown([start, ...rest.slice(0, failing + 1)])).toContain('  reproduce: taospec reproduce ');
  });

  test('of the same clause and stage are counted after the third', () => {
    const text = shown(sampleLog({ cases: 1000, failures: 300, mishaps }), { unfold: 'taospec run --all' });
    expect(text.match(/reproduce:/g)).toHaveLength(15);
    expect(text.match(/will be counted, not printed/g)).toHaveLength(5);
    const hidden = [...text.matchAll(/^✗ (\d+) more of ([A-Z]+-\d+ at .*)$/gm)];
    expect(hidden.map(([, , name]) => name).sort()).toEqual([
      'MEDIAN-03 at medianStake',
      'MEDIAN-05 at a time-out',
      'MEDIAN-06 at consensus',
      'MEDIAN-07 at the output',
      'MEDIAN-08 at a crash',
    ]);
    expect(hidden.reduce((sum, [, count]) => sum + Number(count), 15)).toBe(300);
    expect(text).toContain('  see them: taospec run --all\n');
  });

  test('are all printed when no limit is set', () => {
    const text = shown(sampleLog({ cases: 100, failures: 50 }), { fold: Infinity });
    expect(text.match(/reproduce:/g)).toHaveLength(50);
    expect(text).not.toContain('more of');
  });

  test('of the same case under another ruleset take a line', () => {
    const first = { ...caseOf(0), verdict: 'failed' as const, failure: tieLower };
    const text = shown([startOf({ cases: 2 }), first, { ...first, ruleset: '446' }]);
    expect(text).toContain(`\n✗ ${first.id}   the same under 446\n`);
    expect(text.match(/reproduce:/g)).toHaveLength(1);
  });
});

describe('on a terminal', () => {
  test('a line with progress and rate moves, and is gone in the end', () => {
    const text = shown(sampleLog({ cases: 400, failures: 1 }), { width: 80 });
    const moved = text.split(clear).filter((part) => /━+ {2}\d+\/400/.test(part));
    expect(moved.length).toBeGreaterThan(20);
    expect(text).toMatch(/━+ {2}\d+\/400 {2}none failed {2}\d+(\.\d)?\/s {2}\d+ s left {2}consensus\./);
    expect(text.slice(text.lastIndexOf(clear) + clear.length)).not.toContain('━');
    expect(text.endsWith('\n')).toBe(true);
  });

  test.each([20, 40, 60, 80, 200])('of %d columns the line fits', (width) => {
    const text = shown(sampleLog({ cases: 1000, failures: 200 }), { width });
    const live = text.split(clear).map((part) => part.split('\n').at(-1)!);
    expect(Math.max(...live.map((line) => line.length))).toBeLessThan(width);
  });
});

describe('elsewhere', () => {
  test('every tenth of a long run is a line, and nothing moves', () => {
    const text = shown(sampleLog({ cases: 1000, failures: 0 }));
    expect(text).not.toContain('\r');
    expect(text.match(/^\d+ of 1000 done, 0 failed$/gm)).toHaveLength(9);
  });

  test('a short run has no lines of progress', () => {
    expect(shown(sampleLog({ cases: 50 }))).not.toContain('done');
  });
});

test('colours come only where they are wanted', () => {
  const events = [...sampleLog({ cases: 20, failures: 2 })];
  expect(shown(events)).not.toContain('\u001b');
  expect(shown(events, { colour: true })).toContain('\u001b[31m✗');
});

test('notes are told', () => {
  const note: ReportEvent = { event: 'note', level: 'warning', sentence: 'the target answers slowly' };
  expect(shown([note])).toBe('warning: the target answers slowly\n');
});

test('no text from outside moves the cursor', () => {
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 1, maxLength: 8 }), (texts) => {
      const text = shown(hostileLog(texts), { fold: Infinity });
      // eslint-disable-next-line no-control-regex
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/);
    }),
  );
});
