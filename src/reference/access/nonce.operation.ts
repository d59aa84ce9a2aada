import type { Input, Output } from '../generated/access.nonce.ts';
import { operation } from '../operation.ts';
import { nonceRefusal, oldestNonce } from './nonce.ts';
import { readPython, writeNumber, type PythonWire } from './python-wire.ts';

/** An integer, or none. */
export const optionalWhole = (wire: string | null): bigint | null => (wire === null ? null : BigInt(wire));

/** `access.nonce`: whether the nonce of a request is refused. */
export const nonceOperation = operation<Input, Output>({
  name: 'access.nonce',
  title: 'whether the nonce of a request is refused',
  page: 'spec/access/nonce.md',
  clauses: Array.from({ length: 5 }, (_, i) => `NONCE-0${i + 1}`),
  rulesets: ['425'],
  stages: ['oldestNonce'],
  domain: () => undefined,
  apply: (input) => {
    const now = BigInt(input.now);
    const timeout = readPython(input.timeout as PythonWire);
    const [nonce, storedNonce, version] = [input.nonce, input.storedNonce, input.version].map(optionalWhole);
    return {
      output: { refusal: nonceRefusal({ now, timeout, nonce, storedNonce, version }) ?? null },
      stages: () => [{ stage: 'oldestNonce', value: writeNumber(oldestNonce(now, timeout)) }],
    };
  },
});
