import { chain, type Json, type JsonObject } from '../../reference/index.ts';
import type { Snapshot } from '../../wire/index.ts';
import type { AuditRules } from './rules.ts';

/** The state before the block as the rules read it: absent entries that read as something else than here are filled in. */
export function stateBefore(
  { pre, defaults = {} }: Snapshot,
  netuid: number,
  { build }: AuditRules,
): chain.State {
  const filled = Object.fromEntries(
    chain.storageItems.flatMap((item): (readonly [string, Json])[] => {
      const name = chain.itemName(item);
      if (item.pallet !== 'SubtensorModule' || item.optional || !item.builds.includes(build)) return [];
      const fallback = defaults[name] ?? item.value.write(item.fallback(build));
      if (item.keys.length === 0) return name in pre ? [] : [[name, fallback as Json]];
      if (item.keys.length > 1 || item.keys[0].kind.type !== 'u16') return [];
      const entries = (pre[name] ?? {}) as JsonObject;
      return String(netuid) in entries ? [] : [[name, { ...entries, [netuid]: fallback as Json }]];
    }),
  );
  return { ...(pre as chain.State), ...filled };
}
