/**
 * `npm run nightly`: what takes too long for every change. Other random cases, many more of them.
 *
 * The seed is printed; `TAOSPEC_SEED` and `TAOSPEC_RUNS` set both.
 *
 * @module
 */
import { randomInt } from 'node:crypto';
import { lineOf, perform, spell, sum, type Step } from './step.ts';

const seed = process.env.TAOSPEC_SEED ?? String(randomInt(2 ** 31));
const runs = process.env.TAOSPEC_RUNS ?? '2000';
process.env.TAOSPEC_SEED = seed;
process.env.TAOSPEC_RUNS = runs;

const steps: readonly Step[] = [
  { name: 'properties', command: ['vitest', 'run', '--testTimeout=1800000'] },
  { name: 'the small chain', command: ['npm', 'run', 'model'] },
  { name: 'the node under load', command: ['node', 'bench/node/load.ts'] },
  { name: 'coverage by tests', command: ['npm', 'run', 'coverage:tests'] },
  { name: 'coverage by vectors', command: ['npm', 'run', 'coverage'] },
  { name: 'pages', command: ['npm', 'run', 'docs'] },
];

console.log(`seed ${seed}, ${runs} cases a property`);
const counts = [];
for (const step of steps) {
  const ran = await perform(step);
  counts.push(ran.count);
  console.log(lineOf(ran));
  if (ran.count.failed > 0) console.log(`\n── ${step.command.join(' ')}\n${ran.output.trimEnd()}\n`);
}
const total = sum(counts);
console.log(`\n${spell(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
