import { jsonlLine, terminal, type ClauseIndex } from '../harness/index.ts';
import type { ReportEvent } from '../wire/index.ts';
import type { Session } from './verb.ts';

/** How a run is told of. */
export interface Telling {
  readonly json?: true;
  readonly all?: true;
}

/** Tells of the run as it goes: as events, or in words. */
export function reporter(
  { out, err }: Session,
  { json, all }: Telling,
  clauses: ClauseIndex,
  reports: readonly string[],
): (event: ReportEvent) => void {
  const fold = all === true ? { fold: Infinity } : { unfold: 'the same command with --all' };
  if (json !== true) return terminal(out, { clauses, reports, ...fold });
  if (!err.isTerminal) return (event) => out.write(jsonlLine(event));
  const inWords = terminal(err, { clauses, reports, ...fold });
  return (event) => {
    out.write(jsonlLine(event));
    inWords(event);
  };
}
