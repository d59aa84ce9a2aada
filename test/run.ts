/**
 * `npm test`: everything that must hold before a change goes in, and one line that says how it went.
 *
 * A step counts as one, the tests and the suite's cases each as one.
 *
 * @module
 */
import { lineOf, perform, spell, sum, type Count, type Ran, type Step } from './step.ts';

const taospec = ['node', 'src/cli/main.ts'];
const generate = ['node', 'src/generate/main.ts'];

const testFile = '.cache/tests.json';

/** Steps of one list run side by side. */
const steps: readonly (readonly Step[])[] = [
  [
    { name: 'types', command: ['tsc', '--noEmit'] },
    { name: 'lint', command: ['eslint', '--max-warnings', '0', '.'] },
    { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  ],
  [
    { name: 'generated types', command: [...generate, 'types', '--check'] },
    { name: 'generated vectors', command: [...generate, 'vectors', '--check'] },
    { name: 'code in the pages', command: [...generate, 'spec', '--check'] },
  ],
  [
    {
      name: 'tests',
      command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile=${testFile}`],
      report: testFile,
      count: testCount,
    },
  ],
  [{ name: 'the suite is sound', command: [...taospec, 'check'] }],
  [{ name: 'the suite, embedded', command: [...taospec, 'run', '--json'], count: caseCount }],
];

const ran: Ran[] = [];
for (const side of steps) {
  for (const done of await Promise.all(side.map(perform))) {
    ran.push(done);
    console.log(lineOf(done));
  }
}
for (const done of ran) {
  if (done.count.failed > 0) console.log(`\n── ${done.step.command.join(' ')}\n${shown(done)}`);
}

const total = sum(ran.map(({ count }) => count));
console.log(`\n${spell(total)}`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

/** What Vitest's report holds and is read here. */
interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

function testCount(report: string): Count {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(report) as TestReport;
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

/** The tally at the end of a run's log: one JSON event a line. */
function caseCount(report: string): Count {
  const last = JSON.parse(report.trimEnd().split('\n').at(-1) ?? '') as {
    readonly tally: {
      readonly passed: number;
      readonly failed: number;
      readonly unsupported: number;
      readonly blocked: number;
    };
  };
  const { passed, failed, unsupported, blocked } = last.tally;
  return { passed, failed: failed + blocked, skipped: unsupported };
}

/** What a reader needs of a failed step: of a report only what failed. */
function shown({ step, output }: Ran): string {
  if (step.count === testCount) return failedTests(output);
  if (step.count === caseCount) return failedCases(output);
  return output.trimEnd();
}

/** From the first failure on; what passed is counted and not told. */
function failedTests(output: string): string {
  const first = output.search(/^.*(Failed (Tests|Suites)|Unhandled Errors)/m);
  return output.slice(Math.max(first, 0)).trimEnd();
}

function failedCases(output: string): string {
  const telling = /^[^{]|"verdict":"failed"|"event":"end"/;
  return output
    .split('\n')
    .filter((line) => telling.test(line))
    .join('\n');
}
