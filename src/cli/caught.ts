/**
 * What a run that was meant to fail shows.
 *
 * @module
 */
import { findOperation } from '../reference/index.ts';
import type { CaseEvent, Divergence } from '../wire/index.ts';

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

/**
 * The failure that shows most: one that follows another rule and does not only round otherwise, of the clause that
 * fails so most often, and a case of that rule alone where there is one.
 */
export function telling(cases: readonly CaseEvent[]): CaseEvent | undefined {
  const failed = cases.filter(({ verdict }) => verdict === 'failed');
  const apart = failed.filter(({ failure }) => isApart(failure?.divergence));
  const pool = apart.length > 0 ? apart : failed;
  const [first] = clauseCounts(pool);
  const ofClause = pool.filter((event) => blamed(event) === first?.clause);
  const located = ofClause.filter(({ failure }) => failure?.divergence?.stage !== undefined);
  const alone = located.find(({ operation }) => findOperation(operation)?.clauses.includes(first.clause));
  return alone ?? located[0] ?? ofClause[0];
}

/** Whether the first stage that differs is far off at once. */
function isApart(divergence: Divergence | undefined): boolean {
  return divergence?.stage !== undefined && divergence.stage === divergence.far;
}

function blamed({ clauses, failure }: CaseEvent): string {
  return failure?.clause ?? clauses[0];
}
