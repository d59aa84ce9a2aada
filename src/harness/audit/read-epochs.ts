/**
 * What the epochs of some subnets read before a block, and what they stored in it.
 *
 * @module
 */
import { chain, type Json, type JsonObject } from '../../reference/index.ts';
import type { StorageReader } from '../substrate/index.ts';
import { inputItems } from './epoch-output.ts';
import { fullName, itemsOf } from './items.ts';
import type { AuditRules } from './rules.ts';

const last = 'LastMechansimStepBlock';

/** Under which rules, and which items can be read. */
export interface EpochContext {
  readonly rules: AuditRules;
  readonly readable: (name: string) => boolean;
}

/** What the epochs of some subnets read, before the block, and what they stored, after it. */
export async function readEpochs(
  before: StorageReader,
  after: StorageReader,
  block: bigint,
  wanted: readonly number[] | undefined,
  context: EpochContext,
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
