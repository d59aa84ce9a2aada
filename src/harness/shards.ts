/**
 * The shards of a run, put together again.
 *
 * @module
 */
import { canonical, type EndEvent, type ReportEvent, type StartEvent } from '../wire/index.ts';
import { conclude, tally } from './tally.ts';

type Log = readonly ReportEvent[];

/**
 * Joins logs that are all the shards of one run into the log of that run; every other log stays as it is.
 *
 * The joined verdict is made anew from the cases, so the whole of a profile can be conformed to in shards.
 */
export function joinShards(logs: readonly Log[]): readonly Log[] {
  const groups = Map.groupBy(logs, (log) => runOf(startOf(log)) ?? log);
  return [...groups.values()].flatMap((group) => (isComplete(group) ? [joined(group)] : group));
}

function startOf(log: Log): StartEvent | undefined {
  return log.find((event) => event.event === 'start');
}

/** What all shards of a run have in common; `undefined` where it is no shard. */
function runOf(start: StartEvent | undefined): string | undefined {
  const shard = start?.selection.shard;
  if (start === undefined || shard === undefined) return undefined;
  const { suite, target, selection } = start;
  return canonical({ suite, target, selection: { ...selection, shard: shard.count } });
}

function isComplete(group: readonly Log[]): boolean {
  const shards = group.flatMap((log) => startOf(log)?.selection.shard ?? []);
  const [{ count }] = [...shards, { count: 0 }];
  const indices = new Set(shards.map(({ index }) => index));
  return count > 0 && shards.length === count && indices.size === count;
}

function joined(group: readonly Log[]): Log {
  const starts = group.flatMap((log) => startOf(log) ?? []);
  const [first] = starts;
  const { shard: _, ...selection } = first.selection;
  const declared = starts.reduce((sum, start) => sum + start.declared, 0);
  const began = starts.flatMap(({ startedAt }) => startedAt ?? []).toSorted();
  const start: StartEvent = {
    ...first,
    selection,
    declared,
    ...(began.length > 0 && { startedAt: began[0] }),
  };

  const ends = group.flat().filter((event) => event.event === 'end');
  const told = group.flat().filter((event) => event.event === 'case' || event.event === 'note');
  const ended = ends.flatMap(({ endedAt }) => endedAt ?? []).toSorted();
  const end: EndEvent = {
    event: 'end',
    tally: tally([start, ...told]),
    ...conclude([start, ...told, ...ends]),
    ...(ends.some(({ interrupted }) => interrupted === true) && { interrupted: true }),
    ...(ended.length > 0 && { endedAt: ended[ended.length - 1] }),
  };
  return [start, ...told, end];
}
