/**
 * What the rules make of the state before a block.
 *
 * @module
 */
import { chain, emission, type Json, type numbers } from '../../reference/index.ts';
import type { Snapshot } from '../../wire/index.ts';
import { epochOutput, missingInput } from './epoch-output.ts';
import { fullName, storedOf, type StoredItem } from './items.ts';
import type { AuditRules } from './rules.ts';
import { stateBefore } from './state-before.ts';

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
