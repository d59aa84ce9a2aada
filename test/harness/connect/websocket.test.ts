import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { WebSocketServer, type WebSocket } from 'ws';
import { culprit } from '../../faux/targets/acts.ts';
import { replay } from '../../faux/targets/replay.ts';
import type { Request } from '../../../src/wire/index.ts';
import { connectTo, runSmall } from '../faux.ts';
import { smallSuite } from '../small-suite.ts';

const small = smallSuite();
const { answer, caseOf } = replay(small.file);
let server: Server;
let sockets: WebSocketServer;
afterAll(small.remove);
afterEach(() => {
  for (const socket of sockets.clients) socket.terminate();
  server.closeAllConnections();
  server.close();
});

type Act = (socket: WebSocket, right: string) => void;

/** A server of sockets that is right but for the culprit; gives its URL. */
async function serve(onCulprit: Act): Promise<string> {
  server = createServer();
  sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket) => {
    socket.on('error', () => undefined);
    socket.on('message', (data: Buffer) => {
      const asked = JSON.parse(data.toString()) as Request | Request[];
      const requests = Array.isArray(asked) ? asked : [asked];
      const answers = requests.map(answer);
      const right = JSON.stringify(Array.isArray(asked) ? answers : answers[0]);
      if (requests.some((each) => caseOf(each)?.title === culprit)) onCulprit(socket, right);
      else socket.send(right);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const acts: readonly (readonly [name: string, act: Act, kind: string, says: RegExp])[] = [
  [
    'closes the socket',
    (socket) => socket.close(1011),
    'crash',
    /^the socket was closed with code 1011 before/,
  ],
  [
    'drops the socket',
    (socket) => socket.terminate(),
    'crash',
    /^the socket was closed with code 1006 before/,
  ],
  ['sends a binary frame', (socket, right) => socket.send(Buffer.from(right)), 'malformed', /a binary frame/],
  [
    'sends too much',
    (socket) => socket.send('x'.repeat(2_000_000)),
    'malformed',
    /^a frame is longer than 1000000 bytes$/,
  ],
  ['is silent', () => undefined, 'time-out', /^no answer within 500 ms$/],
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
  });
});

test('an answer that comes twice is the fault of the case that was answered', async () => {
  const twice: Act = (socket, right) => {
    socket.send(right);
    socket.send(right);
  };
  const connection = await connectTo(await serve(twice));
  const { cases } = await runSmall(small, connection, { batch: 1 });
  const failed = cases.filter(({ verdict }) => verdict === 'failed');
  expect(failed.map(({ title, failure }) => [title, failure?.sentence])).toEqual([
    [culprit, 'answered twice'],
    [culprit, 'answered twice'],
  ]);
});

test('a socket that is refused is unreachable', async () => {
  server = createServer();
  sockets = new WebSocketServer({ noServer: true });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
  server.on('upgrade', (_, socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'));
  await expect(connectTo(url)).rejects.toMatchObject({
    exitCode: 3,
    message: expect.stringContaining('403') as string,
  });
});
