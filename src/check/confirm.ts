/**
 * `npm run confirm`: asks the second implementation about every case that nothing outside confirms, and keeps what it says.
 *
 * It writes nothing where the two disagree: then one of them is wrong, and a person must find out which.
 *
 * @module
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { confirmed, confirmedPath, confirmedText, root, type Confirmed } from '../generate/index.ts';
import { connect, loadSuite, run, select } from '../harness/index.ts';
import { rulesets, type Ruleset } from '../reference/index.ts';
import { digest, type CaseEvent } from '../wire/index.ts';

const evidence = { kind: 'second-implementation', id: 'adapters/python/epoch.py' } as const;

const suite = loadSuite();
const selection = select(suite, { filters: ['consensus/**'] });
const connection = await connect(`stdio:python3 ${evidence.id}`);
const passed: CaseEvent[] = [];
const failed: string[] = [];
for await (const event of run({ selection, connection })) {
  if (event.event !== 'case') continue;
  const ours = (event.evidence ?? []).every((kind) => kind === 'reference' || kind === evidence.kind);
  if (event.verdict === 'passed' && ours) passed.push(event);
  if (event.verdict === 'failed')
    failed.push(`${event.id} under ${event.ruleset}: ${event.failure?.sentence ?? ''}`);
}
await connection.close();

if (failed.length > 0) {
  console.error(`the two disagree, and nothing is written:\n${failed.join('\n')}`);
  process.exit(1);
}
const kept = confirmed.filter((each) => each.evidence.kind !== evidence.kind);
const said = rulesets
  .map((ruleset) => answersUnder(ruleset))
  .filter(({ answers }) => Object.keys(answers).length > 0);
writeFileSync(join(root, confirmedPath), confirmedText([...kept, ...said]));
console.log(`${passed.length} cases that nothing outside confirms are answered alike`);

function answersUnder(ruleset: Ruleset): Confirmed {
  const answers = passed
    .filter((event) => event.ruleset === ruleset)
    .map(({ id }) => {
      const item = suite.find(id).find((each) => each.ruleset === ruleset);
      if (item === undefined) throw new Error(`${id} is gone`);
      const { case: given, expectation } = suite.load(item);
      return [id, [digest(given.input), digest(expectation.output)]] as const;
    });
  return { evidence, rulesets: [ruleset], answers: Object.fromEntries(answers) };
}
