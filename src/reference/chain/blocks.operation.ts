import type { Block as BlockJson, Input, Output } from '../generated/chain.blocks.ts';
import { operation, type Problem } from '../operation.ts';
import { answerOnce, numbered, type Answer } from './answer-once.ts';
import { makeBlocks, type Block } from './blocks.ts';
import { eventJson, outcomeJson, type Extrinsic } from './dispatch/index.ts';
import { inputPlace, readExtrinsic } from './extrinsic-wire.ts';
import { openStore } from './open-store.ts';
import type { Hex } from './scale/index.ts';
import type { State } from './state.ts';
import type { Build } from './storage/index.ts';

/** `chain.blocks`: blocks with their extrinsics, over storage. */
export const blocksOperation = operation<Input, Output>({
  name: 'chain.blocks',
  title: 'what blocks with their extrinsics make of storage',
  page: 'spec/chain/blocks.md',
  morePages: ['spec/chain/block-425.md'],
  clauses: [...numbered('BLOCKS', 38), ...numbered('BLOCK-425', 32)],
  steps: ['chain.subnetEpoch'],
  rulesets: ['425', 'dev-293'],
  stages: [],
  ...answerOnce<Input, Output>(run),
});

function run({ pre, constants = {}, blocks }: Input, build: Build): Answer {
  const options = { build, defaults: constants as State };
  const store = openStore(pre as State, options);
  if ('path' in store) return { problem: { ...store, path: inputPlace(store.path) } };

  const made: Block[] = [];
  for (const [i, block] of blocks.entries()) {
    const read = blockOf(block, `input.blocks[${i}]`, build);
    if ('path' in read) return { problem: read };
    made.push(read);
  }
  const blocksMade = makeBlocks(store, made);
  if ('missing' in blocksMade) {
    const { block, extrinsic, missing } = blocksMade;
    const within = extrinsic === undefined ? '' : `.extrinsics[${extrinsic}].call`;
    return {
      problem: {
        path: `input.blocks[${block}]${within}`,
        expected: `what is specified here already, and not ${missing}`,
      },
    };
  }
  return {
    output: {
      post: store.changes(),
      outcomes: blocksMade.map(({ applied }) => applied.map(({ outcome }) => outcomeJson(outcome))),
      events: blocksMade.map(({ applied }) => applied.map(({ told }) => told.map(eventJson))),
      ...(build === '425' && { blockEvents: blocksMade.map(({ told }) => told.map(eventJson)) }),
    },
  };
}

function blockOf(json: BlockJson, path: string, build: Build): Block | Problem {
  const { number, parentHash, author, extrinsics } = json;
  const read: Extrinsic[] = [];
  for (const [i, each] of extrinsics.entries()) {
    const one = readExtrinsic(each, `${path}.extrinsics[${i}]`, build);
    if ('path' in one) return one;
    read.push(one);
  }
  return {
    number: BigInt(number),
    parentHash: parentHash as Hex | undefined,
    author: author as Hex | undefined,
    extrinsics: read,
  };
}
