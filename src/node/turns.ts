import { setImmediate } from 'node:timers/promises';

/** How long a batch may work before the sockets and timers of the others get their turn. */
const turnMs = 20;

/** Does something with each item, and lets the event loop go round now and then. */
export async function takeTurns<Item>(items: readonly Item[], work: (item: Item) => void): Promise<void> {
  let began = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - began < turnMs) continue;
    await setImmediate();
    began = performance.now();
  }
}
