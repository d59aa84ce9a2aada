/**
 * The node under load over stdio: a thousand lines at a time, cut into chunks at odd places.
 *
 * @module
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Writable } from 'node:stream';
import { errorCodes } from '../../src/wire/index.ts';
import { carrierTurn, underLoad, wrongTurn, type Ledger, type Outcome } from './under-load.ts';
import { rightMessage } from './right.ts';
import { limits, notOwed, type Traffic } from './traffic.ts';
import { wrongMessage } from './wrong.ts';

/** What can be wrong with a line but not with a message. */
const lineKinds: readonly ((i: number) => Traffic)[] = [
  () => ({
    kind: 'a line too long',
    message: `"${'a'.repeat(3 * limits.bytes)}"`,
    owed: { id: null, code: errorCodes.limit, path: '' },
  }),
  () => ({ kind: 'a blank line', message: ' \t\r', owed: undefined }),
  (i) => ({
    kind: 'bytes that are not UTF-8',
    message: Buffer.concat([Buffer.from(`"${i}`), Buffer.from([0xc3, 0x28]), Buffer.from('"')]),
    owed: { id: null, code: errorCodes.parse, path: '' },
  }),
];

const window = 1000;

/** Sends that many lines, every tenth of them wrong. */
export function loadStdio(count: number): Promise<Outcome> {
  return underLoad('stdio', count, sendLines);
}

async function sendLines(ledger: Ledger, count: number): Promise<void> {
  const { stdin, stdout } = ledger.child.process;
  if (stdin === null || stdout === null) throw new Error('the node has no streams');
  const answers = createInterface({ input: stdout })[Symbol.asyncIterator]();

  for (let from = 0; from < count; from += window) {
    const sent = Array.from({ length: Math.min(window, count - from) }, (_, at) => lineOf(from + at, ledger));
    const bytes = Buffer.concat(sent.flatMap((each) => [Buffer.from(each.message), Buffer.from('\n')]));
    const writing = writeInPieces(stdin, bytes, 1000 + (from % 7) * 10_007);
    for (const each of sent) {
      if (each.owed === undefined) continue;
      const { value } = (await answers.next()) as { value: string | undefined };
      ledger.complain(notOwed(each, value === undefined ? undefined : (JSON.parse(value) as unknown)));
    }
    await writing;
    if (from <= count / 10) await ledger.tenth();
  }
}

function lineOf(i: number, ledger: Ledger): Traffic {
  const turn = wrongTurn(i);
  if (turn === undefined) return rightMessage(i);
  const of = carrierTurn(turn);
  const wrong = of.carrier ? lineKinds[of.turn % lineKinds.length](i) : wrongMessage(i, of.turn);
  ledger.wrong(wrong.kind);
  return wrong;
}

async function writeInPieces(stream: Writable, bytes: Buffer, size: number): Promise<void> {
  for (let at = 0; at < bytes.length; at += size)
    if (!stream.write(bytes.subarray(at, at + size))) await once(stream, 'drain');
}
