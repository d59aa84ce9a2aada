/**
 * Going on from a run that was cut short.
 *
 * @module
 */
import { canonical, type CaseEvent, type ReportEvent, type StartEvent } from '../../wire/index.ts';
import { exitCodes, Stop } from '../stop.ts';
import { itemKey } from './events.ts';

/**
 * The verdicts of an earlier run that still hold.
 *
 * @throws Stop (usage) where it ran another suite, another selection or another target
 */
export function takenOver(events: readonly ReportEvent[], now: StartEvent): ReadonlyMap<string, CaseEvent> {
  const then = events.find((event) => event.event === 'start');
  if (then === undefined) throw usage('it has no start');
  if (then.suite.digest !== now.suite.digest) throw usage('it ran another version of the suite');
  const { strict: _, baseline: __, ...before } = then.selection;
  const { strict: ___, baseline: ____, ...after } = now.selection;
  if (canonical(before) !== canonical(after)) throw usage('it ran another selection');
  if (then.target.spelling !== now.target.spelling)
    throw usage(`it ran against «${then.target.spelling}», not «${now.target.spelling}»`);
  if (canonical(then.target.describe ?? null) !== canonical(now.target.describe ?? null))
    throw usage('the target describes itself otherwise now');
  const judged = events.filter((event) => event.event === 'case' && event.verdict !== 'blocked');
  return new Map((judged as CaseEvent[]).map((event) => [itemKey(event), event]));
}

function usage(why: string): Stop {
  return new Stop(`that log can't be gone on from: ${why}; run it anew`, exitCodes.usage);
}
