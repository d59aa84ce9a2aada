import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { createNode, serveHttp, type HttpServer, type ServerLimits } from '../../src/node/index.ts';
import { errorCodes } from '../../src/wire/index.ts';
import { applying, checkAnswer, checkAnswers, describing, output } from './messages.ts';
import { exchange, partsOf, postText, readToEnd } from './sockets.ts';

const node = createNode();
const open: HttpServer[] = [];

async function serve(limits: Partial<ServerLimits> = {}, handler = node): Promise<HttpServer> {
  const server = await serveHttp(handler, { port: 0, limits });
  open.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

const post = (
  server: HttpServer,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
) => fetch(server.url, { method: 'POST', body, headers });
const close = ['connection: close'];

describe('POST', () => {
  test('a request and a batch', async () => {
    const server = await serve();
    expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
    const one = await post(server, JSON.stringify(applying(1)));
    expect([one.status, one.headers.get('content-type')]).toEqual([200, 'application/json']);
    expect(checkAnswer(await one.json())).toMatchObject({ id: 1, result: { output } });
    const two = await post(server, JSON.stringify([applying(1), describing(2)]));
    expect(checkAnswers(await two.json()).map(({ id }) => id)).toEqual([1, 2]);
  });

  test('of notifications alone the answer is empty', async () => {
    const answer = await post(await serve(), '{"jsonrpc":"2.0","method":"a"}');
    expect([answer.status, await answer.text()]).toEqual([204, '']);
  });

  test.each([
    'application/json',
    'application/json; charset=UTF-8',
    'text/plain',
    'application/x-www-form-urlencoded',
  ])('the type may be %s', async (type) => {
    expect((await post(await serve(), JSON.stringify(describing(1)), { 'content-type': type })).status).toBe(
      200,
    );
  });

  test.each([
    [
      { 'content-type': 'application/json; charset=latin1' },
      'send JSON in UTF-8; another charset is not read\n',
    ],
    [{ 'content-encoding': 'gzip' }, 'send the body as it is, without a content-encoding\n'],
  ])('%j is refused', async (headers, sentence) => {
    const answer = await post(await serve(), JSON.stringify(describing(1)), headers);
    expect([answer.status, await answer.text()]).toEqual([415, sentence]);
  });

  test.each([
    ['', errorCodes.parse],
    ['{', errorCodes.parse],
    ['[]', errorCodes.request],
    [`${'['.repeat(65)}${']'.repeat(65)}`, errorCodes.limit],
  ])('%j is answered with an error', async (body, code) => {
    const answer = await post(await serve(), body);
    expect(answer.status).toBe(200);
    expect(checkAnswer(await answer.json())).toMatchObject({ id: null, error: { code } });
  });

  test('bytes that are not UTF-8', async () => {
    const answer = await post(await serve(), Uint8Array.from([0x22, 0xff, 0x22]));
    expect(checkAnswer(await answer.json()).error?.message).toBe('the message is not JSON: it is not UTF-8');
  });

  test('many requests on one connection, some sent before the answers to others', async () => {
    const { port } = await serve();
    const text = [1, 2].map((id) => postText(JSON.stringify(describing(id)))).join('');
    const answer = await exchange(port, text + postText(JSON.stringify(describing(3)), close));
    expect([...answer.matchAll(/"id":(\d)/g)].map(([, id]) => id)).toEqual(['1', '2', '3']);
  });
});

describe('what is not a POST', () => {
  test('GET and HEAD are told what to do, and what they are told works', async () => {
    const server = await serve();
    const get = await fetch(server.url);
    const sentence = await get.text();
    expect([get.status, sentence]).toEqual([200, expect.stringMatching(/^This is a taospec node: .*\.\n$/)]);
    const example = /\{.*\}/.exec(sentence)?.[0] ?? '';
    expect(checkAnswer(await (await post(server, example)).json()).result).toBeDefined();
    const head = await fetch(server.url, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  test('another method or address', async () => {
    const server = await serve();
    const put = await fetch(server.url, { method: 'PUT', body: 'x' });
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
    expect((await fetch(`${server.url}/rpc`, { method: 'POST', body: '{}' })).status).toBe(404);
  });

  test.each([
    ['garbage\r\n\r\n', 400, 'this is not an HTTP/1.1 request\n'],
    ['\u0016\u0003\u0001\u0002\u0000\u0001', 400, 'this is not an HTTP/1.1 request\n'],
    [`GET / HTTP/1.1\r\nhost: a\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`, 431, 'the headers are too large\n'],
    ['POST / HTTP/1.1\r\nhost: a\r\ncontent-length: -1\r\n\r\n', 400, 'this is not an HTTP/1.1 request\n'],
    [
      'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n',
      400,
      'this is not an HTTP/1.1 request\n',
    ],
  ])('%.40j is refused and the connection closed', async (bytes, status, body) => {
    const { port } = await serve();
    expect(partsOf(await exchange(port, bytes))).toEqual({ status, body });
  });

  test('a chunk that is none, after the request began', async () => {
    const { port } = await serve();
    const bytes = 'POST / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n';
    expect(partsOf(await exchange(port, bytes)).status).toBe(400);
  });
});

describe('limits', () => {
  const long = 'a'.repeat(2000);
  const tooLong = {
    id: null,
    error: { code: errorCodes.limit, message: 'the message is longer than 1000 bytes' },
  };

  test('a body that says that it is too long is answered before it comes', async () => {
    const { port } = await serve({ bytes: 1000 });
    const socket = connect(port, '127.0.0.1');
    socket.write('POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 2000\r\n\r\n');
    const [first] = await onceData(socket);
    expect(partsOf(first)).toMatchObject({ status: 413 });
    expect(checkAnswer(JSON.parse(partsOf(first).body))).toMatchObject(tooLong);

    // What it sends all the same is thrown away, and the connection goes on.
    socket.write(long + postText(JSON.stringify(describing(5)), close));
    expect(await readToEnd(socket)).toContain('"id":5');
  });

  test('a body that turns out too long is answered as soon as it does, and not kept', async () => {
    const { port } = await serve({ bytes: 1000 });
    const socket = connect(port, '127.0.0.1');
    socket.write(`POST / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n7d0\r\n${long}\r\n`);
    const [first] = await onceData(socket);
    expect(checkAnswer(JSON.parse(partsOf(first).body))).toMatchObject(tooLong);
    socket.write(`7d0\r\n${long}\r\n0\r\n\r\n${postText(JSON.stringify(describing(5)), close)}`);
    expect(await readToEnd(socket)).toContain('"id":5');
  });

  test('who asks before sending is told at once', async () => {
    const { port } = await serve({ bytes: 1000 });
    const ask = (length: number) =>
      `POST / HTTP/1.1\r\nhost: a\r\ncontent-length: ${length}\r\nexpect: 100-continue\r\n\r\n`;
    expect(partsOf(await exchange(port, ask(2000))).status).toBe(413);

    const body = JSON.stringify(describing(1));
    const socket = connect(port, '127.0.0.1');
    socket.write(ask(body.length));
    const [go] = await onceData(socket);
    expect(go).toBe('HTTP/1.1 100 Continue\r\n\r\n');
    socket.write(body);
    expect(await readToEnd(socket)).toContain('"id":1');
  });

  test('who expects something else is told that it is not to be had', async () => {
    const { port } = await serve();
    const text =
      'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 2\r\nexpect: tea\r\nconnection: close\r\n\r\n{}';
    expect(partsOf(await exchange(port, text)).status).toBe(417);
  });

  test('a body or headers that do not come to an end', async () => {
    const { port } = await serve({ headersMs: 50, requestMs: 50 });
    const late = { status: 408, body: 'the request did not come to an end in time\n' };
    expect(partsOf(await exchange(port, 'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 9\r\n\r\n{'))).toEqual(
      late,
    );
    expect(partsOf(await exchange(port, 'POST / HTTP/1.1\r\nhost: a\r\n'))).toEqual(late);
  });

  test('a connection that lies idle', async () => {
    const { port } = await serve({ idleMs: 50 });
    expect(await exchange(port, '')).toBe('');
    expect(await exchange(port, postText(JSON.stringify(describing(1))))).toContain('"id":1');
  });

  test('more connections than there may be', async () => {
    const { port } = await serve({ connections: 2, idleMs: 60_000 });
    const kept = [connect(port, '127.0.0.1'), connect(port, '127.0.0.1')];
    for (const socket of kept) {
      socket.write(postText(JSON.stringify(describing(1))));
      await onceData(socket);
    }
    expect(await exchange(port, '')).toBe('');
    kept[0].destroy();
    await expect
      .poll(() => exchange(port, postText(JSON.stringify(describing(2)), close)))
      .toContain('"id":2');
    kept[1].destroy();
  });

  test('more requests at once than there may be', async () => {
    const { port } = await serve({ concurrency: 1 });
    const first = connect(port, '127.0.0.1');
    first.write('POST / HTTP/1.1\r\nhost: a\r\nexpect: 100-continue\r\ncontent-length: 2\r\n\r\n');
    await onceData(first);
    const second = partsOf(await exchange(port, postText(JSON.stringify(describing(1)), close)));
    expect(second.status).toBe(503);
    expect(checkAnswer(JSON.parse(second.body)).error).toMatchObject({
      code: errorCodes.limit,
      message: 'more than 1 requests at once; send this one again later',
    });
    first.destroy();
    await expect
      .poll(async () => partsOf(await exchange(port, postText(JSON.stringify(describing(1)), close))).status)
      .toBe(200);
  });
});

describe('callers that leave', () => {
  test('half-closed after the request, it is answered', async () => {
    const slow = {
      ...node,
      handle: async (message: unknown) => {
        await setTimeout(50);
        return node.handle(message);
      },
    };
    const { port } = await serve({}, slow);
    const answer = await exchange(port, postText(JSON.stringify(applying(1))), { half: true });
    expect(checkAnswer(JSON.parse(partsOf(answer).body))).toMatchObject({ id: 1, result: { output } });
    expect(await exchange(port, '', { half: true })).toBe('');
  });

  test('half-closed within the request, the connection is closed', async () => {
    const { port } = await serve();
    const answer = await exchange(port, 'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 9\r\n\r\n{', {
      half: true,
    });
    expect(answer === '' || partsOf(answer).status === 400).toBe(true);
  });

  test('closed before the answer, nothing is left', async () => {
    const server = await serve();
    for (let i = 0; i < 20; i++) {
      const socket = connect(server.port, '127.0.0.1');
      await new Promise((resolve) => socket.write(postText(JSON.stringify(applying(i))), resolve));
      socket.destroy();
    }
    expect(partsOf(await exchange(server.port, postText(JSON.stringify(describing(1)), close))).status).toBe(
      200,
    );
  });
});

describe('start and end', () => {
  test('a port in use is said in a sentence', async () => {
    const { port } = await serve();
    await expect(serveHttp(node, { port })).rejects.toThrow(
      `127.0.0.1:${port}: another program listens there; choose another port, or 0 for any that is free`,
    );
  });

  test('an address that is not ours, too', async () => {
    await expect(serveHttp(node, { host: '192.0.2.1', port: 0 })).rejects.toThrow(
      '192.0.2.1: this machine has no such address to listen on',
    );
  });

  test('closing lets an answer under way go out, and leaves no connection', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const slow = {
      ...node,
      handle: async (message: unknown) => {
        await held;
        return node.handle(message);
      },
    };
    const server = await serve({}, slow);
    const idle = connect(server.port, '127.0.0.1');
    const idleEnd = readToEnd(idle);
    const answer = post(server, JSON.stringify(describing(1)));
    await expect.poll(() => fetch(server.url).then(({ status }) => status)).toBe(200);

    const closed = server.close();
    release();
    expect(checkAnswer(await (await answer).json())).toMatchObject({ id: 1 });
    await closed;
    expect(await idleEnd).toBe('');
    await expect(fetch(server.url)).rejects.toThrow();
    await server.close();
  });
});

function onceData(socket: ReturnType<typeof connect>): Promise<[string]> {
  return new Promise((resolve) =>
    socket.once('data', (part) => {
      resolve([part.toString()]);
    }),
  );
}
