import { chain } from '../../reference/index.ts';
import type { Snapshot } from '../../wire/index.ts';
import type { AuditRules } from './rules.ts';

/** The whole block of a developer build, recomputed without its extrinsics; what has no rule yet, where that is not possible. */
export function wholeBlock(snapshot: Snapshot, { build, developer, name }: AuditRules): chain.Store | string {
  if (!developer || !snapshot.whole)
    return `only the whole storage of a developer build is recomputed as a block`;
  if (snapshot.block.extrinsics > 0) return 'extrinsics came after it, which may write anything';
  const pre = Object.fromEntries(
    Object.entries(snapshot.pre).filter(([item]) => chain.findItem(item)?.builds.includes(build) === true),
  ) as chain.State;
  const store = chain.openStore(pre, { build, defaults: (snapshot.defaults ?? {}) as chain.State });
  if ('path' in store) return `${store.path}: ${store.expected} is expected`;
  const lacking = chain.blockStep(store, BigInt(snapshot.block.number));
  if (lacking !== undefined) return `no rule at ${name}: ${lacking.missing}`;
  chain.blockEnd(store);
  return store;
}
