import type { Input, Output } from '../generated/access.verify.ts';
import { operation } from '../operation.ts';
import { optionalWhole } from './nonce.operation.ts';
import { readPython, type PythonWire } from './python-wire.ts';
import { verifyRequest } from './verify.ts';

/** `access.verify`: whether a request is let through, and what is kept of it. */
export const verifyOperation = operation<Input, Output>({
  name: 'access.verify',
  title: 'whether a request is let through, and what is kept of it',
  page: 'spec/access/verify.md',
  clauses: Array.from({ length: 5 }, (_, i) => `VERIFY-0${i + 1}`),
  steps: ['access.nonce', 'access.message'],
  rulesets: ['425'],
  stages: ['message'],
  domain: () => undefined,
  apply: ({ now, receiverHotkey, nonces, timeout, nonce, version, ...request }) => {
    const before = new Map(Object.entries(nonces).map(([key, last]) => [key, BigInt(last)]));
    const verified = verifyRequest({
      now: BigInt(now),
      receiverHotkey,
      nonces: before,
      request: {
        ...request,
        timeout: readPython(timeout as PythonWire),
        nonce: optionalWhole(nonce),
        version: optionalWhole(version),
      },
    });
    if ('refusal' in verified)
      return { output: { refusal: verified.refusal, signed: false, nonces }, stages: () => [] };
    const { message, signed, nonces: after } = verified;
    const kept = Object.fromEntries([...after].map(([key, last]) => [key, last.toString()]));
    return {
      output: { refusal: null, signed, nonces: kept },
      stages: () => [{ stage: 'message', value: message }],
    };
  },
});
