import { problemSentence, validate, type Metagraph } from '../wire/index.ts';
import type { Converted } from './converted.ts';

type Whole = number | string;
type Neuron = Metagraph['neurons'][number];

/** What the chain's own defaults are, where a metagraph does not say. */
const defaults = {
  kappa: 32767,
  tempo: 360,
  max_validators: 128,
  bonds_penalty: 65535,
  bonds_moving_avg: 900000 as Whole,
  yuma_version: 3,
  liquid_alpha_enabled: false,
  alpha_low: 45875,
  alpha_high: 58982,
  alpha_sigmoid_steepness: 1000,
  commit_reveal_weights_enabled: true,
} as const;

/**
 * A metagraph to the input of `consensus.epoch`.
 *
 * It holds each neuron as the Python SDK's `NeuronInfo` names its fields, with weights and bonds as u16 pairs.
 * What a metagraph can't say, or leaves out, is taken from the chain's defaults, and said so.
 */
export function convertMetagraph(value: unknown): Converted {
  const problem = validate('metagraph.json', value, 'metagraph');
  if (problem !== undefined) return { problem: problemSentence(problem) };
  const metagraph = value as Metagraph;
  const neurons = [...metagraph.neurons].sort((a, b) => a.uid - b.uid);
  const misplaced = neurons.findIndex((neuron, uid) => neuron.uid !== uid);
  if (misplaced >= 0) return { problem: `metagraph.neurons: uid ${misplaced} is not there exactly once` };

  const assumed: string[] = [];
  const given = metagraph.hyperparameters ?? {};
  const hyper = <Name extends keyof typeof defaults>(name: Name): NonNullable<(typeof given)[Name]> => {
    const found = given[name];
    if (found === undefined || found === null)
      assumed.push(`${name} is ${defaults[name]}, the chain's default`);
    return found ?? defaults[name];
  };
  const or = (found: Whole | undefined, fallback: Whole, sentence: string): string => {
    if (found === undefined) assumed.push(sentence);
    return String(found ?? fallback);
  };

  const tempo = hyper('tempo');
  const block = or(metagraph.block, latest(neurons), 'the block is that of the latest update');
  const unregistered = neurons.some((neuron) => neuron.block_at_registration === undefined);
  if (unregistered) assumed.push('a neuron without block_at_registration registered at block 0');
  const owner = neurons.find(
    (neuron) => neuron.hotkey !== undefined && neuron.hotkey === metagraph.owner_hotkey,
  );
  if (owner === undefined) assumed.push('no uid is the owner’s');
  const commits = hyper('commit_reveal_weights_enabled');
  if (commits) assumed.push('no commit is open');

  return {
    assumed,
    input: {
      n: neurons.length,
      currentBlock: block,
      tempo,
      activityCutoff: or(given.activity_cutoff, 5000, "activity_cutoff is 5000, the chain's default"),
      lastMechanismStepBlock: or(
        metagraph.last_step,
        String(BigInt(block) > BigInt(tempo) ? BigInt(block) - BigInt(tempo) : 0n),
        'the last epoch was one tempo ago',
      ),
      lastUpdate: neurons.map((neuron) => String(neuron.last_update)),
      blockAtRegistration: neurons.map((neuron) => String(neuron.block_at_registration ?? 0)),
      ownerUid: owner?.uid ?? null,
      stakeBits: neurons.map((neuron) => (rao(neuron.total_stake ?? neuron.stake ?? 0) << 64n).toString()),
      stakeThreshold: or(metagraph.stake_threshold, 0, 'the stake threshold is 0'),
      validatorPermit: neurons.map((neuron) => neuron.validator_permit),
      maxAllowedValidators: hyper('max_validators'),
      weights: neurons.map((neuron) => neuron.weights ?? []),
      bonds: neurons.map((neuron) => neuron.bonds ?? []),
      kappa: hyper('kappa'),
      bondsPenalty: hyper('bonds_penalty'),
      bondsMovingAverage: String(hyper('bonds_moving_avg')),
      yuma3: hyper('yuma_version') === 3,
      liquidAlpha: hyper('liquid_alpha_enabled'),
      alphaLow: hyper('alpha_low'),
      alphaHigh: hyper('alpha_high'),
      alphaSigmoidSteepness: hyper('alpha_sigmoid_steepness'),
      commitReveal: { enabled: commits, commitBlocks: neurons.map(() => null) },
      raoEmission: or(metagraph.emission, 1_000_000_000, 'the emission is 1 alpha'),
    },
  };
}

function latest(neurons: readonly Neuron[]): string {
  return neurons
    .map((neuron) => BigInt(neuron.last_update))
    .reduce((a, b) => (a > b ? a : b))
    .toString();
}

/** An amount in rao; a number is TAO, read by its decimal text. */
function rao(amount: NonNullable<Neuron['stake']>): bigint {
  if (typeof amount === 'object') return BigInt(amount.rao);
  return BigInt(Math.round(amount * 1e9));
}
