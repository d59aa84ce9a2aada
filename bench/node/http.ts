/**
 * The node under load over HTTP: forty callers at once, some of whom do not know what HTTP is.
 *
 * @module
 */
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { errorCodes } from '../../src/wire/index.ts';
import { carrierTurn, underLoad, wrongTurn, type Ledger, type Outcome } from './under-load.ts';
import { bodyOf, exchange, statusOf, type Manner } from './socket.ts';
import { rightMessage } from './right.ts';
import { limits, notOwed, type Traffic } from './traffic.ts';
import { wrongMessage } from './wrong.ts';

const callers = 40;

/** Sends that many requests, every tenth of them wrong. */
export function loadHttp(count: number): Promise<Outcome> {
  return underLoad('http', count, sendRequests);
}

async function sendRequests(ledger: Ledger, count: number): Promise<void> {
  const { port } = ledger.child;
  const agent = new Agent({ keepAlive: true, maxSockets: callers });
  let next = 0;
  const call = async (until: number) => {
    while (next < until) {
      const i = next++;
      ledger.complain(await sendOne(i, port, agent, ledger));
    }
  };
  const callTo = (until: number) => Promise.all(Array.from({ length: callers }, () => call(until)));
  await callTo(Math.ceil(count / 10));
  await ledger.tenth();
  await callTo(count);
  agent.destroy();
}

async function sendOne(i: number, port: number, agent: Agent, ledger: Ledger): Promise<string | undefined> {
  const turn = wrongTurn(i);
  if (turn === undefined) return post(rightMessage(i), port, agent);
  const of = carrierTurn(turn);
  if (!of.carrier) {
    const wrong = wrongMessage(i, of.turn);
    ledger.wrong(wrong.kind);
    return post(wrong, port, agent);
  }
  const kind = kinds[of.turn % kinds.length];
  const { manner, owed } = rude[kind](i);
  ledger.wrong(kind);
  const answer = await exchange(port, manner);
  return owed(answer) ? undefined : `${kind}: got ${answer.slice(0, 300)}`;
}

async function post(each: Traffic, port: number, agent: Agent): Promise<string | undefined> {
  const response = await new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    const sending = request({ host: '127.0.0.1', port, agent, method: 'POST' }, (got) => {
      text(got).then((body) => {
        resolve({ status: got.statusCode, body });
      }, reject);
    });
    sending.on('error', reject);
    sending.end(each.message);
  });
  const status = each.owed === undefined ? 204 : 200;
  if (response.status !== status) return `${each.kind}: got status ${response.status}, not ${status}`;
  return notOwed(each, response.body === '' ? undefined : JSON.parse(response.body));
}

/** What someone does who is no HTTP client, and whether what came back is what that is owed. */
interface Rude {
  readonly manner: Manner;
  readonly owed: (answer: string) => boolean;
}

const head = (...headers: readonly string[]) =>
  `POST / HTTP/1.1\r\nhost: a\r\n${headers.join('\r\n')}\r\n\r\n`;
const sized = (body: string | Uint8Array) => `content-length: ${Buffer.byteLength(body)}`;
const right = (i: number) => rightMessage(6 * i);
const status = (expected: number) => (answer: string) => statusOf(answer) === expected;
const nothing = (answer: string) => answer === '';
const answered = (each: Traffic) => (answer: string) =>
  notOwed(each, JSON.parse(bodyOf(answer))) === undefined;
const tooLong = (answer: string) =>
  statusOf(answer) === 413 && bodyOf(answer).includes(`"code":${errorCodes.limit}`);

const rude: Readonly<Record<string, (i: number) => Rude>> = {
  'not HTTP': () => ({ manner: { pieces: ['hello\r\n\r\n'], then: 'read' }, owed: status(400) }),
  'a TLS greeting': () => ({
    manner: { pieces: ['\u0016\u0003\u0001\u0002'], then: 'read' },
    owed: status(400),
  }),
  'headers too large': () => ({
    manner: { pieces: [head(`x: ${'y'.repeat(20_000)}`)], then: 'read' },
    owed: status(431),
  }),
  'headers that do not end': () => ({
    manner: { pieces: ['POST / HTTP/1.1\r\nhost: a\r\n'], then: 'read' },
    owed: status(408),
  }),
  'a length and chunks': () => ({
    manner: { pieces: [head('content-length: 2', 'transfer-encoding: chunked')], then: 'read' },
    owed: status(400),
  }),
  'a chunk that is none': () => ({
    manner: { pieces: [head('transfer-encoding: chunked'), 'zz\r\n'], then: 'read' },
    owed: status(400),
  }),
  'another address': (i) => ({
    manner: { pieces: [head('connection: close', sized(`${i}`)).replace('/', '/rpc'), `${i}`], then: 'read' },
    owed: status(404),
  }),
  'another method': () => ({
    manner: { pieces: [head('connection: close').replace('POST', 'DELETE')], then: 'read' },
    owed: status(405),
  }),
  'another charset': () => ({
    manner: { pieces: [head('content-type: a/b; charset=latin1', 'connection: close')], then: 'read' },
    owed: status(415),
  }),
  'a body that says that it is too long': () => ({
    manner: { pieces: [head(`content-length: ${limits.bytes + 1}`, 'expect: 100-continue')], then: 'read' },
    owed: tooLong,
  }),
  'a body too long in chunks': () => ({
    manner: {
      pieces: [
        head('transfer-encoding: chunked', 'connection: close'),
        ...Array.from({ length: 20 }, () => `2000\r\n${'a'.repeat(0x2000)}\r\n`),
        '0\r\n\r\n',
      ],
      then: 'read',
    },
    owed: tooLong,
  }),
  'a body that does not end': (i) => ({
    manner: { pieces: [head('content-length: 1000'), `{"id":${i}`], then: 'read' },
    owed: status(408),
  }),
  'half-closed within the body': (i) => ({
    manner: { pieces: [head('content-length: 1000'), `{"id":${i}`], then: 'half-close' },
    owed: (answer) => answer === '' || statusOf(answer) === 400,
  }),
  'half-closed after the body': (i) => ({
    manner: { pieces: [head(sized(right(i).message)), right(i).message as string], then: 'half-close' },
    owed: answered(right(i)),
  }),
  'a body a byte at a time': (i) => ({
    manner: {
      pieces: [head(sized(right(i).message), 'connection: close'), ...(right(i).message as string)],
      then: 'read',
    },
    owed: answered(right(i)),
  }),
  'gone within the body': () => ({
    manner: { pieces: [head('content-length: 1000'), '{'], then: 'destroy' },
    owed: nothing,
  }),
  'gone before the answer': (i) => ({
    manner: { pieces: [head(sized(right(i).message)), right(i).message as string], then: 'destroy' },
    owed: () => true,
  }),
};
const kinds = Object.keys(rude);
