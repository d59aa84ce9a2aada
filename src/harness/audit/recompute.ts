/**
 * What the rules make of the state before a block.
 *
 * @module
 */
import {
  chain,
  emission,
  findOperation,
  type Json,
  type JsonObject,
  type numbers,
} from '../../reference/index.ts';
import type { Snapshot } from '../../wire/index.ts';
import { fullName, itemsOf, storedOf, type StoredItem } from './items.ts';
import type { AuditRules } from './rules.ts';
import { changed } from './snapshot.ts';

/** What is expected of an item, or why nothing is. */
export type Expected = { readonly value: Json } | { readonly unknown: string };

/** The rules' answers for one subnet. */
export interface Recomputed {
  /** Whether the clock says that the epoch is due; `undefined` where no clock is known. */
  readonly due: boolean | undefined;
  readonly of: (item: StoredItem) => Expected;
  /** What had to be assumed, in sentences. */
  readonly assumed: readonly string[];
}

/** The state before the block as the rules read it: absent entries that read as something else than here are filled in. */
export function stateBefore(
  { pre, defaults = {} }: Snapshot,
  netuid: number,
  { build }: AuditRules,
): chain.State {
  const filled = Object.fromEntries(
    chain.storageItems.flatMap((item): (readonly [string, Json])[] => {
      const name = chain.itemName(item);
      if (item.pallet !== 'SubtensorModule' || item.optional || !item.builds.includes(build)) return [];
      const fallback = defaults[name] ?? item.value.write(item.fallback(build));
      if (item.keys.length === 0) return name in pre ? [] : [[name, fallback as Json]];
      if (item.keys.length > 1 || item.keys[0].kind.type !== 'u16') return [];
      const entries = (pre[name] ?? {}) as JsonObject;
      return String(netuid) in entries ? [] : [[name, { ...entries, [netuid]: fallback as Json }]];
    }),
  );
  return { ...(pre as chain.State), ...filled };
}

/** Recomputes the epoch of one subnet. */
export function recompute(snapshot: Snapshot, netuid: number, rules: AuditRules): Recomputed {
  const state = stateBefore(snapshot, netuid, rules);
  const block = BigInt(snapshot.block.number);
  const due = rules.clock === undefined ? undefined : isDue(state, netuid, block, rules.clock);
  const noRule = (): Expected => ({ unknown: `no rule at ${rules.name}` });
  if (rules.epoch === undefined) return { due, of: noRule, assumed: [] };

  const lacking = missingInput(snapshot, rules);
  const given = epochOutput(snapshot, state, netuid, block, rules);
  const n = chain.read(state, fullName('SubnetworkN'), netuid) as number;
  const emits = chain.read(state, fullName('FirstEmissionBlockNumber'), netuid) !== null;
  const of = (item: StoredItem): Expected => {
    const unread = snapshot.unread?.[fullName(item.name)];
    if (unread !== undefined) return { unknown: `not comparable: ${unread}` };
    if (item.name === 'LastMechansimStepBlock')
      return { value: due === true ? block.toString() : storedOf(state, item, netuid, n) };
    if (item.after !== undefined) return { value: item.after };
    if (item.field === undefined) return noRule();
    if (lacking !== undefined) return { unknown: lacking };
    if ('unknown' in given) return given;
    if (item.name === 'Emission' && emits)
      return { unknown: `what the block itself adds to it has no rule at ${rules.name}` };
    return { value: given.output[item.field] };
  };
  return { due, of, assumed: 'unknown' in given ? [] : given.assumed };
}

function isDue(
  state: chain.State,
  netuid: number,
  block: bigint,
  ruleset: NonNullable<AuditRules['clock']>,
): boolean {
  const of = (name: string) => chain.read(state, fullName(name), netuid);
  const age = BigInt((of('BlocksSinceLastStep') ?? '0') as string) + 1n;
  return emission.isDue(
    {
      netuid,
      tempo: of('Tempo') as number,
      block: block as numbers.BlockNumber,
      lastEpochBlock: BigInt((of('LastEpochBlock') ?? '0') as string) as numbers.BlockNumber,
      pendingEpochAt: BigInt((of('PendingEpochAt') ?? '0') as string) as numbers.BlockNumber,
      blocksSinceLastStep: age,
    },
    ruleset,
  );
}

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
function missingInput({ unread = {} }: Snapshot, { build }: AuditRules): string | undefined {
  const read = Object.values(inputItems).flat().map(fullName);
  const name = read.find((each) => each in unread && chain.findItem(each)?.builds.includes(build) === true);
  return name === undefined ? undefined : `the epoch reads ${name}, and ${unread[name]}`;
}

function epochOutput(
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

/** The whole block of a developer build, recomputed without its extrinsics; what has no rule yet, where that is not possible. */
export function wholeBlock(snapshot: Snapshot, { build, developer, name }: AuditRules): chain.Store | string {
  if (!developer || !snapshot.whole)
    return `only the whole storage of a developer build is recomputed as a block`;
  if (snapshot.block.extrinsics > 0) return 'extrinsics came after it, which may write anything';
  const pre = Object.fromEntries(
    Object.entries(snapshot.pre).filter(([item]) => chain.findItem(item)?.builds.includes(build) === true),
  ) as chain.State;
  const store = chain.openStore(pre, { build, defaults: (snapshot.defaults ?? {}) as chain.State });
  if ('path' in store) return `${store.path}: ${store.expected} is expected`;
  const lacking = chain.blockStep(store, BigInt(snapshot.block.number));
  if (lacking !== undefined) return `no rule at ${name}: ${lacking.missing}`;
  chain.blockEnd(store);
  return store;
}

/** The items of a build by name. */
export function itemNamed(build: chain.Build, name: string): StoredItem | undefined {
  return itemsOf(build).find((item) => fullName(item.name) === name);
}
