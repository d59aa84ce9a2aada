/**
 * `npm start`: the suite against two targets, one that is right and one that must be caught.
 *
 * @module
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { exitCodes } from '../harness/index.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const textbook = 'stdio:python3 adapters/python/textbook.py';

console.log('The reference, in this process:\n');
const reference = taospec('run');

console.log('\nYuma consensus as people write it from the published equations, a Python script over stdio:\n');
const wrong = taospec('run', textbook, 'consensus/*');

const caught = wrong === exitCodes.failed;
if (reference === exitCodes.passed && caught)
  console.log('\nThe reference passed and the textbook was caught: a suite that catches nothing shows nothing.');
process.exitCode = reference === exitCodes.passed && !caught ? exitCodes.failed : reference;

function taospec(...args: readonly string[]): number | null {
  return spawnSync(process.execPath, [main, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status;
}
