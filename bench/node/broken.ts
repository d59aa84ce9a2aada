/**
 * Callers of a WebSocket who break their connection, and what the node owes them.
 *
 * @module
 */
import { once } from 'node:events';
import { WebSocket } from 'ws';
import { errorCodes } from '../../src/wire/index.ts';
import { rightMessage } from './right.ts';
import { exchange, statusOf } from './socket.ts';
import { limits } from './traffic.ts';

/** Opens a connection. */
export async function open(port: number): Promise<WebSocket> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}`, { perMessageDeflate: false });
  await once(socket, 'open');
  return socket;
}

/** Someone who breaks a connection of his own. */
export interface Broken {
  readonly kind: string;
  /** Gives a complaint where the node does not see to it. */
  readonly act: (port: number) => Promise<string | undefined>;
}

/** Opens a connection, does something to it, and looks at what was answered and how it was closed. */
function breaking(kind: string, act: (socket: WebSocket) => void, code: number, error?: number): Broken {
  return {
    kind,
    act: async (port) => {
      const socket = await open(port);
      const answers: string[] = [];
      socket.on('message', (data: Buffer) => answers.push(data.toString()));
      act(socket);
      const [closed] = (await once(socket, 'close')) as [number];
      const told =
        error === undefined
          ? answers.length === 0
          : answers.length === 1 && answers[0].includes(`"code":${error}`);
      return closed === code && told
        ? undefined
        : `${kind}: closed with ${closed}, got ${answers.join(' ').slice(0, 300)}`;
    },
  };
}

/** What lies below a socket, for frames that the library would not send. */
function raw(socket: WebSocket): { readonly write: (bytes: Uint8Array) => void } {
  return (socket as unknown as { readonly _socket: { readonly write: (bytes: Uint8Array) => void } })._socket;
}

function handshake(kind: string, headers: readonly string[], status: number, path = '/'): Broken {
  const text = [
    `GET ${path} HTTP/1.1`,
    'host: a',
    'connection: upgrade',
    'upgrade: websocket',
    ...headers,
    '',
    '',
  ].join('\r\n');
  return {
    kind,
    act: async (port) => {
      const answer = await exchange(port, { pieces: [text], then: 'read' });
      return statusOf(answer) === status ? undefined : `${kind}: got ${answer.slice(0, 300)}`;
    },
  };
}

const long = 'a'.repeat(2 * limits.bytes);
const gone = 1006;
/** Every way to break a connection. */
export const broken: readonly Broken[] = [
  breaking('a binary frame', (socket) => socket.send(Buffer.from('{}')), 1003),
  breaking('a frame too long', (socket) => socket.send(long), 1009, errorCodes.limit),
  breaking(
    'a frame that is not UTF-8',
    (socket) => socket.send(Buffer.from([0xc3, 0x28]), { binary: false }),
    1007,
    errorCodes.parse,
  ),
  breaking('a frame that is none', (socket) => raw(socket).write(Uint8Array.from([0xff, 0xff])), 1002),
  breaking(
    'a frame without its mask',
    (socket) => raw(socket).write(Uint8Array.from([0x81, 0x02, 0x7b, 0x7d])),
    1002,
  ),
  breaking(
    'pieces that are too long together',
    (socket) => {
      for (let i = 0; i < 4; i++) socket.send(long.slice(0, limits.bytes / 2), { fin: false });
    },
    1009,
    errorCodes.limit,
  ),
  breaking(
    'gone within a frame',
    (socket) => {
      raw(socket).write(Uint8Array.from([0x81, 0xfe, 0x10, 0x00, 1, 2, 3, 4, 5]));
      socket.terminate();
    },
    gone,
  ),
  breaking(
    'gone before the answer',
    (socket) => {
      socket.send(rightMessage(0).message);
      socket.terminate();
    },
    gone,
  ),
  handshake('a handshake without a key', ['sec-websocket-version: 13'], 400),
  handshake(
    'a handshake of another version',
    ['sec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==', 'sec-websocket-version: 99'],
    400,
  ),
  handshake(
    'a handshake elsewhere',
    ['sec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==', 'sec-websocket-version: 13'],
    404,
    '/rpc',
  ),
];
