/**
 * What the runner itself costs a case: `node bench/harness/overhead.ts [CASES]`.
 *
 * A suite of ten thousand small cases is run against a target that knows the answers, one case in a message and in
 * batches. Beside the whole it prints the shares: transport, JSON, validation. Not in it, and printed before, is
 * reading the vectors.
 *
 * @module
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connect, loadSuite, run, select, type Call } from '../../src/harness/index.ts';
import {
  methods,
  parseMessage,
  messageLimits,
  validate,
  validateOperation,
  type Case,
  type VectorFile,
} from '../../src/wire/index.ts';

const wanted = Number(process.argv[2] ?? 10_000);
const perFile = 100;
const batch = 64;
const newline = 0x0a;
const folder = mkdtempSync(join(tmpdir(), 'taospec-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true }));

const sources = ['ties', 'kappa', 'order', 'stake', 'missing', 'voters'].map(
  (topic) =>
    JSON.parse(
      readFileSync(new URL(`../../spec/vectors/consensus/median/${topic}.json`, import.meta.url), 'utf8'),
    ) as VectorFile,
);
const cases = sources.flatMap((file) => file.cases).filter(({ expect }) => expect[0].output !== undefined);
const caseBytes = JSON.stringify(cases).length / cases.length;

/** A suite of as many cases as are wanted, each under one ruleset, with ids of their own. */
function writeSuite(): void {
  const made = Array.from({ length: wanted }, (_, i): Case => {
    const each = cases[i % cases.length];
    return { ...each, id: `median-copy-${i}`, expect: [{ ...each.expect[0], rulesets: ['425'] }] };
  });
  for (let at = 0; at < made.length; at += perFile) {
    const file = { ...sources[0], topic: 'copies', cases: made.slice(at, at + perFile) };
    writeFileSync(join(folder, `${String(at).padStart(8, '0')}.json`), JSON.stringify(file));
  }
  const describe = {
    contract: '1',
    implementation: { name: 'replay', version: '1', language: 'TypeScript' },
    operations: [{ name: 'consensus.median', rulesets: ['425'] }],
    limits: { batch: 256 },
  };
  const results = made.map(({ expect }) => JSON.stringify({ output: expect[0].output }));
  writeFileSync(answers, [JSON.stringify(describe), ...results].join('\n'));
}

const answers = join(folder, 'answers.txt');
writeSuite();
const replay = fileURLToPath(new URL('replay.ts', import.meta.url));
const target = `stdio:'${process.execPath}' '${replay}' '${answers}'`;

/** What a case costs, in microseconds: as time goes by, and of this process's own computing. */
interface Cost {
  readonly wall: number;
  readonly own: number;
}

async function perCase(work: () => unknown): Promise<Cost> {
  const before = process.cpuUsage();
  const began = performance.now();
  await work();
  const wall = ((performance.now() - began) * 1000) / wanted;
  const { user, system } = process.cpuUsage(before);
  return { wall, own: (user + system) / wanted };
}

/** The round in the middle of five: the first warm the machine up, and others may use it. */
async function middle(work: () => Promise<Cost>): Promise<Cost> {
  const rounds: Cost[] = [];
  for (let round = 0; round < 5; round++) rounds.push(await work());
  return rounds.toSorted((a, b) => a.wall - b.wall)[2];
}

function tell({ wall, own }: Cost, what: string): void {
  console.log(`${wall.toFixed(1).padStart(8)} µs ${own.toFixed(1).padStart(8)} µs   ${what}`);
}

console.log(`${cpus()[0]?.model ?? 'a processor'}, ${availableParallelism()} cores, Node ${process.version}`);
console.log(`${wanted} cases of ${Math.round(caseBytes)} bytes; a case costs\n`);
console.log(`${'in time'.padStart(11)}${'computing'.padStart(12)}   what`);

const suite = loadSuite(folder);
tell(await perCase(() => select(suite)), 'reading the vectors and checking each case, once');
const selection = select(suite);
const loaded = selection.items.map((item) => suite.load(item));
const calls = loaded.map(({ case: { input } }): Call => ({
  method: methods.apply,
  params: { operation: 'consensus.median', ruleset: '425', input },
}));

for (const most of [1, batch]) {
  const whole = await middle(async () => {
    const connection = await connect(target);
    return perCase(async () => {
      for await (const event of run({ selection, connection, batch: most }))
        if (event.event === 'end' && event.tally.passed !== wanted) throw new Error(event.verdict);
    });
  });
  tell(whole, `the whole run, ${most === 1 ? 'one case' : `${most} cases`} in a message`);

  const groups = Array.from({ length: Math.ceil(wanted / most) }, (_, i) =>
    calls.slice(i * most, (i + 1) * most),
  );
  const replies = groups.map((group, g) => {
    const answered = group.map((_, id) => {
      const { output } = loaded[g * most + id].expectation;
      return { jsonrpc: '2.0', id, result: { output } };
    });
    return JSON.stringify(most === 1 ? answered[0] : answered);
  });
  const json = () =>
    perCase(() => {
      for (const group of groups) JSON.stringify(group);
      for (const reply of replies) parseMessage(reply, messageLimits);
    });
  const parsed = replies.flatMap((reply) => JSON.parse(reply) as { readonly result: object });
  const validation = () =>
    perCase(() => {
      for (const [i, each] of parsed.entries()) {
        validateOperation('consensus.median', '425', 'Input', loaded[i].case.input, 'input');
        validate('wire.json#/$defs/ApplyParams', calls[i].params, '');
        validate('wire.json#/$defs/Response', each, '');
        validate('wire.json#/$defs/ApplyResult', each.result, '');
      }
    });
  const lines = groups.map((group, g) => {
    const requests = group.map((call, i) => ({ jsonrpc: '2.0', id: g * most + i, ...call }));
    return `${JSON.stringify(most === 1 ? requests[0] : requests)}\n`;
  });
  tell(await middle(() => bareExchange(lines)), '  of it transport: two pipes and the other process');
  tell(await middle(json), '  of it JSON: requests written, answers read strictly');
  tell(await middle(validation), '  of it validation: requests and answers');
}

/** The same lines to the same target, with nothing done to them. */
async function bareExchange(lines: readonly string[]): Promise<Cost> {
  const child = spawn(process.execPath, [replay, answers], { stdio: ['pipe', 'pipe', 'inherit'] });
  let came: (() => void) | undefined;
  child.stdout.on('data', (chunk: Buffer) => {
    if (chunk.at(-1) === newline) came?.();
  });
  const ask = (line: string) =>
    new Promise<void>((resolve) => {
      came = resolve;
      child.stdin.write(line);
    });
  await ask(lines[0]);
  const cost = await perCase(async () => {
    for (const line of lines) await ask(line);
  });
  child.stdin.end();
  await once(child, 'exit');
  return cost;
}
