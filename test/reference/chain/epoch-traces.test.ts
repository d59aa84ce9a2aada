import { expect, test } from 'vitest';
import { chain, consensus, findOperation, type Json, type JsonObject } from '../../../src/reference/index.ts';
import type { EpochFixture } from '../../../src/generate/measured/epoch-fixture.ts';
import { corpusFiles, corpusJson } from '../../corpora.ts';
import { describeCorpora } from './goldens.ts';
import { readTrace, tracedBits, tracedRows, type Traced } from './trace-text.ts';

interface TraceFixture {
  readonly epochFixture: string;
  readonly stages: readonly (readonly [module: string, label: string, text: string])[];
}

const files = corpusFiles('runtime/fixtures').filter((file) => file.startsWith('293-trace-epoch-'));

/** What the chain said of a stage, the last time it did. */
const said = ({ stages }: TraceFixture, label: string, module = 'run_epoch') =>
  stages.findLast(([in_, name]) => in_ === module && name === label)?.[2];

/** A hotkey as a trace has it. */
const bare = (hotkey: string) => hotkey.slice(2);

interface Answer {
  readonly stages: Readonly<Record<string, Json>>;
  readonly epoch: consensus.EpochStages;
  readonly output: consensus.EpochOutput;
  readonly before: readonly bigint[];
}

/** The stages of our epoch: those of the operation, and those of the steps within. */
function ours({ pre, blocks: { first } }: EpochFixture): Answer {
  const input = { pre, netuid: 1, block: first } satisfies JsonObject;
  const answer = findOperation('chain.subnetEpoch')!.apply(input, 'dev-293');
  if ('rejection' in answer) throw new Error(answer.rejection.name);
  const stages = Object.fromEntries(answer.stages().map(({ stage, value }) => [stage, value]));
  const store = chain.openStore(pre, { build: 'dev-293' });
  if ('path' in store) throw new Error(store.path);
  const raoEmission = BigInt(stages.raoEmission as string) as consensus.EpochInput['raoEmission'];
  const { output, stages: epoch } = consensus.epoch(
    chain.developerEpochInput(store, 1, BigInt(first), raoEmission),
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

describeCorpora('the stages that a real runtime logged', () => {
  test.skipIf(files.length === 0).each(files)('%s', (file) => {
    const trace = corpusJson(`runtime/fixtures/${file}`) as TraceFixture;
    const answer = ours(corpusJson(`runtime/fixtures/${trace.epochFixture}.json`) as EpochFixture);
    for (const [label, our, read] of always) {
      const text = said(trace, label);
      expect(text, label).toBeDefined();
      expect(our(answer), label).toEqual(read(readTrace(text!)));
    }
    for (const [label, our, read] of sometimes) {
      const text = said(trace, label);
      if (text === undefined) continue;
      seen.add(label);
      expect(our(answer), label).toEqual(read(readTrace(text)));
    }
    for (const [label, our, read] of drained)
      expect(our(answer), label).toEqual(read(readTrace(said(trace, label, 'run_coinbase')!)));
    expect(bitsOf(answer.stages.stakeBits)).toEqual(
      tracedBits(readTrace(said(trace, 'total_stake', 'stake_utils')!), 64),
    );
  });

  test.skipIf(files.length === 0)('each way of bonds was logged by some', () => {
    expect([...seen].sort()).toEqual(sometimes.map(([label]) => label).sort());
  });
});
