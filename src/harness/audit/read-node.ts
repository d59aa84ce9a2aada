/**
 * From a node to a snapshot: what the audit of a block needs, read before it and after it.
 *
 * @module
 */
import { createHash } from 'node:crypto';
import { chain, type Json, type JsonObject } from '../../reference/index.ts';
import type { Snapshot } from '../../wire/index.ts';
import { exitCodes, Stop } from '../stop.ts';
import { disagreement, runtimeItems, type RuntimeItem } from '../substrate/metadata.ts';
import type { NodeRpc } from '../substrate/rpc.ts';
import { storageAt, type ReadOptions, type StorageReader } from '../substrate/storage.ts';
import { fullName, itemsOf } from './items.ts';
import { inputItems } from './recompute.ts';
import { developerVersions, rulesOf, type AuditRules } from './rules.ts';
import { differences } from './snapshot.ts';
import type { Ruleset } from '../../reference/index.ts';

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
const codeKey = '0x3a636f6465';

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

async function hashOf(rpc: NodeRpc, number: bigint): Promise<string> {
  const hash = await rpc.ask('chain_getBlockHash', Number(number));
  if (typeof hash !== 'string')
    throw new Stop(`${rpc.spelling}: there is no block ${number}`, exitCodes.usage);
  return hash;
}

/** The hash of the block before; some nodes answer any number with a block, so that its own is looked at. */
async function parentOf(rpc: NodeRpc, hash: string, number: bigint): Promise<string> {
  const header = (await rpc.ask('chain_getHeader', hash)) as {
    parentHash?: unknown;
    number?: unknown;
  } | null;
  if (typeof header?.parentHash !== 'string' || typeof header.number !== 'string')
    throw new Stop(`${rpc.spelling}: chain_getHeader: a header was expected`, exitCodes.target);
  if (BigInt(header.number) !== number)
    throw new Stop(`${rpc.spelling}: there is no block ${number}`, exitCodes.usage);
  return header.parentHash;
}

async function runtimeAt(rpc: NodeRpc, hash: string): Promise<Snapshot['runtime']> {
  const told = (await rpc.ask('state_getRuntimeVersion', hash)) as Partial<Snapshot['runtime']> | null;
  const { specName, specVersion } = told ?? {};
  if (typeof specName !== 'string' || typeof specVersion !== 'number')
    throw new Stop(
      `${rpc.spelling}: state_getRuntimeVersion: a name and a number were expected`,
      exitCodes.target,
    );
  if (!developerVersions.includes(specVersion)) return { specName, specVersion };
  const code = await rpc.ask('state_getStorage', codeKey, hash);
  if (!chain.scale.isHex(code)) throw new Stop(`${rpc.spelling}: the state holds no code`, exitCodes.target);
  const codeSha256 = createHash('sha256').update(chain.scale.fromHex(code)).digest('hex');
  return { specName, specVersion, codeSha256 };
}

async function itemsAt(rpc: NodeRpc, hash: string): Promise<ReadonlyMap<string, RuntimeItem>> {
  const metadata = await rpc.ask('state_getMetadata', hash);
  const items = chain.scale.isHex(metadata) ? runtimeItems(metadata) : undefined;
  if (items === undefined)
    throw new Stop(`${rpc.spelling}: its metadata is of a version that is not known here`, exitCodes.target);
  return items;
}

const pallets = ['SubtensorModule', 'Swap'];

/** The items that are declared here and that the runtime has not, or has in another form. */
function disagreements(
  items: ReadonlyMap<string, RuntimeItem>,
  build: chain.Build,
): Readonly<Record<string, string>> {
  const wanted = [...Object.values(inputItems).flat(), ...itemsOf(build).map(({ name }) => name)].map(
    fullName,
  );
  return Object.fromEntries(
    chain.storageItems
      .filter((item) => pallets.includes(item.pallet) && item.builds.includes(build))
      .filter((item) => build !== '425' || wanted.includes(chain.itemName(item)))
      .flatMap((item) => {
        const name = chain.itemName(item);
        // Its key is an enum, which grew: a variant keeps its number.
        const grown = name === 'SubtensorModule.LastRateLimitedBlock';
        const why = grown ? undefined : disagreement(item, items.get(name));
        return why === undefined ? [] : [[name, why] as const];
      }),
  );
}

/** What absent entries read as, of the items whose default is another than the one declared. */
function defaultsOf(
  items: ReadonlyMap<string, RuntimeItem>,
  build: chain.Build,
  unread: Readonly<Record<string, string>>,
): Readonly<Record<string, Json>> {
  return Object.fromEntries(
    chain.storageItems.flatMap((item): (readonly [string, Json])[] => {
      const name = chain.itemName(item);
      const theirs = items.get(name);
      if (item.pallet !== 'SubtensorModule' || item.optional || theirs === undefined || name in unread)
        return [];
      if (!item.builds.includes(build)) return [];
      const [value] = chain.scale.decode(item.value, chain.scale.fromHex(theirs.fallback));
      if (value === undefined) return [];
      const [json, ours] = [item.value.write(value), item.value.write(item.fallback(build))];
      return JSON.stringify(json) === JSON.stringify(ours) ? [] : [[name, json]];
    }),
  );
}

