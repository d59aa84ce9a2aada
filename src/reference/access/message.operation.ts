import type { Input, Output } from '../generated/access.message.ts';
import { operation } from '../operation.ts';
import { readFields } from './body-hash.operation.ts';
import { requestMessage, responseText } from './message.ts';
import { fieldsProblem, pythonProblem, readPython, type PythonWire } from './python-wire.ts';

/** `access.message`: what the sender of a request signs and sends. */
export const messageOperation = operation<Input, Output>({
  name: 'access.message',
  title: 'what the sender of a request signs and sends',
  page: 'spec/access/message.md',
  clauses: Array.from({ length: 5 }, (_, i) => `MESSAGE-0${i + 1}`),
  steps: ['access.bodyHash'],
  rulesets: ['425'],
  stages: ['bodyHash'],
  domain: ({ fields, required, timeout }) =>
    fieldsProblem(fields, required) ?? pythonProblem('input.timeout', timeout as PythonWire),
  apply: ({ fields, timeout, nonce, ...rest }) => {
    const request = {
      ...rest,
      fields: readFields(fields),
      timeout: readPython(timeout as PythonWire),
      nonce: BigInt(nonce),
    };
    const made = requestMessage(request);
    if (made === undefined) throw new RangeError('a required field is not there');
    const { message, headers, bodyHash } = made;
    return {
      output: { message, responseMessage: responseText(request), headers },
      stages: () => [{ stage: 'bodyHash', value: bodyHash }],
    };
  },
});
