import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { createNode, serveHttp, type HttpServer, type ServerLimits } from '../../src/node/index.ts';
import { errorCodes } from '../../src/wire/index.ts';
import { applying, checkAnswer, checkAnswers, describing, output } from './messages.ts';
import { exchange, partsOf } from './sockets.ts';

const node = createNode();
const open: HttpServer[] = [];

async function serve(limits: Partial<ServerLimits> = {}): Promise<HttpServer> {
  const server = await serveHttp(node, { port: 0, limits });
  open.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function connected(server: HttpServer): Promise<WebSocket> {
  const socket = new WebSocket(server.url.replace('http', 'ws'), { perMessageDeflate: false });
  await once(socket, 'open');
  return socket;
}

/** The next answer on a socket. */
async function next(socket: WebSocket): Promise<unknown> {
  const [data] = (await once(socket, 'message')) as [Buffer];
  return JSON.parse(data.toString()) as unknown;
}

async function ended(socket: WebSocket): Promise<{ readonly code: number; readonly reason: string }> {
  const [code, reason] = (await once(socket, 'close')) as [number, Buffer];
  return { code, reason: reason.toString() };
}

describe('WebSocket', () => {
  test('a message a frame, an answer a frame', async () => {
    const socket = await connected(await serve());
    socket.send(JSON.stringify(applying(1)));
    expect(checkAnswer(await next(socket))).toMatchObject({ id: 1, result: { output } });
    socket.send(JSON.stringify([applying(2), describing(3)]));
    expect(checkAnswers(await next(socket)).map(({ id }) => id)).toEqual([2, 3]);
    socket.close();
    expect((await ended(socket)).code).toBe(1005);
  });

  test.each([
    ['{', errorCodes.parse],
    ['', errorCodes.parse],
    ['[]', errorCodes.request],
    ['{"id":1,"jsonrpc":"2.0","method":"a","params":{"a":1.0}}', errorCodes.params],
    [`${'['.repeat(65)}${']'.repeat(65)}`, errorCodes.limit],
  ])('%j is answered with an error, and the connection goes on', async (text, code) => {
    const socket = await connected(await serve());
    socket.send(text);
    expect(checkAnswer(await next(socket)).error?.code).toBe(code);
    socket.send('{"jsonrpc":"2.0","method":"a notification"}');
    socket.send(JSON.stringify(describing(2)));
    expect(checkAnswer(await next(socket)).id).toBe(2);
    socket.terminate();
  });

  test('a message in pieces is one', async () => {
    const socket = await connected(await serve());
    const text = JSON.stringify(applying(1));
    socket.send(text.slice(0, 10), { fin: false });
    socket.send(text.slice(10, 50), { fin: false });
    socket.send(text.slice(50), { fin: true });
    expect(checkAnswer(await next(socket)).id).toBe(1);
    socket.terminate();
  });

  test('a thousand messages at once are all answered', async () => {
    const socket = await connected(await serve());
    const ids: unknown[] = [];
    const all = new Promise<void>((resolve) =>
      socket.on('message', (data: Buffer) => {
        ids.push(checkAnswer(JSON.parse(data.toString())).id);
        if (ids.length === 1000) resolve();
      }),
    );
    for (let id = 0; id < 1000; id++) socket.send(JSON.stringify(applying(id, { trace: { mode: 'full' } })));
    await all;
    expect(ids).toEqual([...Array(1000).keys()]);
    socket.terminate();
  });

  test('a binary frame is refused', async () => {
    const socket = await connected(await serve());
    socket.send(Buffer.from(JSON.stringify(describing(1))), { binary: true });
    expect(await ended(socket)).toEqual({
      code: 1003,
      reason: 'send text frames; binary frames are not read',
    });
  });

  test.each([
    [
      'a frame over the limit',
      'a'.repeat(2000),
      1009,
      errorCodes.limit,
      'the message is longer than 1000 bytes',
    ],
    [
      'a frame that is not UTF-8',
      Uint8Array.from([0x22, 0xff]),
      1007,
      errorCodes.parse,
      'the message is not UTF-8',
    ],
  ])('%s has its error, and the connection ends', async (_name, data, status, code, message) => {
    const socket = await connected(await serve({ bytes: 1000 }));
    const answer = next(socket);
    const end = ended(socket);
    socket.send(data, { binary: false });
    expect(checkAnswer(await answer)).toMatchObject({ id: null, error: { code, message } });
    expect((await end).code).toBe(status);
  });

  test('a message in pieces is held to the same limit', async () => {
    const socket = await connected(await serve({ bytes: 1000 }));
    const end = ended(socket);
    const answer = next(socket);
    for (let i = 0; i < 3; i++) socket.send('a'.repeat(400), { fin: false });
    expect(checkAnswer(await answer).error?.code).toBe(errorCodes.limit);
    expect((await end).code).toBe(1009);
  });

  test('a frame that is none closes the connection', async () => {
    const server = await serve();
    const socket = await connected(server);
    const { _socket: raw } = socket as unknown as {
      readonly _socket: { write: (bytes: Uint8Array) => void };
    };
    const end = ended(socket);
    raw.write(Uint8Array.from([0xff, 0xff]));
    expect((await end).code).toBe(1002);
  });

  test('a connection that says nothing is closed, one that pings is not', async () => {
    const server = await serve({ idleMs: 200 });
    const quiet = await connected(server);
    const pinging = await connected(server);
    const beat = setInterval(() => {
      pinging.ping();
    }, 20);
    expect(await ended(quiet)).toEqual({ code: 1001, reason: 'nothing was said for too long' });
    pinging.send(JSON.stringify(describing(1)));
    expect(checkAnswer(await next(pinging)).id).toBe(1);
    clearInterval(beat);
    pinging.terminate();
  });

  test('a caller that does not read is answered no further, and nothing more is kept', async () => {
    let asked = 0;
    const big = { jsonrpc: '2.0', id: 1, result: { 'x-big': 'a'.repeat(1_000_000) } };
    const counting = {
      handle: () => {
        asked++;
        return Promise.resolve(big);
      },
    };
    const server = await serveHttp(counting, { port: 0 });
    open.push(server);
    const socket = await connected(server);
    socket.pause();
    for (let i = 0; i < 100; i++) socket.send('{}');
    await expect.poll(() => asked).toBeGreaterThan(1);
    let before = 0;
    await expect
      .poll(
        () => {
          const same = asked === before;
          before = asked;
          return same;
        },
        { interval: 100 },
      )
      .toBe(true);
    expect(asked).toBeLessThan(50);

    let got = 0;
    socket.on('message', () => got++);
    socket.resume();
    await expect.poll(() => got, { timeout: 20_000 }).toBe(100);
    socket.terminate();
  });

  test('a caller that goes away while it is answered leaves nothing', async () => {
    const server = await serve();
    for (let i = 0; i < 20; i++) {
      const socket = await connected(server);
      for (let id = 0; id < 50; id++) socket.send(JSON.stringify(applying(id)));
      socket.terminate();
    }
    const socket = await connected(server);
    socket.send(JSON.stringify(describing(1)));
    expect(checkAnswer(await next(socket)).id).toBe(1);
    socket.terminate();
  });

  test.each([
    ['GET /other HTTP/1.1\r\nhost: a\r\nconnection: upgrade\r\nupgrade: websocket\r\n', 404],
    ['GET / HTTP/1.1\r\nhost: a\r\nconnection: upgrade\r\nupgrade: websocket\r\n', 400],
    [
      'GET / HTTP/1.1\r\nhost: a\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-key: x\r\nsec-websocket-version: 13\r\n',
      400,
    ],
  ])('%j is no handshake', async (head, status) => {
    const { port } = await serve();
    expect(partsOf(await exchange(port, `${head}\r\n`)).status).toBe(status);
  });

  test('counts among the connections', async () => {
    const server = await serve({ connections: 1 });
    const socket = await connected(server);
    expect(await exchange(server.port, '')).toBe('');
    socket.terminate();
    await expect
      .poll(() =>
        fetch(server.url).then(
          ({ status }) => status,
          () => 0,
        ),
      )
      .toBe(200);
  });

  test('closing the server closes it, even where the caller does not agree', async () => {
    const server = await serve();
    const socket = await connected(server);
    const deaf = connect(server.port, '127.0.0.1');
    deaf.write(
      'GET / HTTP/1.1\r\nhost: a\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==\r\nsec-websocket-version: 13\r\n\r\n',
    );
    await once(deaf, 'data');
    const end = ended(socket);
    await server.close();
    expect(await end).toEqual({ code: 1001, reason: 'the node is closing' });
    deaf.destroy();
  });
});
