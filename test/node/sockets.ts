/**
 * Plain sockets for the tests of the servers: what HTTP clients don't let one do wrong.
 *
 * @module
 */
import { connect, type Socket } from 'node:net';

/** What came back on a socket until the other end closed it. */
export function readToEnd(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    socket.on('data', (part) => (text += part.toString()));
    // A reset ends it too; what came before it is what counts.
    socket.on('error', () => undefined);
    for (const end of ['end', 'close'])
      socket.on(end, () => {
        socket.destroy();
        resolve(text);
      });
  });
}

/** Sends bytes, closes this direction if asked to, and reads until the other end closes. */
export async function exchange(port: number, bytes: string, { half = false } = {}): Promise<string> {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  socket.write(bytes);
  if (half) socket.end();
  return readToEnd(socket);
}

/** A POST as it goes over the wire. */
export function postText(body: string, headers: readonly string[] = []): string {
  const length = `content-length: ${Buffer.byteLength(body)}`;
  return ['POST / HTTP/1.1', 'host: 127.0.0.1', length, ...headers, '', body].join('\r\n');
}

/** The status and the body of an answer read from a socket. */
export function partsOf(answer: string): { readonly status: number; readonly body: string } {
  const [head, body = ''] = answer.split('\r\n\r\n');
  return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]), body };
}
