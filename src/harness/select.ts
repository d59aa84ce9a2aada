import type { Item, Suite } from './suite/index.ts';

/** A share of the suite: the `index`th of `count`, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** What to run of a suite. */
export interface SelectOptions {
  /**
   * Globs of ids (`median-tie-*`), areas (`consensus/…`), `clause:MEDIAN-06`, `ruleset:425`, `level:must`,
   * `operation:consensus.median`. Those of one kind widen the selection, those of another narrow it.
   */
  readonly filters?: readonly string[];
  /** The name of a profile. */
  readonly profile?: string;
  readonly shard?: Shard;
}

/** What will be run. */
export interface Selection {
  readonly suite: Suite;
  readonly items: readonly Item[];
  readonly filters: readonly string[];
  readonly profile?: { readonly name: string; readonly digest: string };
  readonly shard?: Shard;
}

/**
 * Chooses the items that every kind of filter, the profile and the shard agree on.
 *
 * @throws Stop (usage) where a filter matches nothing or names what does not exist
 */
export declare function select(suite: Suite, options?: SelectOptions): Selection;
