/**
 * The count of a run, its verdict in a sentence, and its exit code.
 *
 * @module
 */
import type { CaseEvent, EndEvent, LevelTally, ReportEvent, StartEvent, Tally } from '../wire/index.ts';
import { exitCodes, type ExitCode } from './stop.ts';

/** The verdict of a run. */
export type Verdict = Pick<EndEvent, 'verdict' | 'exitCode'>;

/** What the case events do not tell. */
export interface Circumstances {
  readonly interrupted?: boolean;
  /** A line of the baseline is stale. */
  readonly staleBaseline?: boolean;
}

/** Counts as events come. */
export interface Counter {
  readonly add: (event: CaseEvent) => void;
  readonly tally: () => Tally;
  readonly verdict: (circumstances?: Circumstances) => Verdict;
}

type Counts = { -readonly [Name in keyof LevelTally]: number };

/** Counts the case events of a run; what was declared and is not among them is blocked. */
export function tally(events: Iterable<ReportEvent>): Tally {
  return counted(events).counter.tally();
}

/** The verdict that the events of a whole run, or of all its shards, lead to. */
export function conclude(events: Iterable<ReportEvent>): Verdict {
  const { counter, ends } = counted(events);
  const interrupted = ends.some((end) => end.interrupted === true);
  const staleBaseline = ends.some(({ exitCode }) => exitCode === exitCodes.staleBaseline);
  return counter.verdict({ interrupted, staleBaseline });
}

function counted(events: Iterable<ReportEvent>): { counter: Counter; ends: readonly EndEvent[] } {
  const ends: EndEvent[] = [];
  let counter: Counter | undefined;
  for (const event of events) {
    if (event.event === 'start') counter = createCounter(event);
    else if (event.event === 'case') counter?.add(event);
    else if (event.event === 'end') ends.push(event);
  }
  if (counter === undefined) throw new TypeError('a run begins with its start event');
  return { counter, ends };
}

/** Whether a failure makes a run fail: it is of level must, or the run is strict; and no baseline lists it. */
export function failsRun({ verdict, level, known }: CaseEvent, strict: boolean): boolean {
  return verdict === 'failed' && known === undefined && (level === 'must' || strict);
}

/** A counter for a run that begins so. */
export function createCounter({ declared, selection }: StartEvent): Counter {
  const levels = { must: noneYet(), should: noneYet(), may: noneYet() };
  let seen = 0;
  let outside = 0;
  let known = 0;
  let counting = 0;

  const add = (event: CaseEvent) => {
    const { verdict, level } = event;
    seen += 1;
    levels[level][verdict] += 1;
    if (verdict === 'passed' && event.outside) outside += 1;
    if (verdict === 'failed' && event.known !== undefined) known += 1;
    if (failsRun(event, selection.strict === true)) counting += 1;
  };
  const sum = (name: keyof Counts) => levels.must[name] + levels.should[name] + levels.may[name];
  const total = (): Tally => {
    const [passed, failed, unsupported] = [sum('passed'), sum('failed'), sum('unsupported')];
    const blocked = sum('blocked') + Math.max(0, declared - seen);
    const executed = passed + failed;
    return {
      ...{ declared, executed, passed, failed, unsupported, blocked, outside },
      ...(known > 0 && { known }),
      levels: structuredClone(levels),
    };
  };
  const verdict = ({ interrupted = false, staleBaseline = false }: Circumstances = {}): Verdict => {
    const result = total();
    const sentence = sentenceOf(selection, result);
    const code = (): ExitCode => {
      if (interrupted) return exitCodes.interrupted;
      if (counting > 0) return exitCodes.failed;
      if (result.executed === 0) return exitCodes.target;
      if (selection.profile !== undefined && levels.must.unsupported > 0) return exitCodes.failed;
      if (result.blocked > 0) return exitCodes.target;
      return staleBaseline ? exitCodes.staleBaseline : exitCodes.passed;
    };
    const stale = staleBaseline ? '; a line of the baseline is stale' : '';
    return { verdict: `${interrupted ? 'interrupted: ' : ''}${sentence}${stale}`, exitCode: code() };
  };
  return { add, tally: total, verdict };
}

/** The run in a sentence. Only a whole profile, of which every must passed, is conformed to. */
function sentenceOf(selection: StartEvent['selection'], result: Tally): string {
  const numbers = numbersOf(result);
  const { profile } = selection;
  if (result.declared === 0) return 'nothing was executed: no case was selected';
  if (result.executed === 0) return `nothing was executed: ${numbers} of ${result.declared}`;
  if (profile === undefined) return numbers;

  const name = `${profile.name}@${profile.digest.slice(0, shownDigest)}`;
  if (!isWhole(selection)) return `${numbers}: a part of ${name}, and only the whole can be conformed to`;
  return `${conforms(selection, result) ? 'conforms' : 'does not conform'} to ${name}: ${numbers}`;
}

/** `0x` and twelve digits name a profile's digest in a sentence; the log has all of it. */
const shownDigest = 14;

/** Whether a run shows that its target conforms to its profile: it is whole, and every must of it ran and passed. */
export function conforms(selection: StartEvent['selection'], { blocked, levels }: Tally): boolean {
  const { must, should, may } = levels;
  const unseen = blocked - (must.blocked + should.blocked + may.blocked);
  return (
    isWhole(selection) && must.passed > 0 && must.failed + must.unsupported + must.blocked + unseen === 0
  );
}

function isWhole({ profile, shard, filters }: StartEvent['selection']): boolean {
  return profile !== undefined && shard === undefined && filters.length === 0;
}

function numbersOf({ passed, failed, unsupported, blocked, known = 0 }: Tally): string {
  const parts = [
    passed + failed > 0 ? `passed ${passed}` : '',
    failed > 0 ? `failed ${failed}${known > 0 ? ` (${known} known)` : ''}` : '',
    unsupported > 0 ? `unsupported ${unsupported}` : '',
    blocked > 0 ? `blocked ${blocked}` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function noneYet(): Counts {
  return { passed: 0, failed: 0, unsupported: 0, blocked: 0 };
}
