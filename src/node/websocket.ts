/**
 * The contract over WebSocket: a message a text frame, an answer a text frame.
 *
 * @module
 */
import type { Server } from 'node:http';
import { WebSocket, WebSocketServer } from 'ws';
import type { ServerLimits } from './limits.ts';
import { refuseSocket } from './refusals.ts';
import { answerText, notUtf8, tooLong, type Handler } from './text.ts';

/** Messages that one connection may have waiting before it is read no further. */
const waitingMessages = 64;

/** Bytes of answers that one connection may leave unread before it is answered no further. */
const unreadBytes = 1024 * 1024;

/** How long a caller may take to agree that its connection ends; it may still be sending what is too long. */
const closingMs = 5_000;

/** How long all of them may take once the server closes. */
const graceMs = 500;

/**
 * Has a server take WebSocket connections at its address.
 *
 * @returns closes all of them
 */
export function serveWebSocket(server: Server, handler: Handler, limits: ServerLimits): () => void {
  const options = {
    noServer: true,
    maxPayload: limits.bytes,
    perMessageDeflate: false,
    closeTimeout: closingMs,
    WebSocket: explaining(limits),
  };
  const sockets = new WebSocketServer(options);
  sockets.on('connection', (socket) => {
    serveSocket(socket, handler, limits);
  });
  sockets.on('wsClientError', (_error, socket) => {
    refuseSocket(socket, 400, 'this is not a WebSocket handshake');
  });
  server.on('upgrade', (request, socket, head) => {
    request.socket.setTimeout(0);
    socket.on('error', () => socket.destroy());
    if (request.url?.split('?')[0] !== '/') {
      refuseSocket(socket, 404, 'there is nothing at this address; connect to /');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request));
  });
  return () => {
    for (const socket of sockets.clients) {
      socket.close(1001, 'the node is closing');
      const late = setTimeout(() => {
        socket.terminate();
      }, graceMs);
      socket.once('close', () => {
        clearTimeout(late);
      });
    }
    sockets.close();
  };
}

/** A socket that sends the contract's error before it closes on a frame that it could not take. */
function explaining(limits: ServerLimits): typeof WebSocket {
  return class extends WebSocket {
    override close(code?: number, reason?: string | Buffer): void {
      if (this.readyState === this.OPEN) {
        if (code === 1009) this.send(tooLong(limits));
        if (code === 1007) this.send(notUtf8());
      }
      super.close(code, reason);
    }
  };
}

/** Answers one connection's messages in the order in which they came. */
function serveSocket(socket: WebSocket, handler: Handler, limits: ServerLimits): void {
  const waiting: Uint8Array[] = [];
  let working = false;
  const idle = setTimeout(() => {
    socket.close(1001, 'nothing was said for too long');
  }, limits.idleMs);

  const work = async () => {
    working = true;
    for (let message = waiting.shift(); message !== undefined; message = waiting.shift()) {
      if (socket.isPaused && waiting.length < waitingMessages / 2) socket.resume();
      const answer = await answerText(handler, message, limits);
      if (socket.readyState !== socket.OPEN) break;
      if (answer !== undefined) await send(socket, answer);
      idle.refresh();
    }
    working = false;
  };

  socket.on('message', (data, isBinary) => {
    if (isBinary) {
      socket.close(1003, 'send text frames; binary frames are not read');
      return;
    }
    idle.refresh();
    waiting.push(data as Buffer);
    if (waiting.length >= waitingMessages) socket.pause();
    if (!working) void work();
  });
  socket.on('ping', () => idle.refresh());
  // A broken frame closes the connection; there is no one else to tell.
  socket.on('error', () => undefined);
  socket.on('close', () => {
    clearTimeout(idle);
    waiting.length = 0;
  });
}

/** Sends an answer, and waits for the caller where it leaves too much unread. */
async function send(socket: WebSocket, answer: string): Promise<void> {
  const sent = new Promise<void>((resolve) => {
    socket.send(answer, () => {
      resolve();
    });
  });
  if (socket.bufferedAmount > unreadBytes) await sent;
}
