/**
 * `npm run confirm:runtime -- substrate:ws://…`: asks a real runtime about every case of `chain.blocks` that nothing
 * outside confirms, and keeps what it says.
 *
 * It writes nothing where the two disagree: then one of them is wrong, and a person must find out which.
 *
 * @module
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { confirmed, confirmedPath, confirmedText, root, type Confirmed } from '../generate/index.ts';
import { connect, loadSuite, run, select } from '../harness/index.ts';
import { developerCode, type Ruleset } from '../reference/index.ts';
import { digest, type CaseEvent } from '../wire/index.ts';

const [target] = process.argv.slice(2);
if (!target?.startsWith('substrate:')) {
  console.error('npm run confirm:runtime -- substrate:ws://…');
  process.exit(2);
}

const suite = loadSuite();
const { items, ...selection } = select(suite, { filters: ['operation:chain.blocks', 'ruleset:dev-293'] });
const own = items.filter(({ evidence }) => evidence.every((kind) => kind === 'reference'));
const connection = await connect(target);
const [offered] = connection.describe.operations;
const ruleset = offered.rulesets[0] as Ruleset;
const [code] = Object.entries(developerCode).find(([, name]) => name === ruleset) ?? [];
const passed: CaseEvent[] = [];
const failed: string[] = [];
for await (const event of run({ selection: { ...selection, items: own }, connection, timeoutMs: 120_000 })) {
  if (event.event !== 'case') continue;
  if (event.verdict === 'passed') passed.push(event);
  if (event.verdict === 'failed') failed.push(`${event.id}: ${event.failure?.sentence ?? ''}`);
}

if (failed.length > 0 || code === undefined) {
  console.error(`the two disagree, and nothing is written:\n${failed.join('\n')}`);
  process.exit(1);
}
const evidence = { kind: 'runtime', id: `0x${code}` } as const;
const isOurs = (each: Confirmed) => each.evidence.kind === 'runtime' && each.evidence.id === evidence.id;
const answers = Object.fromEntries([
  ...confirmed.filter(isOurs).flatMap((each) => Object.entries(each.answers)),
  ...passed.map(({ id }) => [id, digestsOf(id)] as const),
]);
const kept = confirmed.filter((each) => !isOurs(each));
writeFileSync(
  join(root, confirmedPath),
  confirmedText([...kept, { evidence, rulesets: [ruleset], answers }]),
);
console.log(`${passed.length} cases that nothing outside confirms are answered alike, of ${own.length}`);

function digestsOf(id: string): readonly [input: string, output: string] {
  const item = suite.find(id).find((each) => each.ruleset === ruleset);
  if (item === undefined) throw new Error(`${id} is gone`);
  const { case: given, expectation } = suite.load(item);
  return [digest(given.input), digest(expectation.output)];
}
