/**
 * The command `taospec`: parsing and printing only.
 *
 * @module
 */
import { tell } from './fault.ts';
import { perform } from './program.ts';
import { screenOf } from './screen/index.ts';
import { verbs } from './verbs/index.ts';

const session = { out: screenOf(process.stdout, process.env), err: screenOf(process.stderr, process.env) };
const debug = (process.env.TAOSPEC_DEBUG ?? '') !== '';

const fail = (error: unknown): never => process.exit(tell(error, session.err, debug));
process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);

// A reader that has seen enough, as `head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  error.code === 'EPIPE' ? process.exit() : fail(error),
);

try {
  process.exitCode = await perform(verbs, session, process.argv.slice(2));
} catch (error) {
  process.exitCode = tell(error, session.err, debug);
}
