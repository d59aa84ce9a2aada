/**
 * One HTTP request: its body in, its answer out.
 *
 * @module
 */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { errorCodes, type MessageLimits } from '../wire/index.ts';
import { answerTo, failure } from './answer.ts';
import type { ServerLimits } from './limits.ts';
import { greeting, sendSentence } from './refusals.ts';
import { answerText, tooLong, type Handler } from './text.ts';

/** Has a server answer every POST, and tell everything else what to do. */
export function answerRequest(server: Server, handler: Handler, limits: ServerLimits): void {
  let active = 0;
  const onRequest = (request: IncomingMessage, response: ServerResponse) => {
    // Who waits for a 100 and gets a refusal may or may not send the body: the next request can't be told from it.
    const waits = request.headers.expect !== undefined;
    response.shouldKeepAlive &&= !waits;
    if (refusedByHeaders(request, response, limits)) return;
    if (active >= limits.concurrency) {
      sendJson(response, 503, busy(limits), { 'retry-after': '1' });
      return;
    }
    active++;
    response.once('close', () => active--);
    if (waits) response.writeContinue();
    void answerPost(handler, request, response, limits);
  };
  server.on('request', onRequest).on('checkContinue', onRequest);
  server.on('checkExpectation', (_request, response: ServerResponse) => {
    sendSentence(response, 417, 'only 100-continue may be expected');
  });
}

async function answerPost(
  handler: Handler,
  request: IncomingMessage,
  response: ServerResponse,
  limits: ServerLimits,
): Promise<void> {
  const body = await bodyOf(request, limits);
  if (body === 'gone') return;
  if (body === 'too long') {
    sendJson(response, 413, tooLong(limits));
    return;
  }
  response.socket?.setTimeout(0);
  const answer = await answerText(handler, body, limits);
  response.socket?.setTimeout(limits.idleMs);
  if (answer === undefined) response.writeHead(204).end();
  else sendJson(response, 200, answer);
}

/** A request's body, or why there is none; what comes after the longest legal body is read and thrown away. */
function bodyOf(request: IncomingMessage, { bytes }: MessageLimits): Promise<Buffer | 'too long' | 'gone'> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let size = 0;
    request.on('data', (part: Buffer) => {
      size += part.length;
      if (size <= bytes) parts.push(part);
      else {
        parts.length = 0;
        resolve('too long');
      }
    });
    request.on('end', () => {
      if (size <= bytes) resolve(Buffer.concat(parts, size));
    });
    const gone = () => {
      resolve('gone');
    };
    request.on('error', gone).on('close', gone);
  });
}

/** Whether the headers alone were enough to refuse. */
function refusedByHeaders(request: IncomingMessage, response: ServerResponse, limits: ServerLimits): boolean {
  const { method, url = '/', headers } = request;
  const [path] = url.split('?');
  if (path !== '/') sendSentence(response, 404, `there is nothing at this address; POST to /`);
  else if (method === 'GET' || method === 'HEAD') sendSentence(response, 200, greeting);
  else if (method !== 'POST')
    sendSentence(response, 405, `POST to this address`, { allow: 'GET, HEAD, POST' });
  else if (!/^(identity)?$/i.test(headers['content-encoding'] ?? ''))
    sendSentence(response, 415, `send the body as it is, without a content-encoding`);
  else if (!/^utf-?8$/i.test(charsetOf(headers['content-type'])))
    sendSentence(response, 415, `send JSON in UTF-8; another charset is not read`);
  else if (Number(headers['content-length'] ?? 0) > limits.bytes) sendJson(response, 413, tooLong(limits));
  else return false;
  return true;
}

/** The charset that a content type names; JSON has no other than UTF-8, so the type itself does not matter. */
function charsetOf(contentType = ''): string {
  return /;\s*charset\s*=\s*"?([^\s;"]*)/i.exec(contentType)?.[1] ?? 'utf-8';
}

function busy({ concurrency }: ServerLimits): string {
  const sentence = `more than ${concurrency} requests at once; send this one again later`;
  return JSON.stringify(
    answerTo(
      null,
      failure(errorCodes.limit, sentence, { expected: `at most ${concurrency} requests at once` }),
    ),
  );
}

function sendJson(
  response: ServerResponse,
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (response.destroyed) return;
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    ...headers,
  });
  response.end(body);
}
