import { counted, listed, loadSuite, select, type Item } from '../../harness/index.ts';
import { table, type Screen } from '../screen/index.ts';
import { exitCodes } from '../stop.ts';
import { filterRule } from '../target.ts';
import { verb } from '../verb.ts';
import { vectorsOption } from './shared-options.ts';

interface ListOptions {
  readonly profile?: string;
  readonly ids?: true;
  readonly json?: true;
  readonly vectors?: string;
}

/** `taospec list`: the cases of the suite. */
export const list = verb<ListOptions>({
  name: 'list',
  takes: '[FILTER…]',
  summary: 'Lists the cases that a run would take',
  about: [filterRule],
  arity: [0, Infinity],
  options: (command) =>
    vectorsOption(command)
      .option('--profile <name>', 'the cases of a profile')
      .option('--ids', 'only the ids, one a line')
      .option('--json', 'one JSON object a line, one for each case and ruleset'),
  examples: [
    { line: 'taospec list', does: 'the whole suite' },
    {
      line: 'taospec list clause:MEDIAN-06 ruleset:425',
      does: 'the cases that touch a clause, under one ruleset',
    },
    { line: 'taospec list "median-*" --ids', does: 'the ids that match a glob, for another program' },
  ],
  act: ({ out }, filters, { profile, ids, json, vectors }) => {
    const suite = loadSuite(vectors);
    const { items } = select(suite, { filters, ...(profile !== undefined && { profile }) });
    if (json === true) for (const item of items) out.print(JSON.stringify(item));
    else if (ids === true) for (const id of new Set(items.map((item) => item.id))) out.print(id);
    else {
      printGroups(items, out);
      if (filters.length === 0 && profile === undefined && suite.profiles.length > 0)
        out.print(`profiles: ${suite.profiles.join(', ')}`);
    }
    return exitCodes.passed;
  },
});

function printGroups(items: readonly Item[], out: Screen): void {
  const { bold, dim } = out.paint;
  const columns = [
    { heading: '', paint: bold },
    { heading: '', shrinks: true },
    { heading: '', paint: dim },
  ];
  for (const [topic, group] of Map.groupBy(items, ({ operation, topic }) => `${operation}  ${topic}`)) {
    const cases = [...Map.groupBy(group, ({ id }) => id).values()];
    const rulesets = [...new Set(group.map(({ ruleset }) => ruleset))];
    out.print(`${topic}  ${dim(`${counted(cases.length, 'case')}, rulesets ${listed(rulesets)}`)}`);
    const rows = cases.map(([{ id, title, clauses, level }]) => [
      `  ${id}`,
      title,
      clausesText(clauses, level),
    ]);
    out.print(`${table(columns, rows, out.width).join('\n')}\n`);
  }
  out.print(
    `${counted(new Set(items.map(({ id }) => id)).size, 'case')}, ${items.length} with their rulesets`,
  );
}

/** The first clause, how many there are besides, and the level where it is not must. */
function clausesText([first, ...others]: readonly string[], level: Item['level']): string {
  return `${first}${others.length === 0 ? '' : ` +${others.length}`}${level === 'must' ? '' : ` ${level}`}`;
}
