import { createReadStream, statSync } from 'node:fs';
import { LogError, readJsonl } from '../harness/index.ts';
import type { ReportEvent } from '../wire/index.ts';
import { misuse } from './stop.ts';

/**
 * The events of a log, from a file.
 *
 * @throws Stop (usage) where it is missing, or a line is not an event
 */
export async function* readLog(path: string): AsyncGenerator<ReportEvent, void, undefined> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw misuse(`${path}: there is no such file, and the log of a run was expected`);
  if (found.isDirectory()) throw misuse(`${path}: the log of a run was expected, and this is a folder`);
  try {
    yield* readJsonl(createReadStream(path, 'utf8') as AsyncIterable<string>, path);
  } catch (error) {
    if (error instanceof LogError) throw misuse(error.message);
    throw error;
  }
}

/** All events of a log. */
export async function readWholeLog(path: string): Promise<readonly ReportEvent[]> {
  const events: ReportEvent[] = [];
  for await (const event of readLog(path)) events.push(event);
  return events;
}
