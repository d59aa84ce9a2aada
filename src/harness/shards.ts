/**
 * The shards of a run, put together again.
 *
 * @module
 */
import { canonical, type EndEvent, type ReportEvent, type StartEvent } from '../wire/index.ts';
import { listed } from './report/text.ts';
import { itemKey } from './run/events.ts';
import { note } from './run/note.ts';
import type { Shard } from './select.ts';
import { exitCodes, Stop } from './stop.ts';
import { conclude, tally } from './tally.ts';

type Log = readonly ReportEvent[];

/** A log of a shard. */
interface ShardLog {
  readonly name: string;
  readonly events: Log;
  readonly start: StartEvent;
  readonly shard: Shard;
}

/**
 * Joins logs that are the shards of one run into the log of that run; every other log stays as it is, and so do
 * the same shards of different runs, which can be compared.
 *
 * The joined verdict is made anew from the cases, so the whole of a profile can be conformed to in shards.
 *
 * @param names how each log is called in what is said of it
 * @throws Stop (usage) where a shard is missing or there twice
 */
export function joinShards(
  logs: readonly Log[],
  names: readonly string[] = logs.map((_, at) => `log ${at + 1}`),
): readonly Log[] {
  const shards = logs.flatMap((events, at) => shardLog(names[at], events) ?? []);
  const runs = Map.groupBy(shards, ({ start }) => runOf(start));
  const compared =
    shards.length === runs.size && new Set(shards.map(({ shard }) => placeOf(shard))).size === 1;
  if (compared) return logs;

  for (const run of runs.values()) refuseGaps(run, shards);
  const others = new Set(shards.map(({ events }) => events));
  return [...[...runs.values()].map(joined), ...logs.filter((log) => !others.has(log))];
}

function shardLog(name: string, events: Log): ShardLog | undefined {
  const start = events.find((event) => event.event === 'start');
  const shard = start?.selection.shard;
  return start === undefined || shard === undefined ? undefined : { name, events, start, shard };
}

function placeOf({ index, count }: Shard): string {
  return `shard ${index} of ${count}`;
}

/** What all shards of a run have in common. */
function runOf({ suite, target, selection }: StartEvent): string {
  return canonical({ suite, target, selection: { ...selection, shard: selection.shard?.count } });
}

/** Every shard of a run must be there once. */
function refuseGaps(run: readonly ShardLog[], all: readonly ShardLog[]): void {
  const [{ shard, start }] = run;
  const beyond = run.find((each) => each.shard.index > shard.count);
  if (beyond !== undefined) throw usage(`${beyond.name} says that it is ${placeOf(beyond.shard)}`);
  for (const index of Array(shard.count)
    .keys()
    .map((at) => at + 1)) {
    const place = placeOf({ index, count: shard.count });
    const [first, second] = run.filter((each) => each.shard.index === index);
    if (second !== undefined)
      throw usage(`${first.name} and ${second.name} are both ${place} of one run: leave one out`);
    if (first !== undefined) continue;
    const stranger = all.find((each) => !run.includes(each) && placeOf(each.shard) === place);
    const missing = `${place} is missing beside ${listed(run.map(({ name }) => name))}`;
    throw usage(
      stranger === undefined
        ? `${missing}, and a run is whole only with all of its shards`
        : `${missing}: ${stranger.name} is one, and ${difference(start, stranger.start)}`,
    );
  }
}

/** Why two shards are not of the same run. */
function difference(one: StartEvent, other: StartEvent): string {
  if (one.suite.digest !== other.suite.digest) return 'ran another version of the suite';
  if (one.target.spelling !== other.target.spelling)
    return `ran against «${other.target.spelling}», not «${one.target.spelling}»`;
  if (canonical(one.target) !== canonical(other.target)) return 'its target describes itself otherwise';
  return 'ran another selection';
}

function joined(run: readonly ShardLog[]): Log {
  const shards = run.toSorted((a, b) => a.shard.index - b.shard.index);
  const [{ start: first }] = shards;
  const { shard: _, ...selection } = first.selection;
  const began = shards.flatMap(({ start }) => start.startedAt ?? []).toSorted();
  const start: StartEvent = {
    ...first,
    selection,
    declared: shards.reduce((sum, each) => sum + each.start.declared, 0),
    ...(began.length > 0 && { startedAt: began[0] }),
  };
  const told = toldBy(shards);
  const ends = shards.flatMap(({ events }) => events.filter((event) => event.event === 'end'));
  // Of a shard that was cut short nothing more is known, and so of the run.
  return [start, ...told, ...(ends.length === shards.length ? [endOf(start, told, ends)] : [])];
}

/** What all shards told, where they come from first; what each says of the whole is said once. */
function toldBy(shards: readonly ShardLog[]): Log {
  const names = shards.map(({ name }) => name);
  const told: ReportEvent[] = [
    note('info', `put together from ${names.length} shards of one run: ${listed(names)}`),
  ];
  const seen = new Map<string, string>();
  for (const { name, events } of shards) {
    for (const event of events.filter((each) => each.event === 'case' || each.event === 'note')) {
      const key = event.event === 'case' ? itemKey(event) : event.sentence;
      const before = seen.get(key);
      if (before !== undefined && event.event === 'note') continue;
      if (before !== undefined)
        throw usage(`${key} stands in ${before} and in ${name}, and in one run it stands once`);
      seen.set(key, name);
      told.push(event);
    }
  }
  return told;
}

function endOf(start: StartEvent, told: Log, ends: readonly EndEvent[]): EndEvent {
  const ended = ends.flatMap(({ endedAt }) => endedAt ?? []).toSorted();
  return {
    event: 'end',
    tally: tally([start, ...told]),
    ...conclude([start, ...told, ...ends]),
    ...(ends.some(({ interrupted }) => interrupted === true) && { interrupted: true }),
    ...(ended.length > 0 && { endedAt: ended[ended.length - 1] }),
  };
}

function usage(sentence: string): Stop {
  return new Stop(sentence, exitCodes.usage);
}
