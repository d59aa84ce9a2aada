import { chain, type Json } from '../../reference/index.ts';
import type { CaseEvent, Snapshot } from '../../wire/index.ts';
import { caseOf, type Check, type Context } from './case.ts';
import { fullName, itemsOf, type StoredItem } from './items.ts';
import { changed } from './snapshot.ts';
import type { JsonObject } from '../../reference/index.ts';

/** What else the block changed, or should have: an item a case. */
export function auditRest(
  snapshot: Snapshot,
  store: chain.Store,
  netuids: readonly number[],
  context: Context,
): readonly CaseEvent[] {
  const { rules } = context;
  const done = itemsOf(rules.build).map(({ name }) => fullName(name));
  const [should, did, ours] = [store.changes(), snapshot.post as chain.State, store.state()];
  const after = changed(snapshot.pre as chain.State, did);
  const names = [...new Set([...Object.keys(should), ...Object.keys(did)])].sort();
  const netuid = (keys: string) => keys.split(',').find((key) => netuids.includes(Number(key)));
  return names.flatMap((name) => {
    const found = chain.findItem(name);
    if (found === undefined || snapshot.unread?.[name] !== undefined) return [];
    const map = found.keys.length > 0;
    const keys = map
      ? [...new Set([...Object.keys(should[name] ?? {}), ...Object.keys(did[name] ?? {})])].sort()
      : [];
    const left = keys.filter((key) => !done.includes(name) || netuid(key) === undefined);
    if (map && left.length === 0) return [];
    const of = (state: chain.State): Json =>
      map
        ? Object.fromEntries(left.map((key) => [key, ((state[name] ?? {}) as JsonObject)[key] ?? null]))
        : (state[name] ?? null);
    const item: StoredItem = { name: found.name, clauses: ['BLOCKS-01'] };
    const check: Check = { item, expected: { value: of(ours) }, got: of(after) };
    return [caseOf(check, [check], undefined, snapshot, context)];
  });
}
