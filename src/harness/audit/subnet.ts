/**
 * The audit of one subnet: a case for each item that its epoch stores.
 *
 * @module
 */
import { chain, type Json, type JsonObject } from '../../reference/index.ts';
import type { CaseEvent, NoteEvent, Snapshot } from '../../wire/index.ts';
import { caseOf, type Check, type Context } from './case.ts';
import { fullName, itemsOf, storedOf, type StoredItem } from './items.ts';
import { recompute, type Expected } from './recompute.ts';
import { changed } from './snapshot.ts';
import { stateBefore } from './state-before.ts';

/** Whether the node says that the epoch of a subnet ran in the block. */
export function ranIn({ post }: Snapshot, netuid: number, block: string): boolean {
  return ((post[fullName('LastMechansimStepBlock')] ?? {}) as JsonObject)[String(netuid)] === block;
}

/** Audits a subnet. */
export function auditSubnet(
  snapshot: Snapshot,
  netuid: number,
  context: Context,
): { readonly cases: readonly CaseEvent[]; readonly notes: readonly NoteEvent[] } {
  const { rules, whole } = context;
  const { number, extrinsics } = snapshot.block;
  const before = stateBefore(snapshot, netuid, rules);
  const after = changed(before, snapshot.post as chain.State);
  const n = chain.read(before, fullName('SubnetworkN'), netuid) as number;
  const recomputed = recompute(snapshot, netuid, rules);
  const ours = typeof whole === 'string' ? undefined : whole.state();
  const ran = ranIn(snapshot, netuid, number);
  const replaced = extrinsics === 0 ? undefined : replacedUids(before, after, netuid, n);

  const expectedOf = (item: StoredItem): Expected => {
    if (item.name !== 'LastMechansimStepBlock' && !ran)
      return { unknown: 'the node ran no epoch of it in this block' };
    if (item.open === true && extrinsics > 0)
      return { unknown: `${extrinsics} extrinsics came after it, which may write it` };
    const given = recomputed.of(item);
    if ('value' in given || ours === undefined || (snapshot.unread ?? {})[fullName(item.name)] !== undefined)
      return given;
    return { value: storedOf(ours, item, netuid, n) };
  };
  const checks = itemsOf(rules.build).map((item): Check => {
    const expected = expectedOf(item);
    const stored = storedOf(after, item, netuid, n);
    const got =
      replaced !== undefined && 'value' in expected ? besides(replaced, n, expected.value, stored) : stored;
    return { item, expected, got };
  });
  const replacedNote =
    replaced === undefined || replaced.length === 0
      ? []
      : [
          `subnet ${netuid}: uid ${replaced.join(', ')} changed hands in the block, after its epoch, and is not compared`,
        ];
  return {
    cases: checks.map((check) => caseOf(check, checks, String(netuid), snapshot, context)),
    notes: [...recomputed.assumed, ...replacedNote].map((sentence): NoteEvent => ({
      event: 'note',
      level: 'info',
      sentence,
    })),
  };
}

/** The uids whose hotkey is another after the block: an extrinsic gave them to someone, and emptied what was stored of them. */
function replacedUids(before: chain.State, after: chain.State, netuid: number, n: number): readonly number[] {
  const key = (state: chain.State, uid: number) =>
    ((state[fullName('Keys')] ?? {}) as JsonObject)[`${netuid},${uid}`];
  return Array.from({ length: n }, (_, uid) => uid).filter((uid) => key(before, uid) !== key(after, uid));
}

/** What is stored of the uids that the epoch knew, those that changed hands left as they were expected. */
function besides(replaced: readonly number[], n: number, expected: Json, got: Json): Json {
  if (!Array.isArray(expected) || !Array.isArray(got)) return got;
  const [ours, theirs] = [expected as readonly Json[], got as readonly Json[]];
  return theirs.slice(0, n).map((value, uid) => (replaced.includes(uid) ? ours[uid] : value));
}
