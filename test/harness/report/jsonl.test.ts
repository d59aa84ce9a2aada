import { describe, expect, test } from 'vitest';
import { jsonl, LogError, readJsonl } from '../../../src/harness/report/index.ts';
import type { ReportEvent } from '../../../src/wire/index.ts';
import { mishaps } from './mishaps.ts';
import { sampleLog } from './samples.ts';

const events = [...sampleLog({ cases: 40, failures: 9, mishaps, unsupported: 3, blocked: 1 })];
const text = jsonl(events);
const lines = text.trimEnd().split('\n');

async function collect(events: AsyncIterable<ReportEvent>): Promise<readonly ReportEvent[]> {
  const all: ReportEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
}

const read = (...chunks: readonly string[]) => collect(readJsonl(chunks, 'run.jsonl'));

async function complaint(log: string): Promise<string> {
  const error: unknown = await read(log).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(LogError);
  return (error as LogError).message;
}

describe('a log', () => {
  test('is read back as it was written', async () => {
    expect(await read(text)).toEqual(JSON.parse(JSON.stringify(events)));
  });

  test('may come in pieces of any size, with blank lines and other line ends', async () => {
    const whole = await read(text);
    expect(await read(...text.match(/[\s\S]{1,7}/g)!)).toEqual(whole);
    expect(await read(text.replaceAll('\n', '\r\n\r\n'))).toEqual(whole);
    expect(await read(text.trimEnd())).toEqual(whole);
  });

  test('whose last line is cut off is read up to there, and a note says so', async () => {
    const found = await read(text.slice(0, -20));
    expect(found.slice(0, -1)).toEqual(JSON.parse(JSON.stringify(events.slice(0, -1))));
    expect(found.at(-1)).toEqual({
      event: 'note',
      level: 'warning',
      sentence: 'run.jsonl: line 42 is cut off and was left out; the 41 events before it were read',
    });
  });
});

describe('a log that is not one', () => {
  test('says which line, and what was expected', async () => {
    expect(await complaint(lines.with(2, '{"event": "case"').join('\n'))).toBe(
      'run.jsonl: line 3: a JSON object was expected, not "{\\"event\\": \\"case\\""',
    );
    expect(await complaint(lines.with(2, '{"event": "other"}').join('\n'))).toBe(
      'run.jsonl: line 3: an event was expected, whose "event" is start, case, note or end',
    );
    expect(await complaint(lines.with(2, 'null').join('\n'))).toMatch(
      /^run\.jsonl: line 3: an event was expected/,
    );
    expect(await complaint(lines.slice(1).join('\n'))).toBe(
      'run.jsonl: line 1: a start event was expected first, not a case event',
    );
  });

  test('says where in the event', async () => {
    const wrong = JSON.stringify({ ...events[1], level: 'sometimes' });
    expect(await complaint(lines.with(1, wrong).join('\n'))).toBe(
      'run.jsonl: line 2: case.level: "sometimes" is not must, should or may',
    );
    const missing = JSON.stringify({ ...events[1], title: undefined });
    expect(await complaint(lines.with(1, missing).join('\n'))).toMatch(/^run\.jsonl: line 2: case\.title: /);
  });

  test('may be empty, or cut before its first end of line', async () => {
    expect(await complaint('')).toBe('run.jsonl: a start event was expected, and the log is empty');
    expect(await complaint('{"event":"st')).toBe(
      'run.jsonl: line 1: a start event was expected, and the line is cut off',
    );
  });

  test('may be a line without an end', async () => {
    const endless = (function* () {
      for (let i = 0; i < 20; i += 1) yield 'x'.repeat(1024 * 1024);
    })();
    await expect(collect(readJsonl(endless, 'run.jsonl'))).rejects.toThrow(
      'run.jsonl: line 1: an event was expected, and the line is too long for one',
    );
  });
});
