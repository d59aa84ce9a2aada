import type { FauxRule } from '../../../../src/check/index.ts';
import { rule } from './rule.ts';

/** A wrong rule for each clause of the message. */
export const messageRules: readonly FauxRule[] = [
  rule(
    'message',
    'MESSAGE-01',
    '[of.nonce, of.senderHotkey, of.receiverHotkey, of.uuid, hash]',
    '[of.nonce, of.receiverHotkey, of.senderHotkey, of.uuid, hash]',
    'the receiver comes first',
  ),
  rule(
    'message',
    'MESSAGE-02',
    "[of.nonce, of.senderHotkey, of.receiverHotkey, of.uuid].join('.')",
    "[of.nonce, of.senderHotkey, of.receiverHotkey, of.uuid, ''].join('.')",
    'the answer’s text ends with a dot',
  ),
  rule(
    'message',
    'MESSAGE-03',
    'timeout: pythonStr(request.timeout)',
    "timeout: pythonStr(request.timeout).replace(/\\.0$/, '')",
    'a whole timeout has no point',
  ),
  rule(
    'message',
    'MESSAGE-04',
    "if ('float' in value) return '0.0';",
    "if ('float' in value) return '0';",
    'an empty float is an int',
  ),
  rule(
    'message',
    'MESSAGE-05',
    "if ('none' in value) return undefined;",
    "if ('none' in value) return 'null';",
    'None is sent as null',
  ),
];
