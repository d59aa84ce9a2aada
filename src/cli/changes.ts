import type { CaseEvent } from '../wire/index.ts';

/** A case under a ruleset that two runs judged otherwise, or that failed otherwise in each. */
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
  /** What went wrong in the first run, where both failed. */
  readonly was?: string;
}

/** The cases that two runs judged otherwise, in the first run's order, what only the second has last. */
export function changesBetween(before: readonly CaseEvent[], after: readonly CaseEvent[]): readonly Change[] {
  const [first, second] = [byKey(before), byKey(after)];
  return [...new Set([...first.keys(), ...second.keys()])].flatMap((key): readonly Change[] => {
    const [a, b] = [first.get(key), second.get(key)];
    const known = b ?? a;
    const [was, is] = [a?.failure?.sentence, b?.failure?.sentence];
    if (known === undefined || (a?.verdict === b?.verdict && was === is)) return [];
    const { id, ruleset, title } = known;
    const sentence = is ?? was;
    return [
      {
        id,
        ruleset,
        title,
        ...(a !== undefined && { from: a.verdict }),
        ...(b !== undefined && { to: b.verdict }),
        ...(sentence !== undefined && { sentence }),
        ...(was !== undefined && is !== undefined && { was }),
      },
    ];
  });
}

function byKey(cases: readonly CaseEvent[]): ReadonlyMap<string, CaseEvent> {
  return new Map(cases.map((event) => [`${event.id} ${event.ruleset}`, event]));
}
