import { findOperation, operations } from '../reference/index.ts';
import type { Divergence } from '../wire/index.ts';
import type { Item } from './suite/index.ts';

/**
 * The clause to read first: the case's own that belongs to the step whose stage diverged, else the first of that
 * step, else the case's first.
 *
 * An operation made of steps, as the epoch, has stages that are a step's own: the stage tells the step.
 */
export function clauseFor({ operation, clauses }: Item, divergence: Divergence | undefined): string {
  const { stage } = divergence ?? {};
  const own = findOperation(operation);
  const step = operations.find(
    ({ name, stages, clauses: theirs }) =>
      name !== operation &&
      (areaOf(name) === areaOf(operation) || own?.steps?.includes(name) === true) &&
      stage !== undefined &&
      stages.at(-1) === stage &&
      own?.stages.includes(stage) === true &&
      own.stages.length > stages.length &&
      theirs.length > 0,
  );
  if (step === undefined) return clauses[0];
  return clauses.find((clause) => step.clauses.includes(clause)) ?? step.clauses[0];
}

/** An operation's area, as `consensus`: the same word names stages of several. */
const areaOf = (operation: string): string => operation.split('.')[0];
