import { operations, type Operation } from '../../reference/index.ts';
import { listed, loadSuite, readClauses, type Clause, type Item, type Suite } from '../../harness/index.ts';
import { explainedError, errorNames } from '../errors.ts';
import { ruleOf, wrongRuleOf } from '../rule.ts';
import { clauseLines, labelled, table, type Screen } from '../screen/index.ts';
import { exitCodes, misuse } from '../stop.ts';
import { didYouMean } from '../suggest.ts';
import { verb } from '../verb.ts';

/** The most cases of a clause that are named. */
const most = 12;

/** `taospec explain`: a clause, an error or an operation in words. */
export const explain = verb({
  name: 'explain',
  takes: 'CLAUSE|ERROR|OPERATION',
  summary: 'Says what a clause or an error means',
  about: [
    'A CLAUSE is named as MEDIAN-06. An ERROR is a code of the wire contract (-32602), a kind of failure (time-out), ' +
      'a rejection that a case expects (NotEnoughStakeToSetWeights), or an exit code (3).',
  ],
  arity: [1, 1],
  options: (command) => command,
  examples: [
    {
      line: 'taospec explain MEDIAN-06',
      does: 'the clause, its rule in the source, the rule that breaks it, its cases',
    },
    { line: 'taospec explain -32602', does: 'an error code of the wire contract' },
    { line: 'taospec explain consensus.median', does: 'an operation' },
  ],
  act: ({ out }, [word]) => {
    out.print(explanation(word, out).join('\n'));
    return exitCodes.passed;
  },
});

function explanation(word: string, out: Screen): readonly string[] {
  const error = explainedError(word);
  if (error !== undefined) return labelled(error.name, error.text, out.width, out.paint.bold);
  const [clauses, suite] = [readClauses(), loadSuite()];
  const clause = clauses.get(word.toUpperCase());
  if (clause !== undefined) return explainClause(clause, suite, out);
  const operation = operations.find(({ name }) => name === word);
  if (operation !== undefined) return explainOperation(operation, suite, out);
  const rejecting = casesRejecting(word, suite);
  if (rejecting.length > 0) return explainRejection(word, rejecting, out);
  const known = [...clauses.keys(), ...operations.map(({ name }) => name), ...errorNames()];
  const kinds = 'a clause as MEDIAN-06, an error as -32602 or an operation as consensus.median was expected';
  throw misuse(`nothing is called «${word}»${didYouMean(word, known) || `: ${kinds}`}`);
}

function explainClause(clause: Clause, suite: Suite, out: Screen): readonly string[] {
  const { id, page, anchor } = clause;
  const inOperations = operations.filter((operation) => operation.clauses.includes(id));
  // The rule's own cases before those of what is made of it.
  const own = new Set(inOperations.map(({ name }) => name));
  const touching = [...suite.items()].filter(({ clauses }) => clauses.includes(id));
  const items = [
    ...touching.filter(({ operation }) => own.has(operation)),
    ...touching.filter(({ operation }) => !own.has(operation)),
  ];
  const rule = ruleOf(page, anchor);
  const wrong = wrongRuleOf(id, page);
  const { dim } = out.paint;
  const row = (label: string, text: string | undefined) =>
    text === undefined ? [] : labelled(label.padEnd(10), text, out.width, dim);
  return [
    ...clauseLines(id, readClauses(), out),
    '',
    ...row('rule', rule),
    ...row('wrong rule', wrong),
    ...row(
      'operations',
      inOperations.length === 0 ? undefined : listed(inOperations.map(({ name }) => name)),
    ),
    ...row('cases', casesSentence(items)),
    ...caseTable(items, `taospec list clause:${id}`, out),
  ];
}

function explainOperation(
  { name, title, page, rulesets, stages, clauses }: Operation,
  suite: Suite,
  out: Screen,
): readonly string[] {
  const { bold, dim } = out.paint;
  const items = [...suite.items((file) => file.operation === name)];
  const row = (label: string, text: string) => labelled(label.padEnd(10), text, out.width, dim);
  return [
    ...labelled(name, title, out.width, bold),
    '',
    ...row('page', page),
    ...row('rulesets', listed(rulesets)),
    ...row('stages', stages.length === 0 ? 'none' : stages.join(', ')),
    ...row('schema', `spec/schemas/operations/${name}.json`),
    ...row('cases', casesSentence(items)),
    ...clauses.flatMap((id) => ['', ...clauseLines(id, readClauses(), out)]),
  ];
}

function explainRejection(name: string, items: readonly Item[], out: Screen): readonly string[] {
  const text =
    'an answer of the protocol itself: it says no, and a target must say the same no. It is not a fault.';
  return [...labelled(name, text, out.width, out.paint.bold), '', ...caseTable(items, 'taospec list', out)];
}

function casesRejecting(name: string, suite: Suite): readonly Item[] {
  return [...suite.items()].filter((item) => suite.load(item).expectation.rejection?.name === name);
}

function casesSentence(items: readonly Item[]): string {
  const ids = new Set(items.map(({ id }) => id));
  const outside = new Set(items.filter((item) => item.outside).map(({ id }) => id));
  return ids.size === 0 ? 'none' : `${ids.size}, of which ${outside.size} rest on outside evidence`;
}

function caseTable(items: readonly Item[], rest: string, out: Screen): readonly string[] {
  const cases = [...new Map(items.map((item) => [item.id, item])).values()];
  const rows = cases.slice(0, most).map(({ id, title }) => [`  ${id}`, title]);
  const lines = table(
    [
      { heading: '', paint: out.paint.bold },
      { heading: '', shrinks: true },
    ],
    rows,
    out.width,
  );
  return cases.length > most ? [...lines, `  … and ${cases.length - most} more: ${rest}`] : lines;
}
