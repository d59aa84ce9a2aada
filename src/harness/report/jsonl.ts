/**
 * A run's log as lines of JSON, an event a line: written, and read back with every line checked.
 *
 * @module
 */
import { problemSentence, shortened, validate, type NoteEvent, type ReportEvent } from '../../wire/index.ts';
import { counted } from './text.ts';

/** A log that can't be read; the message says which line, and what was expected there. */
export class LogError extends Error {}

/** An event as its line, with the line's end. */
export function jsonlLine(event: ReportEvent): string {
  return `${JSON.stringify(event)}\n`;
}

/** Events as a whole log. */
export function jsonl(events: Iterable<ReportEvent>): string {
  return Array.from(events, jsonlLine).join('');
}

/** A line longer than this is not an event, in characters. */
const longestLine = 16 * 1024 * 1024;

/**
 * The events of a log, each checked against the schema.
 *
 * A last line that was cut off, as an interrupted write leaves it, is left out, and a note says so in its
 * place.
 *
 * @param chunks the log's text, in pieces of any size
 * @param name   how the log is called in errors, as `run.jsonl`
 * @throws       a {@link LogError}
 */
export async function* readJsonl(
  chunks: AsyncIterable<string> | Iterable<string>,
  name: string,
): AsyncGenerator<ReportEvent, void, undefined> {
  let number = 0;
  let events = 0;
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > longestLine)
      throw new LogError(
        `${name}: line ${number + lines.length + 1}: an event was expected, and the line is too long for one`,
      );
    for (const line of lines) {
      number += 1;
      if (line.trim() === '') continue;
      events += 1;
      yield eventOf(line, `${name}: line ${number}`, events === 1);
    }
  }
  if (rest.trim() !== '') {
    const place = `${name}: line ${number + 1}`;
    yield isJson(rest) ? eventOf(rest, place, events === 0) : cutNote(place, events);
  } else if (events === 0) throw new LogError(`${name}: a start event was expected, and the log is empty`);
}

const definitions: Readonly<Record<string, string>> = {
  start: 'StartEvent',
  case: 'CaseEvent',
  note: 'NoteEvent',
  end: 'EndEvent',
};

function eventOf(line: string, place: string, isFirst: boolean): ReportEvent {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new LogError(`${place}: a JSON object was expected, not ${shortened(line)}`);
  }
  const kind = (value as { readonly event?: unknown } | null)?.event;
  const definition = typeof kind === 'string' ? definitions[kind] : undefined;
  if (definition === undefined)
    throw new LogError(`${place}: an event was expected, whose "event" is start, case, note or end`);
  if (isFirst && kind !== 'start')
    throw new LogError(`${place}: a start event was expected first, not a ${kind as string} event`);
  const problem = validate(`report.json#/$defs/${definition}`, value, kind as string);
  if (problem !== undefined) throw new LogError(`${place}: ${problemSentence(problem)}`);
  return value as ReportEvent;
}

/** The note that stands for a last line that is not whole. */
function cutNote(place: string, events: number): NoteEvent {
  if (events === 0) throw new LogError(`${place}: a start event was expected, and the line is cut off`);
  const sentence = `${place} is cut off and was left out; the ${counted(events, 'event')} before it were read`;
  return { event: 'note', level: 'warning', sentence };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
