import { expect, test } from 'vitest';
import { conclude, connect, createNode, loadSuite, run, select, type ReportEvent } from '../src/index.ts';

const selection = select(loadSuite(), { filters: ['clause:MEDIAN-06', 'ruleset:425'] });

async function eventsOf(handler: Parameters<typeof connect>[0]): Promise<readonly ReportEvent[]> {
  const connection = await connect(handler);
  const events: ReportEvent[] = [];
  for await (const event of run({ selection, connection })) events.push(event);
  return events;
}

test('the library runs a selection against a node in process, and says that it passed', async () => {
  const events = await eventsOf(createNode());
  expect(conclude(events).exitCode).toBe(0);
  expect(events.filter(({ event }) => event === 'case')).toHaveLength(selection.items.length);
});

test('it catches a node that is off by one', async () => {
  const node = createNode();
  const offByOne = async (message: unknown): Promise<unknown> => {
    const answer = JSON.stringify(await node.handle(message));
    return JSON.parse(
      answer.replaceAll(/"consensus":\["(\d+)/g, (_, bits) => `"consensus":["${BigInt(bits as string) + 1n}`),
    );
  };
  const events = await eventsOf({ handle: offByOne });
  expect(conclude(events).exitCode).toBe(1);
});
