/**
 * What differs between two runs, in words.
 *
 * @module
 */
import { counted, targetName, visible, type Log } from '../harness/index.ts';
import type { Change } from './changes.ts';
import { table, type Screen } from './screen/index.ts';

/** What a case is called that passed in one run alone. */
export interface ChangeNames {
  /** It passed in the first. */
  readonly lost: string;
  /** It passed in the second. */
  readonly won: string;
}

/** The most cases of a kind that are named. */
const most = 20;

/** The two runs, each in a line. */
export function printSides(before: Log, after: Log, out: Screen): void {
  const side = (name: string, { start, tally }: Log) => [
    name,
    visible(targetName(start)),
    `${tally.passed} passed`,
    `${tally.failed} failed`,
  ];
  out.print(
    table(
      [{ heading: '', paint: out.paint.bold }, { heading: '' }, { heading: '' }, { heading: '' }],
      [side('A', before), side('B', after)],
    ).join('\n'),
  );
  if (before.start.suite.digest !== after.start.suite.digest)
    out.print(out.paint.dim('The two ran different versions of the suite.'));
}

/** The changes by their kinds, failures first, each kind up to a bound. */
export function printChanges(changes: readonly Change[], { lost, won }: ChangeNames, out: Screen): void {
  const { bold, dim, green, red } = out.paint;
  const groups = [
    { name: lost, paint: red, of: ({ from }: Change) => from === 'passed' },
    { name: won, paint: green, of: ({ from, to }: Change) => from !== 'passed' && to === 'passed' },
    {
      name: 'otherwise different',
      paint: dim,
      of: ({ from, to }: Change) => from !== 'passed' && to !== 'passed',
    },
  ];
  const columns = [
    { heading: '', paint: bold },
    { heading: '' },
    { heading: '' },
    { heading: '', shrinks: true },
  ];
  for (const { name, paint, of } of groups) {
    const group = changes.filter(of);
    if (group.length === 0) continue;
    const told = group
      .toSorted((a, b) => Number(b.to === 'failed') - Number(a.to === 'failed'))
      .slice(0, most);
    const rest = group.length > most ? [`  … and ${group.length - most} more; --json names them all`] : [];
    const heading = paint(`${name}: ${counted(group.length, 'case')}`);
    out.print(['', heading, ...table(columns, told.map(rowOf), out.width), ...rest].join('\n'));
  }
  if (changes.length === 0) out.print('\nevery case has the same verdict in both');
}

function rowOf({ id, ruleset, from, to, title, sentence, was }: Change): string[] {
  const verdicts = `${from ?? 'not run'} → ${to ?? 'not run'}`;
  const says = was === undefined ? (sentence ?? title) : `A: ${was}; B: ${sentence ?? title}`;
  return [`  ${id}`, ruleset, verdicts, visible(says)];
}
