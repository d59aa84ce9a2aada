/** A cache that holds so many bytes and forgets what was used longest ago. */
export interface ByteCache<Value> {
  readonly get: (key: string) => Value | undefined;
  readonly put: (key: string, value: Value, bytes: number) => void;
}

/** A cache of at most `limit` bytes; something larger is kept alone. */
export function byteCache<Value>(limit: number): ByteCache<Value> {
  const kept = new Map<string, { readonly value: Value; readonly bytes: number }>();
  let held = 0;
  return {
    get: (key) => {
      const found = kept.get(key);
      if (found === undefined) return undefined;
      kept.delete(key);
      kept.set(key, found);
      return found.value;
    },
    put: (key, value, bytes) => {
      held += bytes - (kept.get(key)?.bytes ?? 0);
      kept.delete(key);
      kept.set(key, { value, bytes });
      for (const [oldest, { bytes: size }] of kept) {
        if (held <= limit || oldest === key) break;
        kept.delete(oldest);
        held -= size;
      }
    },
  };
}
