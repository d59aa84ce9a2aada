import { Option } from 'commander';
import { createNode, serveHttp, serverLimits, serveStdio, type ServerLimits } from '../../node/index.ts';
import { oneLine } from '../fault.ts';
import { duration, wholeNumber } from '../options.ts';
import { exitCodes, misuse } from '../stop.ts';
import { verb } from '../verb.ts';

interface ServeOptions {
  readonly stdio?: true;
  readonly port?: number;
  readonly host: string;
  readonly maxBytes: number;
  readonly maxBatch: number;
  readonly maxDepth: number;
  readonly maxConnections: number;
  readonly maxConcurrency: number;
  readonly headersTimeout: number;
  readonly requestTimeout: number;
  readonly idleTimeout: number;
}

/** `taospec serve`: the embedded reference node, for others to call. */
export const serve = verb<ServeOptions>({
  name: 'serve',
  takes: '',
  summary: 'Answers as the reference node',
  about: [
    'Without --stdio and --port it listens on a free port of this machine and prints its address. ' +
      'HTTP POST and WebSocket text frames share the port. Ctrl-C ends it.',
  ],
  arity: [0, 0],
  options: (command) => {
    const limit = (flag: string, what: string, most: number, preset: number) =>
      command.option(`${flag} <n>`, `${what} (${preset})`, wholeNumber(flag, 1, most), preset);
    const time = (flag: string, what: string, preset: number) =>
      command.option(`${flag} <time>`, `${what} (${preset / 1000}s)`, duration(flag), preset);
    command
      .option('--stdio', 'a message a line on stdin, an answer a line on stdout')
      .addOption(
        new Option('--port <n>', 'listen on this port; 0 is any that is free')
          .argParser(wholeNumber('--port', 0, 65_535))
          .conflicts('stdio'),
      )
      .option('--host <address>', 'the address to listen on (127.0.0.1)', '127.0.0.1');
    limit('--max-bytes', 'the most bytes in a message', 2 ** 30, serverLimits.bytes);
    limit('--max-batch', 'the most requests in a batch', 1_000_000, serverLimits.batch);
    limit('--max-depth', 'the deepest nesting of a message', 1000, serverLimits.depth);
    limit('--max-connections', 'the most connections at once', 65_535, serverLimits.connections);
    limit('--max-concurrency', 'the most HTTP requests at once', 65_535, serverLimits.concurrency);
    time('--headers-timeout', "until a request's headers have come", serverLimits.headersMs);
    time('--request-timeout', 'until a request has come whole', serverLimits.requestMs);
    time('--idle-timeout', 'how long a connection may lie idle', serverLimits.idleMs);
    return command;
  },
  examples: [
    { line: 'taospec serve', does: 'listen on any free port, and say which' },
    {
      line: 'taospec serve --port 8545 --max-batch 100',
      does: 'listen on port 8545 and take at most 100 requests in a batch',
    },
    {
      line: 'taospec run "stdio:taospec serve --stdio"',
      does: 'run the suite against the node over stdin and stdout',
    },
  ],
  act: async ({ out, err }, _words, options) => {
    const limits: ServerLimits = {
      bytes: options.maxBytes,
      batch: options.maxBatch,
      depth: options.maxDepth,
      connections: options.maxConnections,
      concurrency: options.maxConcurrency,
      headersMs: options.headersTimeout,
      requestMs: options.requestTimeout,
      idleMs: options.idleTimeout,
    };
    const onFailure = (error: unknown) => err.print(`taospec: an operation failed: ${oneLine(error)}`);
    const node = createNode({ limits, onFailure });
    if (options.stdio === true) {
      await serveStdio(node, { input: process.stdin, output: process.stdout }, limits);
      return exitCodes.passed;
    }
    const listening = serveHttp(node, { host: options.host, port: options.port ?? 0, limits });
    const server = await listening.catch((error: unknown) => {
      throw misuse(oneLine(error));
    });
    const asked = askedToEnd();
    out.print(`listening on ${server.url} and ${server.url.replace('http', 'ws')}; Ctrl-C ends it`);
    await asked;
    await server.close();
    return exitCodes.passed;
  },
});

/** Waits until a signal asks this process to end. */
function askedToEnd(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
