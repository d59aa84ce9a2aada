import { readFileSync, statSync } from 'node:fs';
import { blockFlows, subnetPicture, taoPicture, type BlockFlow } from '../../../pictures/index.ts';
import { root } from '../../../generate/index.ts';
import {
  emission,
  findOperation,
  type CoinbaseWireInput,
  type JsonObject,
} from '../../../reference/index.ts';
import { problemSentence, validateOperation } from '../../../wire/index.ts';
import { wholeNumber } from '../../options.ts';
import { exitCodes, misuse } from '../../stop.ts';
import { verb } from '../../verb.ts';
import { taoText } from './amounts.ts';
import { tell, toldOptions, type ToldOptions } from './told.ts';

interface SubnetOptions extends ToldOptions {
  readonly netuid?: number;
}

const operation = 'emission.coinbase';
/** The chain of the chapter on one block. */
const example = 'spec/emission/block.json';

/** `taospec emission subnet`: where each rao of a block goes. */
export const subnet = verb<SubnetOptions>({
  name: 'emission subnet',
  takes: '[FILE]',
  summary: 'Where each rao of a block goes',
  about: [
    `FILE is the chain before a block as JSON, the input of ${operation}: its counts, its parameters, and its ` +
      `subnets with pools, prices, pots and clocks. Without FILE it is that of the chapter, which is shipped as ${example}.`,
    'The rules are those of 425. Alpha of two subnets is not the same, and has no sum.',
  ],
  arity: [0, 1],
  options: (command) =>
    toldOptions(command).option('--netuid <n>', 'one subnet alone', wholeNumber('--netuid', 1, 65535)),
  examples: [
    { line: 'taospec emission subnet', does: 'the block of the chapter' },
    { line: 'taospec emission subnet chain.json --netuid 1', does: 'one subnet of a chain of yours' },
    {
      line: 'taospec emission subnet --netuid 2 --svg block.svg --json',
      does: 'a picture, and JSON for a program',
    },
  ],
  act: (session, words, options) => {
    if (options.json === true && options.csv === true)
      throw misuse('--json and --csv exclude each other; see taospec emission subnet -h');
    const path = words.at(0);
    const state = readState(path ?? `${root}/${example}`, path ?? example);
    const block = emission.coinbase(emission.readBlockState(state), '425');
    const { netuid } = options;
    if (netuid !== undefined && !block.emitSet.includes(netuid))
      throw misuse(
        `--netuid: subnet ${netuid} is not emitted to; those that are: ${block.emitSet.join(', ') || 'none'}`,
      );
    const flows = blockFlows(block).filter((flow) => netuid === undefined || flow.netuid === netuid);
    tell(
      session,
      {
        columns: [
          { key: 'subnet', heading: 'subnet', align: 'right' },
          { key: 'from', heading: 'from' },
          { key: 'to', heading: 'to' },
          { key: 'rao', heading: 'amount', align: 'right' },
          { key: 'coin', heading: '' },
        ],
        rows: flows.map((flow) => [subnetText(flow), flow.from, flow.to, taoText(flow.rao), flow.coin]),
        values: flows.map((flow) => [subnetText(flow), flow.from, flow.to, flow.rao.toString(), flow.coin]),
        notes: notes(block),
        assumed: path === undefined ? [`the chain of ${example}: no FILE was given`] : [],
        more: {
          minted: block.minted.toString(),
          totalIssuance: block.totalIssuance.toString(),
          recycled: block.recycled.toString(),
        },
        picture: () => (netuid === undefined ? taoPicture(block) : subnetPicture(block, netuid)),
      },
      options,
    );
    return exitCodes.passed;
  },
});

function subnetText({ netuid }: BlockFlow): string {
  return netuid === null ? 'all' : netuid.toString();
}

function notes(block: emission.Coinbase): readonly string[] {
  const due = block.courses.filter(({ course }) => course === 'runs').map(({ netuid }) => netuid);
  return [
    `the block mints ${taoText(block.minted)} TAO; total issuance is ${taoText(block.totalIssuance)} TAO afterwards`,
    block.rootSellFlag
      ? 'root is paid: the moving prices come to more than 1'
      : 'root is not paid: the moving prices come to at most 1, and its part is recycled',
    due.length === 0 ? 'no epoch is due' : `epochs that run, and empty their pots: ${due.join(', ')}`,
  ];
}

function readState(path: string, shown: string): CoinbaseWireInput {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile() !== true)
    throw misuse(`${shown}: there is no such file, and the chain before a block was expected`);
  const state = parsed(readFileSync(path, 'utf8'), shown) as JsonObject;
  const problem = validateOperation(operation, '425', 'Input', state, 'input');
  if (problem !== undefined) throw misuse(`${shown}: ${problemSentence(problem)}`);
  const outside = findOperation(operation)?.domain(state);
  if (outside !== undefined) throw misuse(`${shown}: ${outside.path}: ${outside.expected} was expected`);
  return state as unknown as CoinbaseWireInput;
}

function parsed(text: string, shown: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw misuse(`${shown}: it is not JSON`);
  }
}
