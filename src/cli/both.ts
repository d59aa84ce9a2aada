/**
 * Two targets, run over the same cases, one after the other.
 *
 * @module
 */
import { gather, readClauses, type Log, type Selection } from '../harness/index.ts';
import type { ReportEvent } from '../wire/index.ts';
import { conduct } from './conduct.ts';
import { beginReports } from './report-files.ts';
import type { Screen } from './screen/index.ts';

/** What both are run with. */
export interface BothOptions {
  readonly selection: Selection;
  readonly jobs: number;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** The live line moves at most this often, in milliseconds. */
const pace = 100;

/**
 * Runs A, then B; of an interrupted A no B comes after.
 *
 * @throws Stop where a target can't be reached
 */
export async function runBoth(
  targets: readonly string[],
  options: BothOptions,
  screen: Screen,
): Promise<readonly Log[]> {
  const logs: Log[] = [];
  for (const [at, target] of targets.entries()) {
    if (options.signal.aborted) break;
    const events: ReportEvent[] = [];
    const move = liveLine('AB'[at], options.selection.items.length, screen);
    const tell = (event: ReportEvent) => {
      events.push(event);
      move(event);
    };
    await conduct({ ...options, target, tell, files: beginReports({}, readClauses()) });
    logs.push(gather(events));
  }
  return logs;
}

/** On a terminal, a line that says how far a run has come, gone when it ends. */
function liveLine(name: string, declared: number, screen: Screen): (event: ReportEvent) => void {
  if (!screen.isTerminal) return () => undefined;
  let done = 0;
  let moved = -Infinity;
  return ({ event }) => {
    if (event === 'end') screen.write('\r\u001b[2K');
    if (event !== 'case') return;
    done += 1;
    if (performance.now() - moved < pace) return;
    moved = performance.now();
    screen.write(`\r\u001b[2K${name}: ${done} of ${declared}`);
  };
}
