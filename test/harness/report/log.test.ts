import { describe, expect, test } from 'vitest';
import { gather, succeeded, targetName } from '../../../src/harness/report/index.ts';
import type { EndEvent } from '../../../src/wire/index.ts';
import { sampleLog, startOf } from './samples.ts';

describe('a gathered log', () => {
  const events = [...sampleLog({ cases: 30, failures: 2, unsupported: 3, blocked: 1 })];

  test('has the tally and the verdict of its end', () => {
    const log = gather(events);
    const end = events.at(-1) as EndEvent;
    expect(log.cases).toHaveLength(30);
    expect(log.tally).toBe(end.tally);
    expect(log.verdict).toBe(end.verdict);
    expect(succeeded(log)).toBe(false);
    expect(succeeded(gather(sampleLog({ cases: 3 })))).toBe(true);
  });

  test('without an end is counted from its cases, and never succeeds', () => {
    const log = gather(events.slice(0, 21));
    const { declared, executed, passed, failed, unsupported, blocked } = log.tally;
    expect(declared).toBe(30);
    expect(executed).toBe(passed + failed);
    expect(executed + unsupported + blocked).toBe(declared);
    expect(blocked).toBe(10);
    expect(log.verdict).toBe(
      'the log has no end: it holds 20 of 30 cases, and nothing is known of the others',
    );
    expect(succeeded(log)).toBe(false);
  });

  test('without a start is none', () => {
    expect(() => gather(events.slice(1))).toThrow('a log begins with a start event, and this one has none');
  });
});

test('a target is called what it calls itself, else as it was spelt', () => {
  const start = startOf({ cases: 0 });
  expect(targetName(start)).toBe('my-node 1.2.0');
  const { describe: _, ...silent } = start.target;
  expect(targetName({ ...start, target: silent })).toBe('stdio:./my-node');
  expect(targetName({ ...start, target: { ...silent, spelling: '' } })).toBe('the embedded node');
});
