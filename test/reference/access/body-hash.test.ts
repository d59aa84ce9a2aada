import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sdkAccess } from '../../../src/generate/measured/sdk-access.ts';
import { access, findOperation, type JsonObject } from '../../../src/reference/index.ts';
import { exampleTable } from '../../spec/tables.ts';
import { describeSdk, sdkLines } from './sdk.ts';

const operation = findOperation('access.bodyHash')!;
const apply = (input: object) => {
  const answer = operation.apply(input as JsonObject, '425');
  return 'rejection' in answer
    ? answer
    : {
        output: answer.output,
        stages: Object.fromEntries(answer.stages().map(({ stage, value }) => [stage, value])),
      };
};

describeSdk('the SDK’s own hashes', () => {
  test('every hash of plain values, its texts, and its order', () => {
    const cases = sdkLines('bodyHash').flatMap((line) => sdkAccess.cases(line));
    expect(cases.length).toBeGreaterThan(100);
    for (const { id, input, output, stages } of cases)
      expect([id, apply(input)]).toEqual([id, { output, stages }]);
  });
});

describe('what Python writes', () => {
  test('the texts of the example', () => {
    for (const { value, text } of exampleTable('spec/access/body-hash.md', 'body-hash-texts'))
      expect(access.floatText(Number(value))).toBe(text);
  });

  test('a double comes back from its text', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Object.is(Number(access.floatText(value)), value)).toBe(true);
      }),
    );
  });

  test('a text within a list is ASCII letters, or letters that can be seen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(access.pythonRepr({ str: text })).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
      }),
    );
  });

  test.each([
    [{ fields: [], required: ['x'], order: 'listed' }, 'input.required[0]'],
    [
      {
        fields: [{ name: 'x', value: { list: [{ set: [{ int: '1' }, { int: '2' }] }] } }],
        required: [],
        order: 'listed',
      },
      'input.fields[0].value.list[0].set',
    ],
    [
      { fields: [{ name: 'x', value: { str: '\ud800' } }], required: [], order: 'listed' },
      'input.fields[0].value.str',
    ],
  ])('%j is outside the domain', (input, path) => {
    expect(operation.domain(input as unknown as JsonObject)).toHaveProperty('path', path);
  });
});
