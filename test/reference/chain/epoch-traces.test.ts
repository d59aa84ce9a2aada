import { expect, test } from 'vitest';
import { chain, consensus, findOperation, type Json, type JsonObject } from '../../../src/reference/index.ts';
import { layered, type EpochFixture } from '../../../src/generate/measured/epoch-fixture.ts';
import { corpusFiles, corpusJson } from '../../corpora.ts';
import { describeCorpora } from './goldens.ts';
import { readTrace, tracedBits, tracedRows, type Traced } from './trace-text.ts';

interface TraceFixture {
  readonly epochFixture: string;
  readonly stages: readonly (readonly [module: string, label: string, text: string])[];
}

const files = corpusFiles('runtime/fixtures').filter((file) => file.startsWith('293-trace-'));

type Stages = TraceFixture['stages'];

/** The stages by the block in which they were logged. */
function byBlock(stages: Stages): readonly (readonly [block: bigint, stages: Stages])[] {
  const begins = [...stages.keys()].filter((at) => stages[at][1] === 'Current block');
  return begins.map((from, i) => [BigInt(stages[from][2]), stages.slice(from, begins.at(i + 1))]);
}

/** What the chain said of a stage, the last time it did. */
const said = (stages: Stages, label: string, module = 'run_epoch') =>
  stages.findLast(
    ([in_, name]) => in_ === module && name.startsWith(label) && (name === label || pots === label),
  )?.[2];
const pots = 'Draining';

/** A hotkey as a trace has it. */
const bare = (hotkey: string) => hotkey.slice(2);

interface Answer {
  readonly stages: Readonly<Record<string, Json>>;
  readonly epoch: consensus.EpochStages;
  readonly output: consensus.EpochOutput;
  readonly before: readonly bigint[];
}

/** The storage in which a block finds its epoch, after its emission. */
function emitted(pre: JsonObject, block: bigint): chain.Store {
  const store = opened(pre);
  const issuance = store.get(chain.storage.subtensor.TotalIssuance);
  chain.runCoinbase(store, [1], block, chain.emissionFor(store, issuance));
  return store;
}

function opened(state: JsonObject): chain.Store {
  const store = chain.openStore(state, { build: 'dev-293' });
  if ('path' in store) throw new Error(store.path);
  return store;
}

/** The stages of our epoch: those of the operation, and those of the steps within. */
function ours(store: chain.Store, block: bigint): Answer {
  const input = { pre: store.state(), netuid: 1, block: Number(block) } satisfies JsonObject;
  const answer = findOperation('chain.subnetEpoch')!.apply(input, 'dev-293');
  if ('rejection' in answer) throw new Error(answer.rejection.name);
  const stages = Object.fromEntries(answer.stages().map(({ stage, value }) => [stage, value]));
  const raoEmission = BigInt(stages.raoEmission as string) as consensus.EpochInput['raoEmission'];
  const { output, stages: epoch } = consensus.epoch(
    chain.developerEpochInput(store, 1, block, raoEmission),
    'dev-293',
  );
  const { weightsNormalized, activeStake, incentive } = epoch;
  return {
    stages,
    epoch,
    output,
    before: consensus.matmulSparse(weightsNormalized, activeStake, incentive.length),
  };
}

type Stage = readonly [label: string, ours: (answer: Answer) => unknown, read: (value: Traced) => unknown];
const vector = (value: Traced) => tracedBits(value, 32);
const rows = (value: Traced) => tracedRows(value, 32);
const whole = (value: Traced) => tracedBits(value, 0);
const words = (value: Traced) => (value as readonly string[]).map((word) => word === 'true');
const bitsOf = (values: Json) => (values as readonly string[]).map(BigInt);

/** The stages of every epoch. */
const always: readonly Stage[] = [
  ['Inactive', ({ epoch }) => epoch.inactive, words],
  ['new_validator_permits', ({ epoch }) => epoch.newValidatorPermits, words],
  ['validator_permits', ({ epoch }) => epoch.validatorPermitsWithOwner, words],
  ['Filtered stake', ({ epoch }) => epoch.filteredStakeBits64, (value) => tracedBits(value, 64)],
  ['Normalised Stake', ({ epoch }) => epoch.stake, vector],
  ['Active Stake', ({ epoch }) => epoch.activeStake, vector],
  ['Weights (mask+norm)', ({ epoch }) => epoch.weightsNormalized, rows],
  ['Ranks (before)', ({ before }) => before, vector],
  ['Consensus', ({ epoch }) => epoch.consensus, vector],
  ['Clipped Weights', ({ epoch }) => epoch.clippedWeights, rows],
  ['Validator Trust', ({ epoch }) => epoch.validatorTrust, vector],
  ['Ranks (after)', ({ epoch }) => epoch.ranksRaw, vector],
  ['Trust', ({ stages }) => bitsOf(stages.trust), vector],
  ['Incentive (=Rank)', ({ epoch }) => epoch.incentive, vector],
  ['Dividends', ({ epoch }) => epoch.dividends, vector],
  ['Normalized Server Emission', ({ epoch }) => epoch.normalizedServerEmission, vector],
  ['Server Emission', ({ output }) => output.serverEmission, whole],
  ['Normalized Validator Emission', ({ epoch }) => epoch.normalizedValidatorEmission, vector],
  ['Validator Emission', ({ output }) => output.validatorEmission, whole],
  ['Normalized Combined Emission', ({ epoch }) => epoch.normalizedCombinedEmission, vector],
  ['Combined Emission', ({ output }) => output.combinedEmission, whole],
];

