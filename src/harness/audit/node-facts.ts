/**
 * What a node says of a block and of the runtime that made it.
 *
 * @module
 */
import { createHash } from 'node:crypto';
import { chain, type Json } from '../../reference/index.ts';
import type { Snapshot } from '../../wire/index.ts';
import { exitCodes, Stop } from '../stop.ts';
import { disagreement, runtimeItems, type NodeRpc, type RuntimeItem } from '../substrate/index.ts';
import { inputItems } from './epoch-output.ts';
import { fullName, itemsOf } from './items.ts';
import { developerVersions } from './rules.ts';

/** Where the code lies: `:code`. */
const codeKey = '0x3a636f6465';

/** The hash of a block. */
export async function hashOf(rpc: NodeRpc, number: bigint): Promise<string> {
  const hash = await rpc.ask('chain_getBlockHash', Number(number));
  if (typeof hash !== 'string')
    throw new Stop(`${rpc.spelling}: there is no block ${number}`, exitCodes.usage);
  return hash;
}

/** The hash of the block before; some nodes answer any number with a block, so that its own is looked at. */
export async function parentOf(rpc: NodeRpc, hash: string, number: bigint): Promise<string> {
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

/** The runtime that a state holds; its code is looked at where its number is a developer build's. */
export async function runtimeAt(rpc: NodeRpc, hash: string): Promise<Snapshot['runtime']> {
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

/** The storage items of the runtime that a state holds. */
export async function itemsAt(rpc: NodeRpc, hash: string): Promise<ReadonlyMap<string, RuntimeItem>> {
  const metadata = await rpc.ask('state_getMetadata', hash);
  const items = chain.scale.isHex(metadata) ? runtimeItems(metadata) : undefined;
  if (items === undefined)
    throw new Stop(`${rpc.spelling}: its metadata is of a version that is not known here`, exitCodes.target);
  return items;
}

/** The pallets that an epoch reads and writes. */
export const pallets = ['SubtensorModule', 'Swap'];

/** The items that are declared here and that the runtime has not, or has in another form. */
export function disagreements(
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
export function defaultsOf(
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

/** How many signed extrinsics a block has: they come after the epoch, and inherents write none of what it stores. */
export async function signedIn(rpc: NodeRpc, hash: string): Promise<number> {
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
