import type { CaseEvent } from '../../wire/index.ts';
import type { Item } from '../suite/index.ts';

/** The event of an item and its verdict. */
export function caseEvent(
  item: Item,
  rest: Pick<CaseEvent, 'verdict' | 'reason' | 'failure' | 'micros'>,
): CaseEvent {
  const { id, title, operation, topic, ruleset, level, clauses, outside, evidence } = item;
  return {
    event: 'case',
    ...{ id, title, operation, topic, ruleset, level },
    clauses: [...clauses],
    outside,
    evidence: [...evidence],
    ...rest,
  };
}

/** How an item is named where its ruleset matters. */
export function itemKey({ id, ruleset }: Pick<Item, 'id' | 'ruleset'>): string {
  return `${id}@${ruleset}`;
}
