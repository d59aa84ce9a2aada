import { expect, test } from 'vitest';
import { takeTurns } from '../../src/node/turns.ts';

test('every item has its turn, in order', async () => {
  const done: number[] = [];
  await takeTurns([1, 2, 3], (item) => done.push(item));
  expect(done).toEqual([1, 2, 3]);
});

test('long work lets others in between its items', async () => {
  const log: string[] = [];
  const busy = (item: string) => {
    const until = performance.now() + 30;
    while (performance.now() < until);
    log.push(item);
  };
  setImmediate(() => log.push('another'));
  await takeTurns(['first', 'second'], busy);
  expect(log).toEqual(['first', 'another', 'second']);
});
