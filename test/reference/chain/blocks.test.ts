import { describe, expect, test } from 'vitest';
import { chain, findOperation, type JsonObject } from '../../../src/reference/index.ts';
import { xtInput, xtOutput, type XtFixture } from '../../../src/generate/measured/xt-fixture.ts';
import { corpusFiles, corpusJson } from '../../corpora.ts';
import { exampleTable } from '../../spec/tables.ts';
import { describeCorpora } from './goldens.ts';

const operation = findOperation('chain.blocks')!;
const fixtures = corpusFiles('runtime/fixtures').filter((file) => file.startsWith('293-xt-'));

/** What each fixture waits for that is not reproduced yet. */
const waiting: readonly (readonly [name: RegExp, forWhat: string])[] = [
  [/^burned-register-prune/, 'the older pool, which a burned registration buys from'],
  [/^add-stake-(?!limit)/, 'a rule for SubtensorModule.add_stake'],
  [/^add-stake-limit/, 'a rule for SubtensorModule.add_stake_limit'],
  [/^remove-stake-too/, 'a rule for SubtensorModule.remove_stake'],
  [/^remove-stake-limit/, 'a rule for SubtensorModule.remove_stake_limit'],
  [/^move-stake/, 'a rule for SubtensorModule.move_stake'],
  [/^swap-stake/, 'a rule for SubtensorModule.swap_stake'],
  [/^transfer-stake/, 'a rule for SubtensorModule.transfer_stake'],
  [/^burn-alpha/, 'a rule for SubtensorModule.burn_alpha'],
  [/^decrease-take/, 'a rule for SubtensorModule.decrease_take'],
  [/^increase-take/, 'a rule for SubtensorModule.increase_take'],
  [/^register-network/, 'a rule for SubtensorModule.register_network'],
  [/^set-children/, 'a rule for SubtensorModule.set_children'],
  [/^start-call/, 'a rule for SubtensorModule.start_call'],
];
const waitsFor = (file: string) => waiting.find(([name]) => name.test(file.slice('293-xt-'.length)))?.[1];
const fixture = (file: string) => corpusJson(`runtime/fixtures/${file}`) as XtFixture;
const asked = (input: object) => {
  const problem = operation.domain(input as JsonObject, 'dev-293');
  if (problem !== undefined) return { problem };
  return operation.apply(input as JsonObject, 'dev-293');
};

describeCorpora('the extrinsics of a real runtime', () => {
  const [done, open] = [
    fixtures.filter((file) => !waitsFor(file)),
    fixtures.filter((file) => waitsFor(file)),
  ];
  test.skipIf(done.length === 0).each(done)('%s comes out bit for bit', (file) => {
    const each = fixture(file);
    expect(asked(xtInput(each))).toMatchObject({ output: xtOutput(each) });
    const given = asked(xtInput(each));
    expect('output' in given && given.output).toEqual(xtOutput(each));
  });

  test.skipIf(open.length === 0).each(open)('%s says what it waits for', (file) => {
    expect(asked(xtInput(fixture(file)))).toEqual({
      problem: {
        path: 'input.blocks[0].extrinsics[0].call',
        expected: `what is specified here already, and not ${waitsFor(file)}`,
      },
    });
  });
});

describe('blocks', () => {
  test('the fee of the example', () => {
    for (const { length, refTime, fee } of exampleTable('spec/chain/blocks.md', 'blocks-fee'))
      expect(chain.feeOf(Number(length), BigInt(refTime))).toBe(BigInt(fee));
  });

  test.each([
    ['an item that is not there', { pre: { 'SubtensorModule.Nothing': 1 }, blocks: [] }, /^input\.pre/],
    ['a constant that is none', { pre: {}, constants: { Fee: 1 }, blocks: [] }, /^input\.constants/],
    [
      'a call that is none',
      {
        pre: {},
        blocks: [
          {
            number: 1,
            extrinsics: [
              {
                signer: `0x${'00'.repeat(32)}`,
                call: '0xffff',
                length: 1,
                weight: { refTime: '0', proofSize: '0' },
              },
            ],
          },
        ],
      },
      /^input\.blocks\[0\]\.extrinsics\[0\]\.call$/,
    ],
    [
      'a swap through somebody’s range',
      {
        pre: {
          'SubtensorModule.NetworksAdded': { '1': true },
          'SubtensorModule.FirstEmissionBlockNumber': { '1': '3' },
          'SubtensorModule.SubnetMechanism': { '1': 1 },
          'SubtensorModule.SubnetTAO': { '1': '1000000' },
          'SubtensorModule.SubnetAlphaIn': { '1': '1000000' },
          'Swap.Ticks': {
            '1,7': { liquidityNet: '1', liquidityGross: '1', feesOutTao: '0', feesOutAlpha: '0' },
          },
        },
        blocks: [{ number: 8, extrinsics: [] }],
      },
      /^input\.blocks\[0\]$/,
    ],
  ])('%s is one clear problem', (_, input, path) => {
    expect(asked(input)).toHaveProperty('problem.path', expect.stringMatching(path));
  });
});
