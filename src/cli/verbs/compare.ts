import { counted, gather, targetName, visible, type Log } from '../../harness/index.ts';
import { changesBetween, type Change } from '../changes.ts';
import { readWholeLog } from '../read-log.ts';
import { table, type Screen } from '../screen/index.ts';
import { exitCodes } from '../stop.ts';
import { verb } from '../verb.ts';

interface CompareOptions {
  readonly json?: true;
}

/** `taospec compare`: what became better and what became worse from one run to another. */
export const compare = verb<CompareOptions>({
  name: 'compare',
  takes: 'A B',
  summary: 'Says what differs between two runs',
  about: [
    'It names the cases that broke, that were mended, and that differ otherwise.',
    'A and B are logs that taospec run --log has written. The exit code is 1 when something passed in A and does not pass in B.',
  ],
  arity: [2, 2],
  options: (command) => command.option('--json', 'one JSON object a line, one for each case that differs'),
  examples: [
    { line: 'taospec compare before.jsonl after.jsonl', does: 'two runs of one target' },
    {
      line: 'taospec compare reports/reference.jsonl reports/textbook.jsonl',
      does: 'two implementations, as npm start leaves them',
    },
    { line: 'taospec compare before.jsonl after.jsonl --json', does: 'the same for another program' },
  ],
  act: async ({ out }, [first, second], { json }) => {
    const before = gather(await readWholeLog(first));
    const after = gather(await readWholeLog(second));
    const changes = changesBetween(before.cases, after.cases);
    const broke = changes.filter(({ from }) => from === 'passed');
    if (json === true) for (const change of changes) out.print(JSON.stringify(change));
    else printChanges(before, after, changes, out);
    return broke.length > 0 ? exitCodes.failed : exitCodes.passed;
  },
});

/** The most cases of a kind that are named. */
const most = 20;

function printChanges(before: Log, after: Log, changes: readonly Change[], out: Screen): void {
  const { bold, dim, green, red } = out.paint;
  const side = (name: string, { start, tally }: Log) => [
    name,
    visible(targetName(start)),
    `${tally.passed} passed`,
    `${tally.failed} failed`,
  ];
  out.print(
    table(
      [{ heading: '', paint: bold }, { heading: '' }, { heading: '' }, { heading: '' }],
      [side('A', before), side('B', after)],
    ).join('\n'),
  );
  if (before.start.suite.digest !== after.start.suite.digest)
    out.print(dim('The two ran different versions of the suite.'));
  const groups = [
    { name: 'broke', paint: red, of: ({ from }: Change) => from === 'passed' },
    { name: 'mended', paint: green, of: ({ from, to }: Change) => from !== 'passed' && to === 'passed' },
    {
      name: 'otherwise different',
      paint: dim,
      of: ({ from, to }: Change) => from !== 'passed' && to !== 'passed',
    },
  ];
  for (const { name, paint, of } of groups) {
    const group = changes.filter(of);
    if (group.length === 0) continue;
    const told = group
      .toSorted((a, b) => Number(b.to === 'failed') - Number(a.to === 'failed'))
      .slice(0, most);
    const rest = group.length > most ? [`  … and ${group.length - most} more; --json names them all`] : [];
    const rows = told.map(({ id, ruleset, from, to, title, sentence }) => [
      `  ${id}`,
      ruleset,
      `${from ?? 'not run'} → ${to ?? 'not run'}`,
      visible(sentence ?? title),
    ]);
    const columns = [
      { heading: '', paint: bold },
      { heading: '' },
      { heading: '' },
      { heading: '', shrinks: true },
    ];
    out.print(
      [
        '',
        paint(`${name}: ${counted(group.length, 'case')}`),
        ...table(columns, rows, out.width),
        ...rest,
      ].join('\n'),
    );
  }
  if (changes.length === 0) out.print('\nevery case has the same verdict in both');
}
