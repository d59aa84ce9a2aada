/**
 * The contract over HTTP POST and WebSocket text frames, on one port of this machine.
 *
 * @module
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serverLimits, type ServerLimits } from './limits.ts';
import { answerRequest } from './post.ts';
import { refuseBrokenRequest } from './refusals.ts';
import type { Handler } from './text.ts';
import { serveWebSocket } from './websocket.ts';

/** Where to listen. */
export interface HttpOptions {
  /** 127.0.0.1 where absent: the node has no secrets, and no need to be reached from elsewhere. */
  readonly host?: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly limits?: Partial<ServerLimits>;
}

/** A server that listens. */
export interface HttpServer {
  readonly host: string;
  readonly port: number;
  /** As `http://127.0.0.1:8545`; the same port answers `ws://`. */
  readonly url: string;
  /** Stops listening, lets the answers under way go out, and closes every connection. */
  readonly close: () => Promise<void>;
}

/** How long answers under way may take once the server closes. */
const graceMs = 1_000;

/** How often a closing server looks for connections that have become idle. */
const sweepMs = 20;

/**
 * Listens.
 *
 * @throws an `Error` with one sentence where the port is in use or the host is not ours
 */
export async function serveHttp(
  handler: Handler,
  { host = '127.0.0.1', port, limits }: HttpOptions,
): Promise<HttpServer> {
  const held: ServerLimits = { ...serverLimits, ...limits };
  const server = createServer({
    headersTimeout: held.headersMs,
    requestTimeout: held.requestMs,
    keepAliveTimeout: held.idleMs,
    connectionsCheckingInterval: Math.ceil(Math.min(held.headersMs, held.requestMs, 4_000) / 4),
  });
  // Node would drop the answer to a caller that has closed its own direction; it may still read.
  Object.assign(server, { httpAllowHalfOpen: true });
  server.timeout = held.idleMs;
  server.maxConnections = held.connections;
  answerRequest(server, handler, held);
  server.on('clientError', refuseBrokenRequest);
  const closeSockets = serveWebSocket(server, handler, held);

  await listen(server, host, port);
  const bound = (server.address() as AddressInfo).port;
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    host,
    port: bound,
    url: `http://${name}:${bound}`,
    close: () => closed(server, closeSockets),
  };
}

async function closed(server: Server, closeSockets: () => void): Promise<void> {
  const late = setTimeout(() => {
    server.closeAllConnections();
  }, graceMs);
  const ended = new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  // A connection whose last answer goes out from here on would else stay open for its next request.
  const sweep = setInterval(() => {
    server.closeIdleConnections();
  }, sweepMs);
  closeSockets();
  await ended;
  clearTimeout(late);
  clearInterval(sweep);
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.on('error', (error: NodeJS.ErrnoException) =>
      reject(new Error(sentence(error, host, port), { cause: error })),
    );
    server.listen(port, host, () => resolve());
  });
}

function sentence({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE')
    return `${host}:${port}: another program listens there; choose another port, or 0 for any that is free`;
  if (code === 'EACCES')
    return `${host}:${port}: this user may not listen on that port; choose one from 1024 up`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `${host}: this machine has no such address to listen on`;
  return `${host}:${port}: ${message}`;
}
