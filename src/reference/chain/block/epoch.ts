/**
 * The epoch of a subnet at 425: one a mechanism, and what they come to together.
 *
 * @module
 */
import { epoch, type EpochOutput } from '../../consensus/index.ts';
import { mechanisms, splitAmongMechanisms, type MechanismTerms } from '../../emission/index.ts';
import type { BlockNumber, Rao } from '../../numbers/index.ts';
import { hotkeysByUid, readEpoch, writeVectors } from '../epoch/index.ts';
import { mechanismIndexOf } from '../mechanism-index.ts';
import type { Hex } from '../scale/index.ts';
import { subtensor } from '../storage/index.ts';
import type { Store } from '../store.ts';
import { tellBlock, type BlockAt } from './at.ts';
import { openCommits } from './commits.ts';
import type { HotkeyEmission } from './dividends.ts';
import { countVotes } from './voting-power.ts';

// #region epoch
/**
 * Runs the epoch of each mechanism of a subnet on its part of the emission, and stores what they made.
 *
 * @returns what each hotkey gets, in the order of the hotkeys
 * @see BLOCK-425-14; subtensor `epoch_with_mechanisms`
 */
export function runEpoch(at: BlockAt, netuid: number, emission: Rao): readonly HotkeyEmission[] {
  const { store } = at;
  const hotkeys = hotkeysByUid(store, netuid);
  const mechanismCount = store.get(subtensor.MechanismCountCurrent, netuid);
  const split = store.get(subtensor.MechanismEmissionSplit, netuid) ?? null;
  const parts = splitAmongMechanisms(emission, mechanismCount, split, '425');
  const outputs = parts.map((raoEmission, mechanism) =>
    runMechanism(at, netuid, mechanismIndexOf(netuid, mechanism), raoEmission, hotkeys),
  );
  const { neurons } = mechanisms(
    {
      raoEmission: emission,
      mechanismCount,
      mechanismEmissionSplit: split,
      mechanisms: outputs.map((output) => hotkeys.map((_, uid) => termsOf(output, uid))),
    },
    '425',
  );
  storeTogether(store, netuid, neurons);
  countVotes(at, netuid, hotkeys, neurons);
  return neurons
    .flatMap(({ serverEmission, validatorEmission }, uid): HotkeyEmission[] => {
      const hotkey = hotkeys[uid];
      return hotkey === undefined ? [] : [{ hotkey, incentive: serverEmission, dividend: validatorEmission }];
    })
    .sort((a, b) => (a.hotkey < b.hotkey ? -1 : 1));
}
// #endregion

// #region mechanism
/** The epoch of one mechanism, and what is stored of it alone. @see subtensor `persist_mechanism_epoch_terms` */
function runMechanism(
  at: BlockAt,
  netuid: number,
  mechanismIndex: number,
  raoEmission: Rao,
  hotkeys: readonly (Hex | undefined)[],
): EpochOutput {
  const { store, block } = at;
  const { output } = epoch(
    {
      ...readEpoch(store, { netuid, mechanismIndex, block, raoEmission, hotkeys }),
      activityCutoff: activityCutoff(store, netuid),
      lastMechanismStepBlock: store.get(subtensor.LastMechansimStepBlock, netuid) as BlockNumber,
      commitReveal: {
        enabled: store.get(subtensor.CommitRevealWeightsEnabled, netuid),
        commitBlocks: openCommits(at, netuid, mechanismIndex, hotkeys),
      },
    },
    '425',
  );
  store.set(subtensor.Incentive, [mechanismIndex], output.incentive);
  tellBlock(
    at,
    'SubtensorModule.IncentiveAlphaEmittedToMiners',
    mechanismIndex,
    output.serverEmission.map((each) => each.toString()),
  );
  for (const [uid, row] of output.bonds.entries()) store.set(subtensor.Bonds, [mechanismIndex, uid], row);
  return output;
}

/**
 * How many blocks may pass after its last update before a uid counts as inactive: a factor in thousandths of the tempo.
 *
 * @see subtensor `get_activity_cutoff_blocks`
 */
export function activityCutoff(store: Store, netuid: number): bigint {
  const factor = BigInt(store.get(subtensor.ActivityCutoffFactorMilli, netuid));
  const blocks = (factor * BigInt(store.get(subtensor.Tempo, netuid))) / 1000n;
  return blocks < 1n ? 1n : blocks;
}
// #endregion

/** What one mechanism gives a uid. */
function termsOf(output: EpochOutput, uid: number): MechanismTerms {
  return {
    serverEmission: output.serverEmission[uid],
    validatorEmission: output.validatorEmission[uid],
    emission: output.combinedEmission[uid],
    stake: output.stake[uid],
    dividend: output.dividends[uid],
    stakeWeight: output.stakeWeight[uid],
    consensus: output.consensus[uid],
    validatorTrust: output.validatorTrust[uid],
    active: output.active[uid],
    newValidatorPermit: output.newValidatorPermits[uid],
  };
}

/** Stores what the mechanisms made together. @see subtensor `persist_netuid_epoch_terms` */
function storeTogether(store: Store, netuid: number, neurons: readonly MechanismTerms[]): void {
  writeVectors(store, netuid, {
    active: neurons.map(({ active }) => active),
    combinedEmission: neurons.map(({ emission }) => emission),
    consensus: neurons.map(({ consensus }) => consensus),
    dividends: neurons.map(({ dividend }) => dividend),
    validatorTrust: neurons.map(({ validatorTrust }) => validatorTrust),
    newValidatorPermits: neurons.map(({ newValidatorPermit }) => newValidatorPermit),
    stakeWeight: neurons.map(({ stakeWeight }) => stakeWeight),
  });
}
