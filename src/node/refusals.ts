/**
 * What a caller reads who asks for something else than an answer, or asks badly.
 *
 * @module
 */
import type { ServerResponse } from 'node:http';
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

/** What a browser or a bare curl is told. */
export const greeting =
  'This is a taospec node: POST a JSON-RPC 2.0 request such as ' +
  '{"jsonrpc":"2.0","id":1,"method":"taospec_describe","params":{"contracts":["1"],"suite":"0"}} to this address, ' +
  'or open a WebSocket to it.\n';

/** Answers a request with a sentence. */
export function sendSentence(
  response: ServerResponse,
  status: number,
  sentence: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  const body = sentence.endsWith('\n') ? sentence : `${sentence}\n`;
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    ...headers,
  });
  response.end(body);
}

/** Answers what never became a request, and closes its connection. */
export function refuseSocket(socket: Duplex, status: number, sentence: string): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const body = `${sentence}\n`;
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'connection: close',
    'content-type: text/plain; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  socket.once('finish', () => socket.destroy());
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

/** Answers bytes that are not HTTP, headers that are too large, and requests that do not come to an end. */
export function refuseBrokenRequest(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET') socket.destroy();
  else if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT')
    refuseSocket(socket, 408, 'the request did not come to an end in time');
  else if (error.code === 'HPE_HEADER_OVERFLOW') refuseSocket(socket, 431, 'the headers are too large');
  else refuseSocket(socket, 400, 'this is not an HTTP/1.1 request');
}
