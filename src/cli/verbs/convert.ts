import { readFileSync, statSync } from 'node:fs';
import { convert as converted } from '../../convert/index.ts';
import { findOperation, rulesets, type JsonObject, type Ruleset } from '../../reference/index.ts';
import { problemSentence, validateOperation } from '../../wire/index.ts';
import { wholeNumber } from '../options.ts';
import { labelled } from '../screen/index.ts';
import { exitCodes, misuse } from '../stop.ts';
import { didYouMean } from '../suggest.ts';
import { verb } from '../verb.ts';
import { whole } from './shared-options.ts';
import { writeWhole } from '../whole-file.ts';

interface ConvertOptions {
  readonly netuid?: number;
  readonly block?: bigint;
  readonly emission?: bigint;
  readonly ruleset: string;
  readonly answer?: true;
  readonly out?: string;
}

const operation = 'consensus.epoch';

/** `taospec convert`: from a metagraph or storage to what the epoch takes. */
export const convert = verb<ConvertOptions>({
  name: 'convert',
  takes: 'FILE',
  summary: "Makes an epoch's input of chain data",
  about: [
    'FILE is JSON: a metagraph as {"neurons": […], "hyperparameters": {…}}, with the names of the Python SDK; raw ' +
      'storage as a node has it, as pairs of a key and a value in hex; or storage decoded, as in the vectors.',
    `It prints the input of ${operation} on stdout, and on stderr what it had to assume.`,
  ],
  arity: [1, 1],
  options: (command) =>
    command
      .option('--netuid <n>', 'the subnet, where the file holds several', wholeNumber('--netuid', 0, 65535))
      .option('--block <number>', 'the block whose epoch is meant', whole('--block'))
      .option(
        '--emission <rao>',
        'what the epoch pays out, where it is not what the state holds',
        whole('--emission'),
      )
      .option('--ruleset <name>', 'the ruleset whose input is wanted', '425')
      .option('--answer', "print the reference's answer instead of the input")
      .option('--out <file>', 'write to a file instead of stdout'),
  examples: [
    { line: 'taospec convert metagraph.json --out epoch.json', does: 'a metagraph, written as an input' },
    { line: 'taospec convert storage.json --netuid 1 --block 8840000', does: 'raw storage, for one subnet' },
    { line: 'taospec convert metagraph.json --answer', does: 'what the chain would make of it' },
  ],
  act: ({ out, err }, [path], options) => {
    const ruleset = rulesets.find((name) => name === options.ruleset);
    if (ruleset === undefined)
      throw misuse(
        `--ruleset: there is no ruleset «${options.ruleset}»${didYouMean(options.ruleset, rulesets)}`,
      );
    const { netuid, block, emission: raoEmission } = options;
    const result = converted(readContent(path), { netuid, block, raoEmission });
    if ('problem' in result) throw misuse(`${path}: ${result.problem}`);
    refuseBad(path, result.input, ruleset);

    for (const sentence of result.assumed) err.print(labelled('assumed', sentence, err.width).join('\n'));
    const text = JSON.stringify(options.answer === true ? answer(result.input, ruleset) : result.input);
    if (options.out === undefined) out.print(text);
    else writeWhole(options.out, `${text}\n`);
    return exitCodes.passed;
  },
});

function readContent(path: string): unknown {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined)
    throw misuse(`${path}: there is no such file, and a metagraph or storage was expected`);
  if (found.isDirectory()) throw misuse(`${path}: a metagraph or storage was expected, and this is a folder`);
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch {
    throw misuse(`${path}: it is not JSON`);
  }
}

function refuseBad(path: string, input: JsonObject, ruleset: Ruleset): void {
  const problem = validateOperation(operation, ruleset, 'Input', input, 'input');
  if (problem !== undefined) throw misuse(`${path}: ${problemSentence(problem)}`);
  const outside = findOperation(operation)?.domain(input);
  if (outside !== undefined) throw misuse(`${path}: ${outside.path}: ${outside.expected} was expected`);
}

function answer(input: JsonObject, ruleset: Ruleset): JsonObject {
  const outcome = findOperation(operation)?.apply(input, ruleset);
  return outcome !== undefined && 'output' in outcome ? outcome.output : {};
}
