import type { CaseEvent } from '../wire/index.ts';

/** A case under a ruleset whose verdict is not the same in two runs. */
export interface Change {
  readonly id: string;
  readonly ruleset: string;
  readonly title: string;
  /** The verdict in the first run; absent where the case was not in it. */
  readonly from?: CaseEvent['verdict'];
  /** The verdict in the second run; absent where the case was not in it. */
  readonly to?: CaseEvent['verdict'];
  /** What went wrong, where one of the two failed; that of the second goes first. */
  readonly sentence?: string;
}

/** The cases that two runs judged otherwise, in the first run's order, what only the second has last. */
export function changesBetween(before: readonly CaseEvent[], after: readonly CaseEvent[]): readonly Change[] {
  const [first, second] = [byKey(before), byKey(after)];
  return [...new Set([...first.keys(), ...second.keys()])].flatMap((key): readonly Change[] => {
    const [a, b] = [first.get(key), second.get(key)];
    const known = b ?? a;
    if (known === undefined || a?.verdict === b?.verdict) return [];
    const { id, ruleset, title } = known;
    const sentence = b?.failure?.sentence ?? a?.failure?.sentence;
    return [
      {
        id,
        ruleset,
        title,
        ...(a !== undefined && { from: a.verdict }),
        ...(b !== undefined && { to: b.verdict }),
        ...(sentence !== undefined && { sentence }),
      },
    ];
  });
}

function byKey(cases: readonly CaseEvent[]): ReadonlyMap<string, CaseEvent> {
  return new Map(cases.map((event) => [`${event.id} ${event.ruleset}`, event]));
}
