import { connect, run, type RunOptions } from '../harness/index.ts';
import type { EndEvent, ReportEvent } from '../wire/index.ts';
import type { OpenReports } from './report-files.ts';

/** A run with what hears of it. */
export interface Conduct extends Omit<RunOptions, 'connection' | 'signal' | 'now'> {
  /** As the user wrote it; the embedded node where absent. */
  readonly target: string | undefined;
  readonly signal: AbortSignal;
  readonly files: OpenReports;
  readonly tell: (event: ReportEvent) => void;
}

/**
 * Runs a selection against a target, tells of it as it goes, and leaves its files.
 *
 * @returns the end of the run
 * @throws Stop where the target can't be reached
 */
export async function conduct({ target, files, tell, ...options }: Conduct): Promise<EndEvent> {
  try {
    const connection = await connect(target, { signal: options.signal });
    for await (const event of run({ ...options, connection, now: () => new Date() })) {
      files.add(event);
      tell(event);
      if (event.event !== 'end') continue;
      files.keep();
      return event;
    }
    throw new Error('the run has no end');
  } finally {
    files.drop();
  }
}
