/**
 * A WebSocket: a message a text frame.
 *
 * @module
 */
import { WebSocket, type RawData } from 'ws';
import { crashed, Unreachable, within, type Carrier, type Wait } from './carrier.ts';
import { createStream } from './stream.ts';
import { reasonOf } from './reason.ts';

/**
 * Opens a socket.
 *
 * @throws Unreachable where it can't be opened
 */
export async function openSocket(url: string, maxBytes: number, wait: Wait): Promise<Carrier> {
  const socket = new WebSocket(url, {
    maxPayload: maxBytes,
    perMessageDeflate: false,
    followRedirects: false,
  });
  const abandon = () => socket.terminate();
  const stream = createStream(abandon);

  socket.on('message', (data: RawData, isBinary) => {
    const bytes = data as Buffer;
    stream.push(isBinary ? 'a binary frame, which is no message' : bytes);
  });
  socket.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH')
      stream.end({ kind: 'malformed', sentence: `a frame is longer than ${maxBytes} bytes` });
    else if (error.code?.startsWith('WS_ERR') === true)
      stream.end({ kind: 'malformed', sentence: `a frame is malformed: ${error.message}` });
  });
  const closed = new Promise<void>((resolve) =>
    socket.once('close', (code) => {
      stream.end(crashed(`the socket was closed with code ${code} before it answered`));
      resolve();
    }),
  );

  const opened = new Promise<undefined>((resolve, reject) => {
    socket.once('open', () => resolve(undefined));
    socket.once('error', (error) => reject(new Unreachable(reasonOf(error))));
    socket.once('close', () => reject(new Unreachable('the socket was closed')));
  });
  const result = await within(opened, wait);
  if (result !== undefined) {
    abandon();
    throw new Unreachable(result.ended.sentence);
  }

  return {
    exchange: (text, receive, options) => stream.exchange(() => socket.send(text), receive, options),
    alive: () => stream.ended() === undefined,
    abandon,
    stderr: () => '',
    close: async (receive) => {
      stream.drain(receive);
      socket.close();
      if (socket.readyState === WebSocket.CLOSED) return;
      const late = await within(closed, { timeoutMs: closeMs });
      if (late !== undefined) abandon();
    },
  };
}

/** How long the other side may take to agree that the socket is closed. */
const closeMs = 500;
