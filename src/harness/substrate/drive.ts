/**
 * Blocks made by a developer node: a state is loaded, blocks are made on it, and what became of them is read.
 *
 * @module
 */
import { chain, type Json, type JsonObject } from '../../reference/index.ts';
import { differences } from '../audit/index.ts';
import { eventsKey, type NodeEvent } from './events.ts';
import { nonceIn, refusalOutcome, signedExtrinsic, type GivenExtrinsic } from './extrinsic.ts';
import type { NodeRpc } from './rpc.ts';
import { storageAt } from './storage.ts';

/** The input of `chain.blocks`. */
export interface GivenBlocks {
  readonly pre: JsonObject;
  readonly constants?: JsonObject;
  readonly blocks: readonly {
    readonly number: number;
    readonly parentHash?: string;
    readonly extrinsics: readonly GivenExtrinsic[];
  }[];
}

/** What a node makes of it: the output of `chain.blocks`, or why this node can't be asked. */
export type Driven =
  | { readonly post: chain.State; readonly outcomes: readonly Json[][]; readonly events: readonly Json[][] }
  | { readonly unable: string };

/** A node that blocks can be made on. */
export interface Drive {
  readonly rpc: NodeRpc;
  /** The hash of a block of low number, on which each case begins a branch of its own. */
  readonly base: string;
  readonly baseNumber: number;
  readonly build: chain.Build;
  readonly read: (events: chain.scale.Hex) => ReadonlyMap<number, readonly NodeEvent[]> | undefined;
}

/** What is cleared before a state is loaded, and read after it: the pallets whose rules are here, and the accounts. */
const prefixes = [
  ...['SubtensorModule', 'Swap', 'Balances', 'Commitments', 'Drand', 'Proxy'].map((pallet) =>
    chain.twox128(pallet),
  ),
  chain.rawPrefix(chain.storage.system.Account),
];

/** What a block's own hooks add to a call's weight, which ends its events. */
const baseWeight = 108_157_000n;

const bounds = { mostEntries: 1_000_000 };

/** Why a node can't be asked an input, before anything is sent. */
export function unable({ pre, constants, blocks }: GivenBlocks, { baseNumber }: Drive): string | undefined {
  const [first] = blocks as readonly (GivenBlocks['blocks'][number] | undefined)[];
  if (first === undefined) return 'a node makes at least one block';
  if (constants !== undefined) return 'the constants are compiled into the runtime';
  if (first.number < baseNumber + 2) return `a node makes blocks from ${baseNumber + 2} on`;
  if (blocks.some(({ number }, i) => number !== first.number + i))
    return 'a node numbers its blocks one after the other';
  if (blocks.some(({ parentHash }) => parentHash !== undefined))
    return 'a node gives its blocks their hashes itself';
  if (String(first.number - 1) in ((pre['System.BlockHash'] ?? {}) as JsonObject))
    return 'a node gives the block before its hash itself';
  return undefined;
}

/**
 * Makes the blocks of an input.
 *
 * A branch of its own begins at the base: a state is written into its head in place, and would be seen by other cases.
 */
export async function driveBlocks(given: GivenBlocks, drive: Drive): Promise<Driven> {
  const why = unable(given, drive);
  if (why !== undefined) return { unable: why };
  const { rpc, base } = drive;
  const pre = given.pre as chain.State;
  await rpc.ask('dev_setHead', base);
  const parent = (await rpc.ask('dev_newBlock', { unsafeBlockHeight: given.blocks[0].number - 1 })) as string;
  await load(rpc, parent, pre);
  const before = await stateAt(drive, parent);

  const outcomes: Json[][] = [];
  const events: Json[][] = [];
  let last = parent;
  const used = new Map<string, number>();
  for (const { extrinsics } of given.blocks) {
    const sent = extrinsics.map((each) => {
      const nonce = used.get(each.signer) ?? nonceIn(pre, each.signer);
      used.set(each.signer, nonce + 1);
      return signedExtrinsic(each, nonce);
    });
    const long = sent.findIndex((hex, i) => (hex.length - 2) / 2 !== extrinsics[i].length);
    if (long >= 0)
      return {
        unable: `the call comes in an extrinsic of ${(sent[long].length - 2) / 2} bytes, and ${extrinsics[long].length} are wanted`,
      };
    const made = await oneBlock(drive, last, sent);
    const heavy = weighedOtherwise(extrinsics, made.events);
    if (heavy !== undefined) return { unable: heavy };
    // What was refused has used no nonce.
    for (const [i, outcome] of made.outcomes.entries())
      if (typeof outcome === 'object' && outcome !== null && 'invalid' in outcome)
        used.set(extrinsics[i].signer, (used.get(extrinsics[i].signer) ?? 1) - 1);
    outcomes.push([...made.outcomes]);
    events.push(made.events as unknown as Json[]);
    last = made.hash;
  }
  const after = await stateAt(drive, last);
  return { post: differences(before, after), outcomes, events };
}

