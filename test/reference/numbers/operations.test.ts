import { describe, expect, test } from 'vitest';
import { findOperation, operations, type JsonObject } from '../../../src/reference/index.ts';
import { hasOperationSchema, validateOperation } from '../../../src/wire/index.ts';

const own = operations.filter(({ name }) => name.startsWith('numbers.'));

function answerOf(name: string, input: JsonObject): unknown {
  const operation = findOperation(`numbers.${name}`)!;
  expect(validateOperation(operation.name, '425', 'Input', input, 'input')).toBeUndefined();
  expect(operation.domain(input)).toBeUndefined();
  const outcome = operation.apply(input, '425');
  if (!('output' in outcome)) throw new Error(`${name} was rejected`);
  expect(validateOperation(operation.name, '425', 'Output', outcome.output, 'output')).toBeUndefined();
  expect(outcome.stages()).toEqual([]);
  return outcome.output;
}

/** One input of each operation, with its answer. */
const answers: readonly (readonly [name: string, input: JsonObject, output: object])[] = [
  ['saturatingAdd', { format: 'I32F32', a: '3', b: '-5' }, { value: '-2' }],
  ['saturatingSub', { format: 'U96F32', a: '3', b: '5' }, { value: '0' }],
  ['saturatingMul', { format: 'I64F64', a: '-1', b: '1' }, { value: '-1' }],
  ['saturatingDiv', { format: 'I32F32', a: '-3', b: '8589934592' }, { value: '-1' }],
  ['checkedAdd', { format: 'U64F64', a: '3', b: '5' }, { value: '8' }],
  ['checkedSub', { format: 'U64F64', a: '3', b: '5' }, { value: null }],
  ['checkedMul', { format: 'I96F32', a: '4294967296', b: '7' }, { value: '7' }],
  ['checkedDiv', { format: 'I96F32', a: '1', b: '0' }, { value: null }],
  ['safeDiv', { format: 'I96F32', a: '1', b: '0' }, { value: '0' }],
  ['wrappingAdd', { format: 'I32F32', a: '9223372036854775807', b: '1' }, { value: '-9223372036854775808' }],
  ['wrappingSub', { format: 'U64F64', a: '0', b: '1' }, { value: '340282366920938463463374607431768211455' }],
  ['sum', { format: 'I32F32', values: ['1', '2', '-4'] }, { value: '-1' }],
  ['saturatingFromU64', { format: 'I32F32', integer: '3' }, { value: '12884901888' }],
  ['wrappingFromU64', { format: 'I32F32', integer: '4294967297' }, { value: '4294967296' }],
  ['saturatingToU16', { format: 'I32F32', value: '-1' }, { value: 0 }],
  ['saturatingToU64', { format: 'I32F32', value: '8589934591' }, { value: '1' }],
  ['round', { format: 'I32F32', value: '-2147483648' }, { value: '-4294967296' }],
  ['saturatingConvert', { from: 'I64F64', to: 'I32F32', value: '-1' }, { value: '-1' }],
  ['wrappingConvert', { from: 'I32F32', to: 'I64F64', value: '1' }, { value: '4294967296' }],
  ['u16ProportionToFixed', { share: 1 }, { value: '65537' }],
  ['fixedProportionToU16', { value: '2147483648' }, { value: 32767 }],
  ['fixedToFixedU16Proportion', { value: '-65536' }, { value: '-1' }],
  ['emission', { share: '1431655765', total: '1000' }, { exact: '1431655765000', rao: '333' }],
  ['exp', { format: 'I32F32', value: '4294967296' }, { value: '11674931200' }],
  ['expSafe', { value: '0' }, { value: '4294967296' }],
  ['sigmoidSafe', { x: '7', rho: '4294967296', kappa: '7' }, { value: '2147483648' }],
  ['clampValue', { value: '8', low: '9', high: '7' }, { value: '9' }],
  ['log2', { format: 'I96F32', value: '8589934592' }, { value: '4294967296' }],
  ['ln', { format: 'I32F32', value: '0' }, { value: null }],
  ['safeLn', { value: '0' }, { value: '0' }],
  ['powerOfTwo', { format: 'I32F32', exponent: 30 }, { value: '4611686018427387904' }],
  ['safePow', { base: '18446744073709551616', exponent: '0' }, { value: '18446744073709551616' }],
  ['checkedSqrt', { format: 'I32F32', value: '-1', epsilon: '1' }, { value: null }],
];

describe('the operations of the numbers', () => {
  test('each has a schema and is tried below', () => {
    expect(own.filter(({ name }) => !hasOperationSchema(name))).toEqual([]);
    expect(own.map(({ name }) => name).sort()).toEqual(answers.map(([name]) => `numbers.${name}`).sort());
  });

  test.each(answers)('numbers.%s answers', (name, input, output) => {
    expect(answerOf(name, input)).toEqual(output);
  });

  test.each([
    ['saturatingAdd', { format: 'I32F32', a: '9223372036854775808', b: '0' }, 'input.a'],
    ['checkedMul', { format: 'U64F64', a: '0', b: '-1' }, 'input.b'],
    ['saturatingDiv', { format: 'I32F32', a: '1', b: '0' }, 'input.b'],
    ['sum', { format: 'U96F32', values: ['0', '-1'] }, 'input.values[1]'],
    ['round', { format: 'I32F32', value: '-9223372036854775809' }, 'input.value'],
    ['wrappingConvert', { from: 'U64F64', to: 'I32F32', value: '-1' }, 'input.value'],
    ['exp', { format: 'I32F32', value: '9223372036854775808' }, 'input.value'],
    ['checkedSqrt', { format: 'U64F64', value: '0', epsilon: '-1' }, 'input.epsilon'],
  ])('numbers.%s says where %j is outside its domain', (name, input, path) => {
    const problem = findOperation(`numbers.${name}`)!.domain(input);
    expect(problem?.path).toBe(path);
    expect(problem?.expected).toMatch(/^(the bits of an? \w+ \(-?\d+ to \d+\)|a divisor other than 0)/);
  });

  test.each([
    [{ format: 'I16F16', a: '0', b: '0' }, 'input.format'],
    [{ format: 'I32F32', a: 0, b: '0' }, 'input.a'],
    [{ format: 'I32F32', a: '-0', b: '0' }, 'input.a'],
    [{ format: 'I32F32', a: '01', b: '0' }, 'input.a'],
    [{ format: 'I32F32', a: '1'.repeat(41), b: '0' }, 'input.a'],
    [{ format: 'I32F32', a: '1' }, 'input.b'],
    [{ format: 'I32F32', a: '1', b: '1', c: '1' }, 'input.c'],
  ])('%j is not an input', (input, path) => {
    expect(validateOperation('numbers.saturatingAdd', '425', 'Input', input, 'input')?.path).toBe(path);
  });
});
