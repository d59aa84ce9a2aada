/**
 * From storage to the epoch's input: what the epoch of one subnet reads before it begins.
 *
 * @module
 */
import { stakeWeight, type StakeWeightInput } from '../consensus/stake-weight.ts';
import type { Rao } from '../numbers/index.ts';
import type { JsonObject, Problem } from '../operation.ts';
import { entries, read, type State } from './state.ts';

/** Which subnet, which block, and how a state of that block keeps its clock. */
export interface EpochAt {
  readonly netuid: number;
  /** The block whose epoch is meant; the state is the one before it. */
  readonly block: bigint;
  /** What is drained into this epoch, in rao; absent, what the state holds as pending. */
  readonly raoEmission?: bigint;
}

/** The epoch's input on the wire's terms, and what had to be assumed for it, in sentences. */
export interface EpochFromState {
  readonly input: JsonObject;
  readonly assumed: readonly string[];
}

/**
 * The epoch's input, read from the state of the block before.
 *
 * @returns a problem when the subnet is not in the state
 * @see subtensor `epoch_mechanism` (what it gets from storage)
 */
export function epochInputFromState(
  state: State,
  { netuid, block, raoEmission }: EpochAt,
): EpochFromState | Problem {
  const n = read(state, 'SubtensorModule.SubnetworkN', netuid) as number;
  if (n === 0)
    return { path: `SubtensorModule.SubnetworkN.${netuid}`, expected: 'a subnet with at least one uid' };
  const uids = Array.from({ length: n }, (_, uid) => uid);
  const of = (item: string) => read(state, `SubtensorModule.${item}`, netuid);
  const assumed =
    raoEmission === undefined
      ? [
          'the emission is what the state holds as pending; a coinbase in the same block adds to it before the epoch',
        ]
      : [];

  const keys = (state['SubtensorModule.Keys'] ?? {}) as JsonObject;
  const hotkeys = uids.map((uid) => keys[`${netuid},${uid}`] as string | undefined);
  const owners = (state['SubtensorModule.SubnetOwnerHotkey'] ?? {}) as JsonObject;
  const owner = hotkeys.indexOf(owners[String(netuid)] as string);

  const [alphaLow, alphaHigh] = of('AlphaValues') as readonly number[];
  const tempo = of('Tempo') as number;

  return {
    assumed,
    input: {
      n,
      currentBlock: block.toString(),
      tempo,
      activityCutoff: activityCutoff(state, netuid, tempo).toString(),
      lastMechanismStepBlock: of('LastMechansimStepBlock'),
      lastUpdate: of('LastUpdate'),
      blockAtRegistration: uids.map((uid) => read(state, 'SubtensorModule.BlockAtRegistration', netuid, uid)),
      ownerUid: owner < 0 ? null : owner,
      stakeBits: hotkeys.map((hotkey) => stakeBits(state, netuid, hotkey)),
      stakeThreshold: read(state, 'SubtensorModule.StakeThreshold'),
      validatorPermit: of('ValidatorPermit'),
      maxAllowedValidators: of('MaxAllowedValidators'),
      weights: uids.map((uid) => read(state, 'SubtensorModule.Weights', netuid, uid)),
      bonds: uids.map((uid) => read(state, 'SubtensorModule.Bonds', netuid, uid)),
      kappa: of('Kappa'),
      bondsPenalty: of('BondsPenalty'),
      bondsMovingAverage: of('BondsMovingAverage'),
      yuma3: of('Yuma3On'),
      liquidAlpha: of('LiquidAlphaOn'),
      alphaLow,
      alphaHigh,
      alphaSigmoidSteepness: of('AlphaSigmoidSteepness'),
      commitReveal: {
        enabled: of('CommitRevealWeightsEnabled'),
        commitBlocks: commitBlocks(state, netuid, hotkeys).map((commit) => commit?.toString() ?? null),
      },
      raoEmission: (raoEmission ?? pending(state, netuid)).toString(),
    },
  };
}

