import { afterAll, expect, test } from 'vitest';
import { connect, type RunOptions } from '../../../src/harness/index.ts';
import type { DescribeResult, Request } from '../../../src/wire/index.ts';
import { replay } from '../../faux/targets/replay.ts';
import { runSmall } from '../faux.ts';
import { smallSuite } from '../small-suite.ts';

const small = smallSuite();
const { answer } = replay(small.file);
afterAll(small.remove);

/** Runs against a target with such limits; gives the messages that it was sent. */
async function sentTo(limits: DescribeResult['limits'], options: Partial<RunOptions> = {}) {
  const sent: string[] = [];
  const one = (request: Request) => {
    const right = answer(request);
    if (request.method === 'taospec_describe') right.result.limits = limits;
    return right;
  };
  const connection = await connect({
    handle: (message) => {
      sent.push(JSON.stringify(message));
      return Promise.resolve(
        Array.isArray(message) ? (message as Request[]).map(one) : one(message as Request),
      );
    },
  });
  const ran = await runSmall(small, connection, options);
  const messages = sent.slice(1);
  return {
    ...ran,
    bytes: messages.map((text) => text.length),
    sizes: messages.map((text) => [JSON.parse(text)].flat().length),
  };
}

test.each<[DescribeResult['limits'], Partial<RunOptions>, number[]]>([
  [{ batch: 4 }, {}, [4, 2]],
  [{ batch: 4 }, { batch: 2 }, [2, 2, 2]],
  [{ batch: 4 }, { batch: 100 }, [4, 2]],
  [{}, { batch: 100 }, [1, 1, 1, 1, 1, 1]],
  [undefined, {}, [1, 1, 1, 1, 1, 1]],
])('%j with %j sends messages of %j', async (limits, options, sizes) => {
  const sent = await sentTo(limits, options);
  expect(sent.sizes).toEqual(sizes);
  expect(sent.end.tally.passed).toBe(6);
});

test('no message is longer than the target takes', async () => {
  const whole = await sentTo({ batch: 16 });
  expect(whole.sizes).toEqual([6]);
  const most = Math.round(whole.bytes[0] * 0.9);
  const parted = await sentTo({ batch: 16, bytes: most });
  expect(parted.end.tally.passed).toBe(6);
  expect(parted.sizes.length).toBeGreaterThan(1);
  for (const bytes of parted.bytes) expect(bytes).toBeLessThanOrEqual(most);
});

test('a case that alone is too long is unsupported', async () => {
  const { cases, sizes } = await sentTo({ bytes: 400 });
  expect(sizes).toEqual([]);
  expect(cases[0]).toMatchObject({
    verdict: 'unsupported',
    reason: expect.stringMatching(/^a request of \d+ bytes, and the target takes at most 400$/) as string,
  });
});

test.each([
  [100, 600_000],
  [600_000, 100],
  [undefined, 100],
])('of the target’s time-out, %s ms, and the runner’s, %s ms, the shorter holds', async (theirs, ours) => {
  const connection = await connect({
    handle: (message) => {
      const request = message as Request;
      const right = answer(request);
      if (request.method !== 'taospec_describe') return new Promise(() => undefined);
      right.result.limits = theirs === undefined ? {} : { timeoutMs: theirs };
      return Promise.resolve(right);
    },
  });
  const { failures } = await runSmall(small, connection, { timeoutMs: ours, silence: 1 });
  expect(failures.map(({ sentence }) => sentence)).toEqual(['no answer within 100 ms']);
});
