/**
 * HTTP: a message a POST, the answer its body.
 *
 * @module
 */
import { Agent, request as plainRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { Agent as SecureAgent, request as secureRequest } from 'node:https';
import { shortened } from '../../wire/index.ts';
import { crashed, within, type Carrier, type Wait } from './carrier.ts';
import { reasonOf } from './reason.ts';
import type { Fault } from './types.ts';

/** A connection that lay idle for longer is not used again: the server may be closing it. */
const idleMs = 1_000;

/** A carrier that posts to a URL, on one kept-alive connection. */
export function postTo(url: URL, maxBytes: number): Carrier {
  const secure = url.protocol === 'https:';
  const newAgent = () => new (secure ? SecureAgent : Agent)({ keepAlive: true, maxSockets: 1 });
  let agent = newAgent();
  let used = performance.now();
  let alive = true;

  const renew = () => {
    agent.destroy();
    agent = newAgent();
  };

  const post = async (text: string, { timeoutMs, signal }: Wait): Promise<Buffer | Fault> => {
    if (performance.now() - used > idleMs) renew();
    const body = Buffer.from(text);
    const stop = new AbortController();
    const headers = {
      'content-type': 'application/json',
      'content-length': body.length,
      accept: 'application/json',
    };
    const options: RequestOptions = { method: 'POST', agent, headers, signal: stop.signal };
    const came = exchange(url, secure, options, body, maxBytes);
    const answer = await within(came, { timeoutMs, signal });
    used = performance.now();
    if ('ended' in answer) {
      stop.abort();
      came.catch(() => undefined);
      renew();
      return answer.ended;
    }
    return answer;
  };

  return {
    exchange: async (text, receive, wait) => {
      const body = await post(text, wait);
      if (!Buffer.isBuffer(body)) {
        if (body.kind === 'crash') alive = false;
        return body;
      }
      if (receive(body, false) === 'answer') return undefined;
      return { kind: 'malformed', sentence: `the body of the HTTP response is not the answer` };
    },
    alive: () => alive,
    abandon: () => agent.destroy(),
    stderr: () => '',
    close: () => {
      agent.destroy();
      return Promise.resolve();
    },
  };
}

function exchange(
  url: URL,
  secure: boolean,
  options: RequestOptions,
  body: Buffer,
  maxBytes: number,
): Promise<Buffer | Fault> {
  return new Promise((resolve) => {
    const request = (secure ? secureRequest : plainRequest)(url, options, (response) => {
      void readBody(response, maxBytes).then((read) => {
        if (!Buffer.isBuffer(read)) request.destroy();
        resolve(Buffer.isBuffer(read) ? answerIn(response, read) : read);
      });
    });
    request.once('error', (error) => resolve(crashed(`no answer came: ${reasonOf(error)}`)));
    request.end(body);
  });
}

/** The body is the answer whatever the status, where it can be one (WIRE-03). */
function answerIn({ statusCode, headers }: IncomingMessage, body: Buffer): Buffer | Fault {
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') return malformed(`a body encoded as ${shortened(encoding)}`);
  if (statusCode === 200 || isJson(body)) return body;
  const text = body.subarray(0, 200).toString('utf8').trim();
  return malformed(
    `HTTP status ${statusCode}, and no answer in its body${text === '' ? '' : `: ${shortened(text)}`}`,
  );
}

function isJson(body: Buffer): boolean {
  try {
    JSON.parse(body.toString('utf8'));
    return true;
  } catch {
    return false;
  }
}

/** The body, or why there is none. */
async function readBody(response: IncomingMessage, maxBytes: number): Promise<Buffer | Fault> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) return malformed(`the body is longer than ${maxBytes} bytes`);
      chunks.push(chunk);
    }
  } catch {
    return crashed('the connection was closed before the answer was whole');
  }
  return Buffer.concat(chunks, size);
}

function malformed(sentence: string): Fault {
  return { kind: 'malformed', sentence };
}
