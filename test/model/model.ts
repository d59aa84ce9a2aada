/**
 * What the model knows by itself: who holds which uid and how much, told by events and outcomes alone.
 *
 * @module
 */
import { chain } from '../../src/reference/index.ts';
import type { Played } from './play.ts';
import { everybody } from './universe.ts';

type Hex = chain.scale.Hex;
type Store = chain.Store;
const { subtensor, system } = chain.storage;

/** The model. */
export interface Model {
  readonly free: Map<Hex, bigint>;
  readonly nonces: Map<Hex, number>;
  /** The hotkeys of each subnet by uid. */
  readonly hotkeys: Map<number, Hex[]>;
  steps: number;
}

/** The model of a chain at its start. */
export function modelOf(store: Store): Model {
  const accounts = store.entries(system.Account);
  const hotkeys = new Map<number, Hex[]>();
  for (const { keys, value } of store.entries(subtensor.Keys)) place(hotkeys, keys[0], keys[1], value);
  return {
    free: new Map(accounts.map(({ keys: [who], value }) => [who, value.data.free])),
    nonces: new Map(accounts.map(({ keys: [who], value }) => [who, value.nonce])),
    hotkeys,
    steps: 0,
  };
}

function place(hotkeys: Model['hotkeys'], netuid: number, uid: number, hotkey: Hex): void {
  const list = hotkeys.get(netuid) ?? [];
  list[uid] = hotkey;
  hotkeys.set(netuid, list);
}

/** What a block itself pays is not told by events: the model takes it from the state before its extrinsics. */
export function follow(model: Model, played: readonly Played[]): void {
  for (const { extrinsic, applied } of played) {
    const { signer } = extrinsic;
    if (!('invalid' in applied.outcome)) model.nonces.set(signer, (model.nonces.get(signer) ?? 0) + 1);
    for (const { event, data } of applied.told) told(model, event, data);
  }
}

function told({ free, hotkeys }: Model, event: string, data: readonly unknown[]): void {
  const move = (who: unknown, by: bigint) => free.set(who as Hex, (free.get(who as Hex) ?? 0n) + by);
  const [a, b, c] = data;
  if (event === 'Balances.Withdraw') move(a, -BigInt(b as string));
  if (event === 'Balances.DustLost') move(a, -BigInt(b as string));
  if (event === 'Balances.Deposit') move(a, BigInt(b as string));
  if (event === 'Balances.Transfer') {
    move(a, -BigInt(c as string));
    move(b, BigInt(c as string));
  }
  if (event === 'SubtensorModule.NeuronRegistered') place(hotkeys, a as number, b as number, c as Hex);
}

/** Where the chain is otherwise than the model has it. */
export function difference(model: Model, store: Store): string | undefined {
  for (const who of everybody) {
    const value = store.get(system.Account, who);
    const free = model.free.get(who) ?? 0n;
    if (free !== value.data.free) return `${who} has ${value.data.free} free, and events say ${free}`;
    const nonce = model.nonces.get(who) ?? 0;
    if (nonce !== value.nonce) return `${who} has nonce ${value.nonce}, and signed ${nonce}`;
  }
  for (const [netuid, list] of model.hotkeys)
    for (const [uid, hotkey] of list.entries())
      if (store.get(subtensor.Keys, netuid, uid) !== hotkey)
        return `${netuid},${uid} is not of ${hotkey}, of whose registration an event told`;
  return undefined;
}
