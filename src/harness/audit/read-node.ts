/**
 * From a node to a snapshot: what the audit of a block needs, read before it and after it.
 *
 * @module
 */
import { chain, type JsonObject, type Ruleset } from '../../reference/index.ts';
import type { Snapshot } from '../../wire/index.ts';
import { exitCodes, Stop } from '../stop.ts';
import { storageAt, type NodeRpc, type ReadOptions, type StorageReader } from '../substrate/index.ts';
import { fullName } from './items.ts';
import {
  defaultsOf,
  disagreements,
  hashOf,
  itemsAt,
  pallets,
  parentOf,
  runtimeAt,
  signedIn,
} from './node-facts.ts';
import { readEpochs } from './read-epochs.ts';
import { rulesOf } from './rules.ts';
import { differences } from './snapshot.ts';

/** What is read of a node. */
export interface ReadNodeOptions extends ReadOptions {
  /** The block whose epochs are meant; absent, the last in which one ran. */
  readonly block?: bigint | undefined;
  /** The subnets; absent, those whose epoch ran in the block. */
  readonly netuids?: readonly number[] | undefined;
  readonly ruleset?: Ruleset | undefined;
  /** Reads what the epochs need alone, where a developer build's storage would be read whole. */
  readonly epochsOnly?: boolean | undefined;
}

const last = 'LastMechansimStepBlock';

/**
 * Reads a snapshot; nothing is written to the node.
 *
 * @throws Stop (usage) where there is no such block or no epoch in it, (target) where the node does not answer
 */
export async function readNode(rpc: NodeRpc, options: ReadNodeOptions): Promise<Snapshot> {
  const number = options.block ?? (await lastEpoch(rpc, options));
  if (number === 0n) throw new Stop('block 0 has no block before it', exitCodes.usage);
  const hash = await hashOf(rpc, number);
  const parentHash = await parentOf(rpc, hash, number);
  // The block was made by the runtime that its parent's state holds, and its keys are laid out as that one has them.
  const runtime = await runtimeAt(rpc, parentHash);
  const rules = rulesOf(runtime, options.ruleset);
  const items = await itemsAt(rpc, parentHash);
  const unread = disagreements(items, rules.build);
  const whole = rules.developer && options.epochsOnly !== true;
  const context = {
    rules,
    readable: (name: string) =>
      !(name in unread) && chain.findItem(name)?.builds.includes(rules.build) === true,
  };

  const before = storageAt(rpc, parentHash, options);
  const after = storageAt(rpc, hash, options);
  const [pre, post, netuids] = whole
    ? [await readWhole(before), await readWhole(after), undefined]
    : await readEpochs(before, after, number, options.netuids, context);
  const decoded = [pre, post].map((raw) => decodedState(rpc, raw, rules.build, unread));
  const defaults = defaultsOf(items, rules.build, unread);
  return {
    format: 1,
    source: `${rpc.spelling}, ${String(await rpc.ask('system_chain'))}`,
    runtime,
    block: { number: number.toString(), hash, extrinsics: await signedIn(rpc, hash) },
    whole,
    ...(netuids !== undefined && { netuids: [...netuids] }),
    ...(Object.keys(unread).length > 0 && { unread }),
    ...(Object.keys(defaults).length > 0 && { defaults }),
    pre: decoded[0],
    post: differences(decoded[0], decoded[1]),
  };
}

/** The last block in which an epoch of one of the subnets ran, as the finalised state says. */
async function lastEpoch(rpc: NodeRpc, options: ReadNodeOptions): Promise<bigint> {
  const head = (await rpc.ask('chain_getFinalizedHead')) as string;
  const item = chain.storage.subtensor.LastMechansimStepBlock;
  const entries = await storageAt(rpc, head, options).below(chain.rawPrefix(item));
  const read = chain.fromRaw(entries);
  if ('path' in read)
    throw new Stop(
      `${rpc.spelling}: ${read.path} holds something else than ${read.expected}`,
      exitCodes.target,
    );
  const blocks = Object.entries((read.state[fullName(last)] ?? {}) as JsonObject)
    .filter(([netuid]) => netuid !== '0' && (options.netuids?.includes(Number(netuid)) ?? true))
    .map(([, block]) => BigInt(block as string));
  const latest = blocks.reduce((a, b) => (a > b ? a : b), 0n);
  if (latest === 0n)
    throw new Stop(
      `${rpc.spelling}: no epoch of ${options.netuids === undefined ? 'a subnet' : 'these subnets'} has run yet`,
      exitCodes.usage,
    );
  return latest;
}

/** Everything of the pallets that an epoch reads and writes. */
async function readWhole(reader: StorageReader): Promise<readonly chain.RawEntry[]> {
  const entries: chain.RawEntry[] = [];
  for (const pallet of pallets) entries.push(...(await reader.below(chain.twox128(pallet))));
  return entries;
}

function decodedState(
  rpc: NodeRpc,
  raw: readonly chain.RawEntry[],
  build: chain.Build,
  unread: Readonly<Record<string, string>>,
): chain.State {
  const skipped = Object.keys(unread).flatMap((name) => {
    const item = chain.findItem(name);
    return item === undefined ? [] : [chain.rawPrefix(item)];
  });
  const kept = raw.filter(([key]) => !skipped.includes(key.slice(0, 66) as chain.scale.Hex));
  const decoded = chain.fromRaw(kept, build);
  if ('path' in decoded)
    throw new Stop(
      `${rpc.spelling}: ${decoded.path} holds something else than ${decoded.expected}`,
      exitCodes.target,
    );
  return decoded.state;
}
