/**
 * What a run that was meant to fail shows.
 *
 * @module
 */
import type { CaseEvent } from '../wire/index.ts';

/** How a clause fared. */
export interface ClauseCount {
  readonly clause: string;
  readonly failed: number;
  readonly executed: number;
}

/** The clauses with failures, the most failures first; a case counts for its first clause. */
export function clauseCounts(cases: readonly CaseEvent[]): readonly ClauseCount[] {
  const executed = cases.filter(({ verdict }) => verdict === 'passed' || verdict === 'failed');
  return [...Map.groupBy(executed, blamed)]
    .map(([clause, group]) => ({
      clause,
      failed: group.filter(({ verdict }) => verdict === 'failed').length,
      executed: group.length,
    }))
    .filter(({ failed }) => failed > 0)
    .sort((a, b) => b.failed - a.failed);
}

/** The failure that shows most: of the clause that fails most, one whose first divergent stage is known. */
export function telling(cases: readonly CaseEvent[]): CaseEvent | undefined {
  const failed = cases.filter(({ verdict }) => verdict === 'failed');
  const [first] = clauseCounts(cases);
  const ofClause = failed.filter((event) => blamed(event) === first?.clause);
  return ofClause.find(({ failure }) => failure?.divergence?.stage !== undefined) ?? ofClause[0] ?? failed[0];
}

function blamed({ clauses, failure }: CaseEvent): string {
  return failure?.clause ?? clauses[0];
}
