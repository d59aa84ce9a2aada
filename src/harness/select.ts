/**
 * Which cases to run: filters, a profile, a share.
 *
 * @module
 */
import { isLiteral, readFilter, type Filter } from './filter.ts';
import { exitCodes, Stop } from './stop.ts';
import type { Item, Suite, SuiteFile } from './suite/index.ts';
import { noSuchKey, whyNothing } from './unmatched.ts';

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
  readonly filters?: readonly string[] | undefined;
  /** The name of a profile. */
  readonly profile?: string | undefined;
  readonly shard?: Shard | undefined;
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
export function select(suite: Suite, { filters = [], profile: name, shard }: SelectOptions = {}): Selection {
  const read = filters.map((spelling) => readFilter(spelling) ?? noSuchKey(spelling));
  const profile = name === undefined ? undefined : suite.profile(name);
  const kinds = [...Map.groupBy(read, ({ kind }) => kind).values()];
  const candidates = profile === undefined ? candidatesOf(suite, kinds) : profileItems(suite, profile);

  const matched = new Set<Filter>();
  const items: Item[] = [];
  for (const item of candidates) {
    let kept = true;
    for (const kind of kinds) {
      const keeping = kind.filter((filter) => filter.keeps(item));
      for (const filter of keeping) matched.add(filter);
      kept &&= keeping.length > 0;
    }
    if (kept) items.push(item);
  }
  const unmatched = read.find((filter) => !matched.has(filter));
  if (unmatched !== undefined || items.length === 0) throw whyNothing(suite, read, unmatched, name);

  return {
    suite,
    items: shard === undefined ? items : items.filter(({ id }) => isIn(shard, id)),
    filters,
    ...(profile !== undefined && { profile: { name: profile.name, digest: profile.digest } }),
    ...(shard !== undefined && { shard }),
  };
}

/** The items of the files that may hold a match; of literal ids, those alone. */
function candidatesOf(suite: Suite, kinds: readonly (readonly Filter[])[]): Iterable<Item> {
  const ids = kinds.find(([first]) => first.kind === 'id');
  if (ids?.every(({ value }) => isLiteral(value)) === true)
    return [...new Set(ids.map(({ value }) => value))].flatMap((id) => suite.find(id));
  const keep = (file: SuiteFile) =>
    kinds.every((kind) => kind.some((filter) => filter.file === undefined || filter.file(file)));
  return suite.items(keep);
}

function profileItems(suite: Suite, { name, ids, rulesets }: ReturnType<Suite['profile']>): readonly Item[] {
  return ids.flatMap((id) => {
    const items = suite.find(id).filter(({ ruleset }) => rulesets.includes(ruleset));
    if (items.length > 0) return items;
    throw new Stop(`profile ${name}: ${id} expects nothing under ${rulesets.join(', ')}`, exitCodes.suite);
  });
}

/** Whether an id belongs to a share; it does so whatever else is selected. */
function isIn({ index, count }: Shard, id: string): boolean {
  return hash(id) % count === index - 1;
}

/** FNV-1a of 32 bits, its bits mixed once more so that a small remainder depends on all of them. */
function hash(text: string): number {
  let mixed = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) mixed = Math.imul(mixed ^ text.charCodeAt(i), 0x01000193);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