/** Writes a state into the head in place of what the pallets hold. */
async function load(rpc: NodeRpc, head: string, pre: chain.State): Promise<void> {
  const reader = storageAt(rpc, head, bounds);
  const entries = new Map<string, string | null>();
  for (const prefix of prefixes) for (const key of await reader.keysBelow(prefix)) entries.set(key, null);
  for (const [key, value] of chain.toRaw(pre)) entries.set(key, value);
  await rpc.ask('dev_setStorage', [...entries]);
}

async function stateAt({ rpc, build }: Drive, hash: string): Promise<chain.State> {
  const reader = storageAt(rpc, hash, bounds);
  const raw: chain.RawEntry[] = [];
  for (const prefix of prefixes) raw.push(...(await reader.below(prefix)));
  const decoded = chain.fromRaw(raw, build);
  if ('path' in decoded) throw new Error(`${decoded.path} holds something else than ${decoded.expected}`);
  return decoded.state;
}

interface Made {
  readonly hash: string;
  readonly outcomes: readonly Json[];
  readonly events: readonly (readonly NodeEvent[])[];
}

async function oneBlock({ rpc, read }: Drive, parent: string, sent: readonly string[]): Promise<Made> {
  const hash = (await rpc.ask('dev_newBlock', sent.length === 0 ? {} : { transactions: sent })) as string;
  const told = (await rpc.ask('chain_getBlock', hash)) as {
    readonly block: { readonly extrinsics: readonly string[] };
  };
  const raw = await rpc.ask('state_getStorage', eventsKey, hash);
  const byExtrinsic = chain.scale.isHex(raw) ? read(raw) : new Map<number, readonly NodeEvent[]>();
  if (byExtrinsic === undefined) throw new Error('the events of the block are not what the metadata says');
  const outcomes: Json[] = [];
  const events: (readonly NodeEvent[])[] = [];
  for (const hex of sent) {
    const at = told.block.extrinsics.indexOf(hex);
    const own = at < 0 ? [] : (byExtrinsic.get(at) ?? []);
    events.push(own);
    outcomes.push(at < 0 ? await refusal(rpc, parent, hex) : outcomeOf(own));
  }
  return { hash, outcomes, events };
}

/** What ends an extrinsic's events is its outcome. */
function outcomeOf(own: readonly NodeEvent[]): Json {
  const last = own.at(-1);
  return last?.event === 'System.ExtrinsicFailed' ? { error: last.data[0] } : { ok: true };
}

/** Why an extrinsic did not come into the block: what validating it on the block before gives. */
async function refusal(rpc: NodeRpc, parent: string, hex: string): Promise<Json> {
  const asked = `0x02${hex.slice(2)}${parent.slice(2)}`;
  const validity = await rpc.ask('state_call', 'TaggedTransactionQueue_validate_transaction', asked, parent);
  return refusalOutcome(validity as chain.scale.Hex) ?? { invalid: 'Unknown' };
}

/** A call's weight is a table of the runtime's, and an input of the rules: another one makes another fee. */
function weighedOtherwise(
  extrinsics: readonly GivenExtrinsic[],
  events: readonly (readonly NodeEvent[])[],
): string | undefined {
  for (const [i, { weight }] of extrinsics.entries()) {
    const info = events[i].at(-1)?.data.at(-1) as
      { readonly weight?: { readonly refTime: string; readonly proofSize: string } } | undefined;
    if (info?.weight === undefined) continue;
    const refTime = BigInt(info.weight.refTime) - baseWeight;
    if (refTime !== BigInt(weight.refTime) || info.weight.proofSize !== weight.proofSize)
      return `the runtime weighs the call ${refTime} and ${info.weight.proofSize}, and ${weight.refTime} and ${weight.proofSize} are wanted`;
  }
  return undefined;
}
