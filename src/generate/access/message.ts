/**
 * The cases of `access.message` that were not measured.
 *
 * @module
 */
import type { JsonObject } from '../../reference/index.ts';
import type { Draft, Topic } from '../topic.ts';
import { double } from './double.ts';
import { miner, validator } from './peers.ts';

const field = (name: string, value: JsonObject) => ({ name, value });
const message = (id: string, title: string, clauses: readonly number[], more: JsonObject): Draft => ({
  id: `message-${id}`,
  title,
  clauses: clauses.map((clause) => `MESSAGE-0${clause}`),
  why: { kind: 'example', note: 'a validator asks a miner' },
  input: {
    ...{ name: 'Ask', timeout: double(12), nonce: '7', uuid: 'u', version: 10_002_000 },
    ...{ senderHotkey: validator.hotkey, senderIp: '10.0.0.1' },
    ...{ receiverHotkey: miner.hotkey, receiverIp: '10.0.0.2', receiverPort: 8091 },
    ...{ fields: [field('a', { int: '1' })], required: ['a'], order: 'listed', ...more },
  },
});
const messages: readonly Draft[] = [
  message('order', 'sender before receiver, the uuid before the hash', [1, 2], {}),
  message('timeout-int', 'an integer timeout is written without a point', [3], { timeout: { int: '12' } }),
  message('timeout-small', 'a small one with an exponent', [3], { timeout: double(1e-7) }),
  message('types', 'each type by its empty value', [4], {
    fields: [
      ...[
        field('s', { str: 'x' }),
        field('i', { int: '1' }),
        field('f', double(1)),
        field('b', { bool: true }),
      ],
      ...[field('l', { list: [{ int: '1' }] }), field('d', { dict: [[{ str: 'k' }, { int: '1' }]] })],
    ],
    required: [],
  }),
  message('none', 'a field that is None is not sent', [4, 5], {
    fields: [field('n', { none: true })],
    required: [],
  }),
];

/** The topics of `access.message`. */
export const messageTopics: readonly Topic[] = [
  { operation: 'access.message', topic: 'messages', by: 'generate/access/message.ts', cases: messages },
];