const stage =
  (name: string) =>
  ({ epoch }: Answer): unknown =>
    Object.entries(epoch).find(([each]) => each === name)?.[1];

/** The stages of one way of bonds. */
const sometimes: readonly Stage[] = [
  ['B (outdatedmask)', ({ epoch }) => epoch.bondsMasked, rows],
  ['B (mask+norm)', stage('bondsNormalized'), rows],
  ['ΔB', stage('bondsDeltaRaw'), rows],
  ['ΔB (norm)', stage('bondsDelta'), rows],
  ['Exponential Moving Average Bonds Normal', stage('emaBondsRaw'), rows],
  ['Exponential Moving Average Bonds', stage('emaBondsNormalized'), rows],
  ['weights_for_bonds', ({ epoch }) => epoch.weightsForBonds, rows],
  ['alphas', stage('alphas'), vector],
  ['emaB', stage('emaBondsRaw'), rows],
  ['emaB norm', stage('emaBondsNormalized'), rows],
  ['total_bonds_per_validator', stage('totalBondsPerValidator'), vector],
];

const byHotkey = (entries: Json, amount: string) =>
  Object.fromEntries(
    (entries as readonly JsonObject[]).map((each) => [
      bare(each.hotkey as string),
      BigInt(each[amount] as string),
    ]),
  );

/** The stages of the drain. */
const drained: readonly Stage[] = [
  ['pending_alpha', ({ stages }) => BigInt(stages.validatorAlpha as string), whole],
  ['prop_alpha_dividends', ({ stages }) => byHotkey(stages.dividends, 'alphaDividend'), vector],
  ['tao_dividends', ({ stages }) => byHotkey(stages.dividends, 'rootDividend'), vector],
];

const seen = new Set<string>();

/** Holds what was logged of an epoch against ours. */
function compare(store: chain.Store, block: bigint, logged: Stages): void {
  const { PendingEmission, PendingRootDivs, PendingAlphaSwapped, PendingOwnerCut } = chain.storage.subtensor;
  expect(said(logged, pots, 'run_coinbase')?.match(/\d+/g)?.map(BigInt)).toEqual(
    [PendingEmission, PendingRootDivs, PendingAlphaSwapped, PendingOwnerCut].map((item) =>
      store.get(item, 1),
    ),
  );
  const answer = ours(store, block);
  for (const [label, our, read] of always) {
    const text = said(logged, label);
    expect(text, label).toBeDefined();
    expect(our(answer), label).toEqual(read(readTrace(text!)));
  }
  for (const [label, our, read] of sometimes) {
    const text = said(logged, label);
    if (text === undefined) continue;
    seen.add(label);
    expect(our(answer), label).toEqual(read(readTrace(text)));
  }
  for (const [label, our, read] of drained)
    expect(our(answer), label).toEqual(read(readTrace(said(logged, label, 'run_coinbase')!)));
  expect(bitsOf(answer.stages.stakeBits)).toEqual(
    tracedBits(readTrace(said(logged, 'total_stake', 'stake_utils')!), 64),
  );
}

describeCorpora('the stages that a real runtime logged', () => {
  test.skipIf(files.length === 0).each(files)('%s', (file) => {
    const trace = corpusJson(`runtime/fixtures/${file}`) as TraceFixture;
    const fixture = corpusJson(`runtime/fixtures/${trace.epochFixture}.json`) as EpochFixture;
    const blocks = byBlock(trace.stages);
    expect(blocks.length).toBe(fixture.blocks.last - fixture.blocks.first + 1);
    const store = opened(layered(fixture.pre));
    for (const [block, logged] of blocks) {
      if (said(logged, pots, 'run_coinbase') !== undefined)
        compare(emitted(store.state(), block), block, logged);
      chain.makeBlocks(store, [{ number: block, extrinsics: [] }]);
    }
  });

  test.skipIf(files.length === 0)('each way of bonds was logged by some', () => {
    expect([...seen].sort()).toEqual(sometimes.map(([label]) => label).sort());
  });
});