/** Everything of the pallets that an epoch reads and writes. */
async function readWhole(reader: StorageReader): Promise<readonly chain.RawEntry[]> {
  const entries: chain.RawEntry[] = [];
  for (const pallet of pallets) entries.push(...(await reader.below(chain.twox128(pallet))));
  return entries;
}

interface Context {
  readonly rules: AuditRules;
  readonly readable: (name: string) => boolean;
}

/** What the epochs of some subnets read, before the block, and what they stored, after it. */
async function readEpochs(
  before: StorageReader,
  after: StorageReader,
  block: bigint,
  wanted: readonly number[] | undefined,
  context: Context,
): Promise<
  readonly [pre: readonly chain.RawEntry[], post: readonly chain.RawEntry[], netuids: readonly number[]]
> {
  const steps = await after.below(chain.rawPrefix(chain.storage.subtensor.LastMechansimStepBlock));
  const netuids = wanted ?? ranAt(steps, block);
  const items = (names: readonly string[]) =>
    names.flatMap((name) => {
      const item = chain.findItem(fullName(name));
      return item !== undefined && context.readable(fullName(name)) ? [item] : [];
    });
  const outputs = itemsOf(context.rules.build).map(({ name }) => name);
  const plain = items(inputItems.plain).map((item) => chain.rawKey(item, []));
  const bySubnet = items([...inputItems.subnet, ...outputs])
    .filter(({ keys }) => keys.length === 1 && keys[0].kind.type === 'u16')
    .flatMap((item) => netuids.map((netuid) => chain.rawKey(item, [netuid])));
  const prefixes = items(inputItems.below).flatMap((item) => netuids.map((netuid) => prefixOf(item, netuid)));

  const read = async (reader: StorageReader) => {
    const entries = [...(await reader.values([...new Set([...plain, ...bySubnet])]))];
    for (const prefix of prefixes) entries.push(...(await reader.below(prefix)));
    return entries;
  };
  const pre = await read(before);
  const hotkeys = hotkeysIn(pre);
  const own = items(inputItems.hotkey).flatMap((item) =>
    hotkeys.flatMap(([netuid, hotkey]) => [netuid, 0].map((subnet) => chain.rawKey(item, [hotkey, subnet]))),
  );
  pre.push(...(await before.values([...new Set(own)])));
  const held = items(['TotalHotkeyAlpha']).flatMap((item) =>
    parentsIn(pre).flatMap(([netuid, parent]) =>
      [netuid, 0].map((subnet) => chain.rawKey(item, [parent, subnet])),
    ),
  );
  const known = new Set(pre.map(([key]) => key));
  pre.push(...(await before.values([...new Set(held)].filter((key) => !known.has(key)))));
  return [pre, await read(after), netuids];
}

function ranAt(steps: readonly chain.RawEntry[], block: bigint): readonly number[] {
  const read = chain.fromRaw(steps);
  if ('path' in read) return [];
  return Object.entries((read.state[fullName(last)] ?? {}) as JsonObject)
    .filter(([netuid, value]) => netuid !== '0' && value === block.toString())
    .map(([netuid]) => Number(netuid));
}

/** The prefix of the entries of a subnet, in a map whose first key it is. */
function prefixOf(item: chain.StorageItem, netuid: number): string {
  return `${chain.rawPrefix(item)}${chain.storage.hashedKeys({ ...item, keys: item.keys.slice(0, 1) }, [netuid])}`;
}

function hotkeysIn(raw: readonly chain.RawEntry[]): readonly (readonly [netuid: number, hotkey: string])[] {
  return entriesOf(raw, 'Keys').map(
    ([keys, hotkey]) => [Number(keys.split(',')[0]), hotkey as string] as const,
  );
}

function parentsIn(raw: readonly chain.RawEntry[]): readonly (readonly [netuid: number, parent: string])[] {
  return entriesOf(raw, 'ParentKeys').flatMap(([keys, kin]) =>
    (kin as readonly (readonly [string, string])[]).map(
      ([, parent]) => [Number(keys.split(',')[1]), parent] as const,
    ),
  );
}

function entriesOf(raw: readonly chain.RawEntry[], name: string): readonly (readonly [string, Json])[] {
  const item = chain.findItem(fullName(name));
  const prefix = item === undefined ? '' : chain.rawPrefix(item);
  const read = chain.fromRaw(raw.filter(([key]) => key.startsWith(prefix)));
  return 'path' in read ? [] : Object.entries((read.state[fullName(name)] ?? {}) as JsonObject);
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

/** How many signed extrinsics a block has: they come after the epoch, and inherents write none of what it stores. */
async function signedIn(rpc: NodeRpc, hash: string): Promise<number> {
  const told = (await rpc.ask('chain_getBlock', hash)) as {
    readonly block?: { readonly extrinsics?: readonly string[] };
  } | null;
  const extrinsics = told?.block?.extrinsics;
  if (!Array.isArray(extrinsics) || !extrinsics.every((each) => chain.scale.isHex(each)))
    throw new Stop(
      `${rpc.spelling}: chain_getBlock: a block with its extrinsics was expected`,
      exitCodes.target,
    );
  return extrinsics.filter((each) => {
    const bytes = chain.scale.fromHex(each);
    const mode = bytes[0] & 3;
    return (bytes[[1, 2, 4, 5][mode]] & 0x80) !== 0;
  }).length;
}
