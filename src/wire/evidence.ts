import type { Evidence, Expectation } from './generated/vector-file.ts';

/** Evidence that is this project's own word. */
const ownWord: ReadonlySet<Evidence['kind']> = new Set(['sheet', 'reference']);

/** Whether evidence comes from outside this project. */
export function isOutside({ kind }: Evidence): boolean {
  return !ownWord.has(kind);
}

/** What confirms an expectation under one of its rulesets. */
export function evidenceUnder(
  { evidence }: Pick<Expectation, 'evidence'>,
  ruleset: string,
): readonly Evidence[] {
  return evidence.filter(({ rulesets }) => rulesets === undefined || rulesets.includes(ruleset));
}
