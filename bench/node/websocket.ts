/**
 * The node under load over WebSocket: eight callers with fifty frames under way each, and some who break theirs.
 *
 * @module
 */
import { once } from 'node:events';
import { broken, open, type Broken } from './broken.ts';
import { carrierTurn, underLoad, wrongTurn, type Ledger, type Outcome } from './under-load.ts';
import { rightMessage } from './right.ts';
import { notOwed, type Traffic } from './traffic.ts';
import { wrongMessage } from './wrong.ts';

const callers = 8;
const window = 50;

/** Sends that many frames, every tenth of them wrong. */
export function loadWebSocket(count: number): Promise<Outcome> {
  return underLoad('ws', count, sendFrames);
}

async function sendFrames(ledger: Ledger, count: number): Promise<void> {
  let next = 0;
  const call = async (until: number) => {
    const caller = await openCaller(ledger.child.port);
    while (next < until) {
      const from = next;
      next = Math.min(until, from + window);
      const sent = Array.from({ length: next - from }, (_, at) => frameOf(from + at, ledger));
      await Promise.all([
        caller(
          sent.filter((each) => 'owed' in each),
          ledger,
        ),
        ...sent.flatMap(breakOne),
      ]);
    }
    await caller('close', ledger);
  };
  const breakOne = (each: Traffic | Broken) =>
    'owed' in each ? [] : [each.act(ledger.child.port).then(ledger.complain)];
  const callTo = (until: number) => Promise.all(Array.from({ length: callers }, () => call(until)));
  await callTo(Math.ceil(count / 10));
  await ledger.tenth();
  await callTo(count);
}

function frameOf(i: number, ledger: Ledger): Traffic | Broken {
  const turn = wrongTurn(i);
  if (turn === undefined) return rightMessage(i);
  const of = carrierTurn(turn);
  const wrong = of.carrier ? broken[of.turn % broken.length] : wrongMessage(i, of.turn);
  ledger.wrong(wrong.kind);
  return wrong;
}

type Caller = (sent: readonly Traffic[] | 'close', ledger: Ledger) => Promise<void>;

/** One connection: sends some frames at once and takes their answers, which this node gives in their order. */
async function openCaller(port: number): Promise<Caller> {
  const socket = await open(port);
  let owed: Traffic[] = [];
  let done: () => void = () => undefined;
  let complain: Ledger['complain'] = () => undefined;
  socket.on('message', (data: Buffer) => {
    const each = owed.shift();
    const answer = JSON.parse(data.toString()) as unknown;
    complain(
      each === undefined ? `an answer that nothing asked for: ${data.toString()}` : notOwed(each, answer),
    );
    if (owed.length === 0) done();
  });
  socket.on('close', (code, reason) => {
    if (owed.length > 0) complain(`closed with ${code} ${reason.toString()}`);
    done();
  });
  return async (sent, ledger) => {
    if (sent === 'close') {
      socket.close();
      await once(socket, 'close');
      return;
    }
    ({ complain } = ledger);
    owed = sent.filter((each) => each.owed !== undefined);
    const answered = new Promise<void>((resolve) => (done = resolve));
    for (const { message } of sent) socket.send(message);
    if (owed.length > 0) await answered;
  };
}
