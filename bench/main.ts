/**
 * `npm run bench`: runs every `*.bench.ts` here, and prints how long one run of each thing takes.
 *
 * A word after it picks files: `npm run bench -- consensus`.
 *
 * @module
 */
import { readdirSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { Bench as Tinybench } from 'tinybench';
import type { Bench } from './bench.ts';

const [wanted = ''] = process.argv.slice(2);
const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts') && file.includes(wanted))
  .sort();
if (files.length === 0) {
  console.error(`There is no bench whose name holds «${wanted}».`);
  process.exit(2);
}

console.log(
  `${cpus()[0]?.model ?? 'a processor'}, ${availableParallelism()} cores, Node ${process.version}\n`,
);
console.log(`${'one run'.padStart(12)}${'slowest 1 %'.padStart(14)}${'ratio'.padStart(9)}   what`);
for (const file of files) {
  const { benches } = (await import(`./${file}`)) as { readonly benches: readonly Bench[] };
  const table = new Tinybench({ time: 500 });
  for (const { name, run } of benches) table.add(name, run);
  let first: number | undefined;
  for (const { name, result } of await table.run()) {
    if (result.state !== 'completed') throw new Error(`${file}: ${name} did not run to its end`);
    const { p50, p99 } = result.latency;
    first ??= p50;
    console.log(`${millis(p50)}${millis(p99).padStart(14)}${ratio(p50 / first)}   ${name}`);
  }
}

function millis(value: number): string {
  return `${value.toFixed(3)} ms`.padStart(12);
}

/** How long it takes beside the first of its file. */
function ratio(value: number): string {
  return `${value.toFixed(2)} ×`.padStart(9);
}
