/**
 * Storage as a block works on it: typed reads and writes, all or nothing, with what was changed.
 *
 * @module
 */
import type { Constant } from './constants.ts';
import type { RawEntry, State } from './state.ts';
import type { Build, Item } from './storage/index.ts';

/** What a read gives: of an optional item none where it is absent, of the others their default. */
export type Reads<T, Optional extends boolean> = Optional extends false ? T : T | undefined;

/** The first keys of a map, any number of them. */
export type Leading<K extends readonly unknown[]> = K extends readonly [...infer Fewer, unknown]
  ? K | Leading<Fewer>
  : K;

/** One entry of a map. */
export interface Entry<K, T> {
  readonly keys: K;
  readonly value: T;
}

/** Storage that a block may change. */
export interface Store {
  readonly build: Build;
  /** What the chain reads at an entry. */
  get<K extends readonly unknown[], T, O extends boolean>(item: Item<K, T, O>, ...keys: K): Reads<T, O>;
  /** What a constant of a pallet is. */
  constant<T>(constant: Constant<T>): T;
  /** Whether an entry is stored; a default that is read is not. */
  has<K extends readonly unknown[], T, O extends boolean>(item: Item<K, T, O>, ...keys: K): boolean;
  set<K extends readonly unknown[], T, O extends boolean>(item: Item<K, T, O>, keys: K, value: T): void;
  /** Reads an entry and writes what is made of it. */
  update<K extends readonly unknown[], T, O extends boolean>(
    item: Item<K, T, O>,
    keys: K,
    change: (read: Reads<T, O>) => T,
  ): void;
  remove<K extends readonly unknown[], T, O extends boolean>(item: Item<K, T, O>, ...keys: K): void;
  /** The stored entries below some first keys, in the order of their raw keys, as the chain goes through them. */
  entries<K extends readonly unknown[], T, O extends boolean>(
    item: Item<K, T, O>,
    ...leading: Leading<K>
  ): readonly Entry<K, T>[];
  /** Removes every entry below some first keys. */
  clear<K extends readonly unknown[], T, O extends boolean>(
    item: Item<K, T, O>,
    ...leading: Leading<K>
  ): void;
  /** Runs something whose writes stand only where its result is kept. */
  attempt<R>(run: () => R, keep: (result: R) => boolean): R;
  /** What is stored otherwise than when the store was opened; `null` where an entry is gone. */
  changes(): State;
  state(): State;
  /** Every entry as a node has it, those of no declared item among them, in the order of their keys. */
  raw(): readonly RawEntry[];
}

/** How a store is opened. */
export interface StoreOptions {
  readonly build: Build;
  /** What items read as where they are absent, and constants of pallets, by name, where they are not the build's own. */
  readonly defaults?: State;
  /** Raw entries that no item owns. */
  readonly unknown?: readonly RawEntry[];
}
