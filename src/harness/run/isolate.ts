/**
 * A fault that struck several cases at once: how the one at fault is found, and what is said where none is.
 *
 * @module
 */
import type { CaseEvent } from '../../wire/index.ts';
import { itemKey } from './events.ts';
import type { Judged } from './lane.ts';

/** What is told before the suspects are sent again, each alone. */
export function alone(group: readonly Judged[]): string {
  const { failure } = group[0].event;
  const many = group.length === 1 ? 'a case' : `${group.length} cases`;
  return (
    `${many} under way together had no answer of their own (${failure?.sentence ?? 'no answer'}): each is sent ` +
    'again alone, and from here on one at a time'
  );
}

/** The change to the verdicts where every suspect, alone, is answered: what struck them together stands. */
export function togetherOnly(
  group: readonly Judged[],
  judged: (event: CaseEvent) => void,
): (event: CaseEvent) => CaseEvent {
  const faults = new Map(group.map(({ prepared, event }) => [itemKey(prepared.loaded.item), event.failure]));
  return (event) => {
    const failure = faults.get(itemKey(event));
    if (failure === undefined || event.verdict !== 'passed') return event;
    const sentence = `${failure.sentence}, under way with others; alone it is answered`;
    const changed: CaseEvent = { ...event, verdict: 'failed', failure: { ...failure, sentence } };
    judged(changed);
    return changed;
  };
}
