/**
 * `node bench/node/load.ts [count]`: the node under 100,000 messages over each carrier, every tenth of them wrong.
 *
 * It fails where an answer is not what is owed, where memory grows, and where a descriptor is left.
 *
 * @module
 */
import { loadHttp } from './http.ts';
import { loadStdio } from './stdio.ts';
import { faultsOf } from './under-load.ts';
import { loadWebSocket } from './websocket.ts';

const count = Number(process.argv[2] ?? 100_000);
if (!Number.isSafeInteger(count) || count < 10) {
  console.error(`${process.argv[2]}: the count is a whole number from 10 up`);
  process.exit(2);
}

const mib = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);

for (const load of [loadStdio, loadHttp, loadWebSocket]) {
  const outcome = await load(count);
  const { carrier, messages, wrong, kinds, bytes, descriptors, seconds } = outcome;
  console.log(
    `${carrier}: ${messages} messages in ${seconds.toFixed(1)} s, ${wrong} of them wrong in ${kinds.size} ways; ` +
      `memory ${mib(bytes[0])} MiB after a tenth, ${mib(bytes[1])} MiB after all; ` +
      `descriptors ${descriptors[0]} before, ${descriptors[1]} after`,
  );
  const faults = faultsOf(outcome);
  for (const fault of faults) console.log(`  ✗ ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
