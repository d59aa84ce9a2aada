import { loadSuite, readClauses, type Suite } from '../../harness/index.ts';
import { expectationLines, headLines, inputLines, requestLine } from '../screen/index.ts';
import { exitCodes, misuse, type Stop } from '../stop.ts';
import { didYouMean } from '../suggest.ts';
import { verb } from '../verb.ts';
import { vectorsOption } from './shared-options.ts';

interface ShowOptions {
  readonly json?: true;
  readonly request?: string;
  readonly vectors?: string;
}

/** `taospec show`: one case as a person reads it. */
export const show = verb<ShowOptions>({
  name: 'show',
  takes: 'ID',
  summary: 'Shows a case as a person reads it',
  about: [
    'It shows what the case is for, its clauses, its input, its stages and its output.',
    'Fixed-point values are shown as their bits, which count, with their decimals beside them.',
  ],
  arity: [1, 1],
  options: (command) =>
    vectorsOption(command)
      .option('--json', 'the case as it stands in its vector file')
      .option('--request <ruleset>', 'the request that asks a target for it, as a line of JSON'),
  examples: [
    { line: 'taospec show median-three-rows', does: 'the example of the chapter on the median' },
    { line: 'taospec show median-three-rows --json', does: 'the same, as JSON' },
    {
      line: 'taospec show median-three-rows --json | jq .input',
      does: 'its input alone, for another program',
    },
  ],
  act: ({ out }, [id], { json, request, vectors }) => {
    const suite = loadSuite(vectors);
    const [item] = suite.find(id);
    if (item === undefined) throw noCase(suite, id);
    const { case: found } = suite.load(item);
    if (request !== undefined) {
      out.print(requestLine({ operation: item.operation, ruleset: request, input: found.input }));
      return exitCodes.passed;
    }
    if (json === true) {
      out.print(JSON.stringify(found, null, 2));
      return exitCodes.passed;
    }
    const { operation, path, index } = item;
    const place = `spec/vectors/${path}, case ${index + 1}`;
    const [first] = found.expect;
    const lines = [
      ...headLines(found, { operation, place }, readClauses(), out),
      '',
      out.paint.bold('Input'),
      ...inputLines(operation, first.rulesets[0], found.input, out),
      ...found.expect.flatMap((expectation) => expectationLines(operation, found.input, expectation, out)),
    ];
    out.print(lines.join('\n'));
    return exitCodes.passed;
  },
});

/** There is no case of that id. */
export function noCase(suite: Suite, id: string): Stop {
  const ids = new Set(Array.from(suite.items(), (item) => item.id));
  return misuse(`there is no case «${id}»${didYouMean(id, ids) || '; taospec list names them all'}`);
}
