import { expect, test } from 'vitest';
import { convert, type Wanted } from '../../src/convert/index.ts';
import { chain, findOperation, type JsonObject } from '../../src/reference/index.ts';
import { validateOperation } from '../../src/wire/index.ts';

const nothing: Wanted = { netuid: undefined, block: undefined, raoEmission: undefined };

const neuron = (uid: number, more: object = {}) => ({
  uid,
  last_update: 1000,
  validator_permit: uid === 0,
  ...more,
});
const metagraph = {
  block: 1010,
  neurons: [
    neuron(0, { total_stake: 12.5, weights: [[1, 65535]], hotkey: 'a', block_at_registration: 5 }),
    neuron(1, { total_stake: { rao: '7' }, block_at_registration: 6 }),
  ],
  hyperparameters: { kappa: 32767, tempo: 100, yuma_version: 2 },
};

const inputOf = (content: unknown, wanted = nothing): JsonObject => {
  const result = convert(content, wanted);
  if ('problem' in result) throw new Error(result.problem);
  return result.input;
};

test('a metagraph becomes an input that its schema and its domain admit', () => {
  const input = inputOf(metagraph);
  expect(validateOperation('consensus.epoch', '425', 'Input', input, 'input')).toBeUndefined();
  expect(findOperation('consensus.epoch')!.domain(input)).toBeUndefined();
  expect(input).toMatchObject({ n: 2, currentBlock: '1010', lastMechanismStepBlock: '910', yuma3: false });
  expect(input.stakeBits).toEqual([(12_500_000_000n << 64n).toString(), (7n << 64n).toString()]);
});

test('what a metagraph does not say is said to be assumed', () => {
  const result = convert(metagraph, nothing);
  const assumed = 'assumed' in result ? result.assumed : [];
  expect(assumed).toContain('the emission is 1 alpha');
  expect(assumed).toContain('no commit is open');
  expect(assumed.some((sentence) => sentence.startsWith('kappa'))).toBe(false);
});

test.each([
  [{ neurons: [{ ...neuron(0), validator_permit: 1 }] }, 'metagraph.neurons[0].validator_permit: 1 is not'],
  [{ neurons: [neuron(0), neuron(2)] }, 'uid 1 is not there exactly once'],
  [
    { neurons: [{ ...neuron(0), weights: [[0, 70000]] }] },
    'metagraph.neurons[0].weights[0][1]: 70000 is not a u16',
  ],
  [[1, 2], 'it is none of'],
  [{ '0x00': '0x00' }, 'say which with --netuid'],
])('what is wrong is said in a sentence: %j', (content, sentence) => {
  const result = convert(content, nothing);
  expect('problem' in result && result.problem).toContain(sentence);
});

const account = (last: string) => `0x${'00'.repeat(31)}${last}`;
const state = {
  'SubtensorModule.SubnetworkN': { '3': 2 },
  'SubtensorModule.Keys': { '3,0': account('01'), '3,1': account('02') },
  'SubtensorModule.LastUpdate': { '3': ['90', '91'] },
  'SubtensorModule.ValidatorPermit': { '3': [true, false] },
  'SubtensorModule.Weights': { '3,0': [[1, 65535]] },
  'SubtensorModule.TotalHotkeyAlpha': { [`${account('01')},3`]: '1000' },
  'SubtensorModule.PendingServerEmission': { '3': '40' },
  'SubtensorModule.PendingValidatorEmission': { '3': '41' },
  'SubtensorModule.WeightCommits': {
    [`3,${account('01')}`]: [
      [account('ff'), '6', '80', '0'],
      [account('fe'), '7', '85', '0'],
    ],
  },
  'SubtensorModule.SubnetEpochIndex': { '3': '7' },
};

test('decoded storage and the same in raw keys and values give one input', () => {
  const wanted = { netuid: 3, block: 100n, raoEmission: undefined };
  const decoded = inputOf(state, wanted);
  expect(inputOf(chain.toRaw(state), wanted)).toEqual(decoded);
  expect(inputOf(Object.fromEntries(chain.toRaw(state)), wanted)).toEqual(decoded);
  expect(decoded).toMatchObject({ n: 2, raoEmission: '81', stakeBits: [(1000n << 64n).toString(), '0'] });
});

test('the earliest commit that has not expired counts, and the epoch itself has already begun', () => {
  const input = inputOf(state, { netuid: 3, block: 100n, raoEmission: undefined });
  // Epoch 8 begins; a commit of epoch 6 could be revealed until 7, one of epoch 7 still can.
  expect(input.commitReveal).toEqual({ enabled: true, commitBlocks: ['85', null] });
});

test('raw storage that does not decode is named by its key', () => {
  const [[key]] = chain.toRaw({ 'SubtensorModule.Tempo': { '3': 360 } });
  const result = convert([[key, '0x01']], { netuid: 3, block: 1n, raoEmission: undefined });
  expect(result).toEqual({ problem: `${key}: the value is not the SCALE bytes of SubtensorModule.Tempo` });
});

test('a subnet that is not in the state is a problem', () => {
  const result = convert(state, { netuid: 9, block: 1n, raoEmission: undefined });
  expect('problem' in result && result.problem).toContain('SubtensorModule.SubnetworkN.9');
});
