/**
 * `npm start`: the reference node passes the suite over JSON-RPC, and a node that is wrong on purpose is caught.
 *
 * @module
 */
import { fileURLToPath } from 'node:url';
import { loadSuite, select } from '../harness/index.ts';
import { demonstrate } from './demonstration.ts';
import { tell } from './fault.ts';
import { interruption } from './interruption.ts';
import { screenOf } from './screen/index.ts';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const { signal, release } = interruption();
try {
  process.exitCode = await demonstrate({
    selection: select(loadSuite()),
    out: screenOf(process.stdout, process.env),
    textbook: 'stdio:python3 adapters/python/textbook.py',
    folder: 'reports',
    signal,
  });
} catch (error) {
  process.exitCode = tell(error, screenOf(process.stderr, process.env), Boolean(process.env.TAOSPEC_DEBUG));
} finally {
  release();
}
