/**
 * What `consensus.epoch` makes of the state before a block.
 *
 * @module
 */
import { chain, findOperation, type Json, type JsonObject } from '../../reference/index.ts';
import type { Snapshot } from '../../wire/index.ts';
import { fullName } from './items.ts';
import type { AuditRules } from './rules.ts';
import { changed } from './snapshot.ts';

/** The items that the epoch reads. */
export const inputItems = {
  plain: ['StakeThreshold', 'TaoWeight'],
  subnet: [
    'SubnetworkN',
    'Tempo',
    'Kappa',
    'ActivityCutoff',
    'ActivityCutoffFactorMilli',
    'MaxAllowedValidators',
    'BondsMovingAverage',
    'BondsPenalty',
    'LiquidAlphaOn',
    'Yuma3On',
    'AlphaValues',
    'AlphaSigmoidSteepness',
    'CommitRevealWeightsEnabled',
    'RevealPeriodEpochs',
    'LastUpdate',
    'ValidatorPermit',
    'SubnetOwnerHotkey',
    'FirstEmissionBlockNumber',
    'LastEpochBlock',
    'PendingEpochAt',
    'SubnetEpochIndex',
    'MechanismCountCurrent',
  ],
  below: ['Keys', 'Weights', 'Bonds', 'BlockAtRegistration', 'WeightCommits', 'TimelockedWeightCommits'],
  hotkey: ['TotalHotkeyAlpha', 'ParentKeys', 'ChildKeys'],
} as const;

/** Why the epoch's input can't be read, where the runtime keeps a part of it otherwise. */
export function missingInput({ unread = {} }: Snapshot, { build }: AuditRules): string | undefined {
  const read = Object.values(inputItems).flat().map(fullName);
  const name = read.find((each) => each in unread && chain.findItem(each)?.builds.includes(build) === true);
  return name === undefined ? undefined : `the epoch reads ${name}, and ${unread[name]}`;
}

/** The output of a subnet's epoch with what had to be assumed, or why there is none. */
export function epochOutput(
  snapshot: Snapshot,
  before: chain.State,
  netuid: number,
  block: bigint,
  { epoch, name, build }: AuditRules,
): { readonly output: JsonObject; readonly assumed: readonly string[] } | { readonly unknown: string } {
  const mechanisms =
    build === '425' ? (chain.read(before, fullName('MechanismCountCurrent'), netuid) as number) : 1;
  if (mechanisms > 1)
    return { unknown: `the subnet has ${mechanisms} mechanisms, which this audit does not take apart` };
  const { state, assumed } = withReveals(before, snapshot, netuid);
  const result = chain.epochInputFromState(state, { netuid, block });
  if ('path' in result) return { unknown: `${result.path}: ${result.expected} is expected` };
  const input =
    build === '425'
      ? result.input
      : { ...result.input, lastMechanismStepBlock: '0', commitReveal: noCommits(result.input) };
  if (epoch === '446' && input.liquidAlpha === true)
    return { unknown: 'liquid alpha at 446 looks at an item that is not declared here' };
  const operation = findOperation('consensus.epoch');
  const outside = operation?.domain(input);
  if (outside !== undefined) return { unknown: `${outside.path}: ${outside.expected} was expected` };
  if (build !== '425' && ownerIsOdd(input))
    return { unknown: `the owner's uid is like any other at ${name}, and the rules of 425 give it a permit` };
  const outcome = operation?.apply(input, epoch ?? '425');
  return outcome !== undefined && 'output' in outcome
    ? { output: outcome.output, assumed }
    : { unknown: `no rule at ${name}` };
}

/** The developer builds let no open commit take a column out. */
function noCommits({ n, commitReveal }: JsonObject): JsonObject {
  return { ...(commitReveal as JsonObject), commitBlocks: Array.from({ length: Number(n) }, () => null) };
}

/** Whether the owner has a permit by being the owner alone: of the developer builds it knows only its own weight on itself. */
function ownerIsOdd(input: JsonObject): boolean {
  const { ownerUid } = input;
  if (typeof ownerUid !== 'number') return false;
  const permits = (owner: Json) => {
    const outcome = findOperation('consensus.epoch')?.apply({ ...input, ownerUid: owner }, '425');
    return outcome !== undefined && 'output' in outcome
      ? JSON.stringify(outcome.output.newValidatorPermits)
      : '';
  };
  return !(input.validatorPermit as readonly boolean[])[ownerUid] || permits(ownerUid) !== permits(null);
}

/** Weights that the block itself reveals before its epoch, whose ciphertext only a drand pulse opens: as they are stored after it. */
function withReveals(
  state: chain.State,
  { post }: Snapshot,
  netuid: number,
): { readonly state: chain.State; readonly assumed: readonly string[] } {
  const name = fullName('TimelockedWeightCommits');
  const gone = Object.entries((post[name] ?? {}) as JsonObject).filter(
    ([keys, value]) => value === null && keys.startsWith(`${netuid},`),
  );
  const weights = fullName('Weights');
  if (gone.length === 0 || post[weights] === undefined) return { state, assumed: [] };
  return {
    state: changed(state, { [weights]: post[weights] as Json }),
    assumed: [
      `subnet ${netuid}: the block revealed timelocked weights first; its weights are read after the block`,
    ],
  };
}
