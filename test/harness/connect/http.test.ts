import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { replay } from '../../faux/targets/replay.ts';
import { culprit } from '../../faux/targets/acts.ts';
import type { Request } from '../../../src/wire/index.ts';
import { connectTo, runSmall } from '../faux.ts';
import { smallSuite } from '../small-suite.ts';

const small = smallSuite();
const { answer, caseOf } = replay(small.file);
let server: Server;
afterAll(small.remove);
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

type Act = (response: ServerResponse, right: string, request: IncomingMessage) => void;

/** A server that is right but for the culprit; gives its URL. */
async function serve(
  onCulprit: Act,
  onOthers: Act = (response, right) => response.end(right),
): Promise<string> {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const asked = JSON.parse(Buffer.concat(chunks).toString()) as Request | Request[];
      const requests = Array.isArray(asked) ? asked : [asked];
      const answers = requests.map(answer);
      const right = JSON.stringify(Array.isArray(asked) ? answers : answers[0]);
      const strikes = requests.some((each) => caseOf(each)?.title === culprit);
      (strikes ? onCulprit : onOthers)(response, right, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const status =
  (code: number, body: string): Act =>
  (response) => {
    response.statusCode = code;
    response.end(body);
  };

const acts: readonly (readonly [name: string, act: Act, kind: string, says: RegExp])[] = [
  ['answers 500', status(500, 'oops'), 'malformed', /^HTTP status 500, and no answer in its body: "oops"$/],
  ['answers 204', status(204, ''), 'malformed', /^HTTP status 204, and no answer in its body$/],
  [
    'redirects',
    (response) => response.writeHead(302, { location: '/' }).end(),
    'malformed',
    /^HTTP status 302/,
  ],
  [
    'sends a page',
    (response) => response.end('<html></html>'),
    'malformed',
    /the message is not JSON.*<html>/,
  ],
  ['sends nothing', (response) => response.end(), 'malformed', /the message is not JSON/],
  [
    'sends too much',
    (response) => response.end('x'.repeat(2_000_000)),
    'malformed',
    /the body is longer than 1000000 bytes/,
  ],
  ['never answers', () => undefined, 'time-out', /^no answer within 500 ms$/],
  [
    'sends a slow body',
    (response, right) => response.write(right.slice(0, 9)),
    'time-out',
    /^no answer within 500 ms$/,
  ],
  [
    'closes the socket',
    (response) => response.destroy(),
    'crash',
    /^no answer came: the connection was closed$/,
  ],
  [
    'closes the socket in a body',
    (response, right) => {
      response.setHeader('content-length', right.length);
      response.write(right.slice(0, 9), () => response.destroy());
    },
    'crash',
    /^the connection was closed before the answer was whole$/,
  ],
  [
    'compresses unasked',
    (response, right) => response.setHeader('content-encoding', 'br').end(right),
    'malformed',
    /^a body encoded as "br"$/,
  ],
];

describe.each(acts)('a server that %s', (_, act, kind, says) => {
  test.each([1, 16])('gets its verdict, %i cases in a message', async (batch) => {
    const connection = await connectTo(await serve(act));
    const { end, failures } = await runSmall(small, connection, { batch, timeoutMs: 500 });
    expect(end.tally).toMatchObject({ passed: 4, failed: 2, blocked: 0 });
    for (const failure of failures) {
      expect(failure.kind).toBe(kind);
      expect(failure.sentence).toMatch(says);
    }
    expect(end.exitCode).toBe(1);
  });
});

test('an answer is one whatever the status', async () => {
  const act: Act = (response, right) => {
    response.statusCode = 202;
    response.end(right);
  };
  const { end } = await runSmall(small, await connectTo(await serve(act)));
  expect(end.tally).toMatchObject({ passed: 6, failed: 0 });
});

test('several requests at once are judged as one after another', async () => {
  const connection = await connectTo(await serve((response) => response.destroy()));
  const { end, failures, notes } = await runSmall(small, connection, { batch: 1, jobs: 4 });
  expect(end.tally).toMatchObject({ passed: 4, failed: 2 });
  expect(failures.map(({ kind }) => kind)).toEqual(['crash', 'crash']);
  expect(notes.some(({ sentence }) => sentence.includes('each is sent again alone'))).toBe(true);
});

test('what is left is blocked when the server is gone', async () => {
  const connection = await connectTo(
    await serve((response) => {
      response.destroy();
      server.close();
      server.closeAllConnections();
    }),
  );
  const { end, cases } = await runSmall(small, connection, { batch: 1 });
  expect(end.tally).toMatchObject({ passed: 2, failed: 1, blocked: 3 });
  expect(cases.at(-1)!.reason).toMatch(/can't be started again: .*nothing listens there/);
  expect(end.exitCode).toBe(1);
});

test('a server that closes idle connections is not blamed', async () => {
  const url = await serve((response, right) => response.end(right));
  server.keepAliveTimeout = 1;
  const connection = await connectTo(url);
  const { end } = await runSmall(small, connection, { batch: 1 });
  expect(end.tally.passed).toBe(6);
});
