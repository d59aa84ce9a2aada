/** A signal that Ctrl-C aborts. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** Leaves Ctrl-C alone again. */
  readonly release: () => void;
}

/** One Ctrl-C reaches a process twice when its launcher passes it on; a second one comes later than this. */
const twiceMs = 300;

/**
 * Takes Ctrl-C: the first asks for an orderly end, a second ends at once.
 *
 * @param asked called at the first one
 */
export function interruption(asked: () => void = () => undefined): Interruption {
  const controller = new AbortController();
  let first = Infinity;
  const interrupt = () => {
    if (performance.now() - first > twiceMs) process.exit(130);
    if (controller.signal.aborted) return;
    first = performance.now();
    asked();
    controller.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, interrupt);
  return {
    signal: controller.signal,
    release: () => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, interrupt);
    },
  };
}
