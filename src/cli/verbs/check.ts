import type { CheckReport, OperationSummary } from '../../check/index.ts';
import { counted } from '../../harness/index.ts';
import { labelled, table, type Screen } from '../screen/index.ts';
import { exitCodes } from '../stop.ts';
import { verb } from '../verb.ts';

interface CheckOptions {
  readonly rules?: true;
  readonly json?: true;
}

/** `taospec check`: whether the suite itself is sound. */
export const check = verb<CheckOptions>({
  name: 'check',
  takes: '',
  summary: 'Checks that the suite itself is sound',
  about: [
    'Every file has the form of its schema and the bytes that its generator makes; every id stands in the ledger and ' +
      'keeps its input; every clause has cases, and a wrong rule that one of them catches. It prints, for each ' +
      'operation, the share of expectations that outside evidence confirms.',
  ],
  arity: [0, 0],
  options: (command) =>
    command
      .option('--rules', 'name each wrong rule and the case that catches it')
      .option('--json', 'all of it as one JSON object'),
  examples: [
    { line: 'taospec check', does: 'the whole suite; exit code 5 where it is not sound' },
    { line: 'taospec check --rules', does: 'the wrong rules too, with what catches them' },
    { line: 'taospec check --json', does: 'the same for another program' },
  ],
  act: async ({ out }, _words, { rules, json }) => {
    // Loaded only here: it brings the generators with it.
    const room = await import('../../check/index.ts');
    const found = await room.check();
    if (json === true) out.print(JSON.stringify(found, null, 2));
    else {
      out.print(operationLines(found.operations, out).join('\n'));
      if (rules === true) out.print(ruleLines(found, out).join('\n'));
      out.print(conclusion(found, found.findings.map(room.findingText), out).join('\n'));
    }
    return found.findings.length === 0 ? exitCodes.passed : exitCodes.suite;
  },
});

function operationLines(
  operations: readonly OperationSummary[],
  { paint, width }: Screen,
): readonly string[] {
  const rows = operations.map(({ operation, cases, evidence: { outside, all } }) => [
    operation,
    `${cases}`,
    `${outside} of ${all}`,
    all === 0 ? '' : `${Math.floor((100 * outside) / all)} %`,
  ]);
  const right = 'right' as const;
  const columns = [
    { heading: 'operation', paint: paint.bold },
    { heading: 'cases', align: right },
    { heading: 'outside evidence', align: right },
    { heading: '', align: right, paint: paint.dim },
  ];
  return table(columns, rows, width);
}

function ruleLines({ caught }: CheckReport, { paint, width }: Screen): readonly string[] {
  const rows = caught.map(({ clause, says, caughtBy }) => [clause, says, caughtBy]);
  const columns = [
    { heading: 'wrong rule', paint: paint.bold },
    { heading: 'says', shrinks: true },
    { heading: 'caught by', paint: paint.dim },
  ];
  return ['', ...table(columns, rows, width)];
}

function conclusion(
  { files, cases, caught, skipped }: CheckReport,
  findings: readonly string[],
  { paint, width }: Screen,
): readonly string[] {
  const tried = skipped.length > 0 ? '' : `, ${counted(caught.length, 'wrong rule')} caught`;
  const size = `${counted(cases, 'case')} in ${counted(files, 'file')}${tried}`;
  return [
    '',
    ...skipped.flatMap((sentence) => labelled(paint.yellow('–'), sentence, width)),
    ...findings.flatMap((sentence) => labelled(paint.red('✗'), sentence, width)),
    findings.length === 0
      ? paint.green(`the suite is sound: ${size}`)
      : paint.red(`the suite is broken in ${counted(findings.length, 'place')}; ${size}`),
  ];
}
