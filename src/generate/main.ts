/**
 * `npm run types`, `npm run vectors`, `npm run spec`, `npm run measure`.
 *
 * @module
 */
import { command } from './command.ts';
import { root } from './root.ts';

process.exitCode = await command(process.argv.slice(2), root, (line) => console.log(line));
