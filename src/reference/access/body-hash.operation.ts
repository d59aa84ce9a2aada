import type { Input, Output } from '../generated/access.bodyHash.ts';
import { operation } from '../operation.ts';
import { bodyHash, type RequestField } from './body-hash.ts';
import { fieldsProblem, readPython, type PythonWire } from './python-wire.ts';

/** The fields of a request as the wire has them. */
export function readFields(fields: Input['fields']): readonly RequestField[] {
  return fields.map(({ name, value }) => ({ name, value: readPython(value as PythonWire) }));
}

/** `access.bodyHash`: what the signature of a request covers of its body. */
export const bodyHashOperation = operation<Input, Output>({
  name: 'access.bodyHash',
  title: 'what the signature of a request covers of its body',
  page: 'spec/access/body-hash.md',
  clauses: Array.from({ length: 6 }, (_, i) => `BODY-HASH-0${i + 1}`),
  rulesets: ['425'],
  stages: ['order', 'texts', 'fieldHashes'],
  domain: ({ fields, required }) => fieldsProblem(fields, required),
  apply: ({ fields, required, order: by }) => {
    const hashed = bodyHash({ fields: readFields(fields), required, order: by });
    if (hashed === undefined) throw new RangeError('a required field is not there');
    const { order, texts, fieldHashes } = hashed;
    return {
      output: { bodyHash: hashed.bodyHash },
      stages: () => Object.entries({ order, texts, fieldHashes }).map(([stage, value]) => ({ stage, value })),
    };
  },
});
