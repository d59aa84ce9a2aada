/**
 * What misbehaviours are made of: when one strikes, and what it does to the right answer.
 *
 * @module
 */
import type { Case, Request } from '../../../src/wire/index.ts';
import type { Honest } from './replay.ts';

/** Where a faux target speaks. */
export interface Port {
  /** Writes a text as it is; a stream's message ends with a newline. */
  readonly write: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly exit: (code: number) => void;
}

/** One message with its right answers. */
export interface Turn {
  readonly requests: readonly Request[];
  readonly isBatch: boolean;
  readonly answers: Honest[];
  readonly port: Port;
  /** How many messages came before. */
  readonly before: number;
  /** The case that each request asks for. */
  readonly cases: readonly (Case | undefined)[];
  /** Says the answers as they are now. */
  readonly say: () => void;
}

/** What a target does with a message. */
export type Behaviour = (turn: Turn) => void;

/** The case that those that misbehave on a single one do it on. */
export const culprit = 'the culprit';

/** Whether a message is the handshake. */
export const isHandshake = ({ cases }: Turn) => cases[0] === undefined;
/** Whether it is the case that goes wrong. */
export const isCulprit = (one: Case | undefined) => one?.title === culprit;
/** A value as a line of JSON. */
export const line = (value: unknown) => `${JSON.stringify(value)}\n`;

/** Misbehaves on every message but the handshake. */
export const onCases =
  (act: Behaviour): Behaviour =>
  (turn) =>
    isHandshake(turn) ? turn.say() : act(turn);

/** Misbehaves on a message that asks for the culprit. */
export const onCulprit =
  (act: Behaviour): Behaviour =>
  (turn) =>
    turn.cases.some(isCulprit) ? act(turn) : turn.say();

/** Changes the culprit's answer. */
export const spoil = (change: (answer: Honest, request: Request) => unknown): Behaviour =>
  onCases((turn) => {
    const said = turn.answers.map((answer, i) =>
      isCulprit(turn.cases[i]) ? change(answer, turn.requests[i]) : answer,
    );
    turn.port.write(line(turn.isBatch ? said : said[0]));
  });

/** Changes the list that the culprit's output holds. */
export const spoilList = (change: (list: unknown[]) => unknown): Behaviour =>
  spoil((answer) => {
    const output = answer.result.output as { consensus: unknown[] };
    return { ...answer, result: { ...answer.result, output: { consensus: change([...output.consensus]) } } };
  });

/** Changes the text of the culprit's answer. */
export const spoilText = (change: (text: string) => string): Behaviour =>
  onCulprit(({ port, isBatch, answers, cases }) => {
    const texts = answers.map((answer, i) => {
      const text = JSON.stringify(answer);
      return isCulprit(cases[i]) ? change(text) : text;
    });
    port.write(`${isBatch ? `[${texts.join(',')}]` : texts[0]}\n`);
  });

/** Changes the handshake. */
export const spoilHandshake =
  (change: (described: Record<string, unknown>) => unknown): Behaviour =>
  (turn) => {
    if (!isHandshake(turn)) {
      turn.say();
      return;
    }
    turn.port.write(line({ ...turn.answers[0], result: change(turn.answers[0].result) }));
  };

/** The last of a list of decimals, one more. */
export const offByOne = (list: unknown[]) => [
  ...list.slice(0, -1),
  String(BigInt(list.at(-1) as string) + 1n),
];
/** An error in place of an answer. */
export const error =
  (code: number) =>
  ({ id }: Honest) => ({ jsonrpc: '2.0', id, error: { code, message: 'no' } });
