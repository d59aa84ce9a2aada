import { connect, type Socket } from 'node:net';

/** How a raw exchange goes. */
export interface Manner {
  /** What is sent, a piece after the other. */
  readonly pieces: readonly string[];
  /** What the caller does after the last piece. */
  readonly then: 'read' | 'half-close' | 'destroy';
}

/** Sends bytes as no HTTP client would, and gives what came back until the other end closed. */
export function exchange(port: number, { pieces, then }: Manner): Promise<string> {
  return new Promise((resolve) => {
    let got = '';
    const socket: Socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    const done = () => {
      socket.destroy();
      resolve(got);
    };
    socket.on('data', (part) => (got += part.toString('latin1')));
    socket.on('end', done).on('close', done);
    // A reset ends it too; what came before it is what counts.
    socket.on('error', done);
    socket.setNoDelay(true);
    for (const piece of pieces) socket.write(piece);
    socket.write('', () => {
      if (then === 'half-close') socket.end();
      if (then === 'destroy') socket.destroy();
    });
  });
}

/** The status of an HTTP answer; 0 where none came. */
export function statusOf(answer: string): number {
  return Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0);
}

/** The body of an HTTP answer that was sent whole. */
export function bodyOf(answer: string): string {
  return answer.slice(answer.indexOf('\r\n\r\n') + 4);
}