/** The stake weight of a hotkey on a subnet; root is netuid 0. */
function stakeBits(state: State, netuid: number, hotkey: string | undefined): string {
  if (hotkey === undefined) return '0';
  const held = (who: string, subnet: number) =>
    BigInt(read(state, 'SubtensorModule.TotalHotkeyAlpha', who, subnet) as string) as Rao;
  const kin = (item: string) =>
    read(state, `SubtensorModule.${item}`, hotkey, netuid) as readonly (readonly [
      share: string,
      who: string,
    ])[];
  const input: StakeWeightInput = {
    alpha: held(hotkey, netuid),
    tao: held(hotkey, 0),
    taoWeight: BigInt(read(state, 'SubtensorModule.TaoWeight') as string),
    parents: kin('ParentKeys').map(([share, parent]) => ({
      proportion: BigInt(share),
      alpha: held(parent, netuid),
      tao: held(parent, 0),
    })),
    children: kin('ChildKeys').map(([share]) => BigInt(share)),
  };
  return stakeWeight(input).stakeBits.toString();
}

// #region activity-cutoff
/**
 * How many blocks may pass after its last update before a uid counts as inactive.
 *
 * A factor in thousandths of the tempo, at least one block. A state from before the factor, which still holds one
 * pending sum a subnet, has the blocks themselves.
 *
 * @see subtensor `get_activity_cutoff_blocks`
 */
export function activityCutoff(state: State, netuid: number, tempo: number): bigint {
  if ('SubtensorModule.PendingEmission' in state)
    return BigInt(read(state, 'SubtensorModule.ActivityCutoff', netuid) as number);
  const factor = read(state, 'SubtensorModule.ActivityCutoffFactorMilli', netuid) as number;
  const blocks = (BigInt(factor) * BigInt(tempo)) / 1000n;
  return blocks < 1n ? 1n : blocks;
}
// #endregion

/** The pending sums that are drained into an epoch; the last two are those of older states. */
const pendingSums = [
  'PendingServerEmission',
  'PendingValidatorEmission',
  'PendingRootAlphaDivs',
  'PendingEmission',
  'PendingAlphaSwapped',
];

function pending(state: State, netuid: number): bigint {
  return pendingSums
    .map((item) => BigInt(read(state, `SubtensorModule.${item}`, netuid) as string))
    .reduce((sum, part) => sum + part, 0n);
}

// #region commit-blocks
/**
 * The block of each uid's earliest commit that has not expired, in either queue.
 *
 * The state is read as the epoch finds it: its own epoch already counts.
 *
 * @see subtensor `is_commit_expired`, `epoch_mechanism`
 */
export function commitBlocks(
  state: State,
  netuid: number,
  hotkeys: readonly (string | undefined)[],
): readonly (bigint | undefined)[] {
  const now = BigInt(read(state, 'SubtensorModule.SubnetEpochIndex', netuid) as string) + 1n;
  const period = BigInt(read(state, 'SubtensorModule.RevealPeriodEpochs', netuid) as string);
  const expired = (epoch: bigint) => now > epoch + period;
  const earliest = new Map<string, bigint>();
  const note = (hotkey: string, block: bigint) => {
    const known = earliest.get(hotkey);
    if (known === undefined || block < known) earliest.set(hotkey, block);
  };

  for (const [[subnet, hotkey], commits] of entries(state, 'SubtensorModule.WeightCommits')) {
    if (Number(subnet) !== netuid) continue;
    const open = (commits as readonly (readonly string[])[]).find(([, epoch]) => !expired(BigInt(epoch)));
    if (open !== undefined) note(hotkey, BigInt(open[2]));
  }
  for (const [[subnet, epoch], commits] of entries(state, 'SubtensorModule.TimelockedWeightCommits')) {
    if (Number(subnet) !== netuid || expired(BigInt(epoch))) continue;
    for (const [hotkey, block] of commits as readonly (readonly string[])[]) note(hotkey, BigInt(block));
  }
  return hotkeys.map((hotkey) => (hotkey === undefined ? undefined : earliest.get(hotkey)));
}
// #endregion
