import { expect, test } from 'vitest';
import { fieldOf, shapeOf } from '../../../src/cli/screen/shape.ts';

const fixed = { kind: 'fixed', format: 'I32F32', fractionBits: 32 };

test('the fields of an input are what its schema says', () => {
  const input = shapeOf('consensus.median', '425', 'Input');
  expect(fieldOf(input, 'activeStake')).toEqual({ kind: 'list', of: fixed, perUid: true });
  expect(fieldOf(input, 'weights')).toEqual({ kind: 'list', of: { kind: 'row', of: fixed }, perUid: true });
  expect(fieldOf(input, 'kappa')).toEqual({ kind: 'scalar' });
});

test('stages have shapes of their own', () => {
  const stages = shapeOf('consensus.median', '425', 'Stages');
  expect(fieldOf(stages, 'kappa')).toEqual(fixed);
  expect(fieldOf(stages, 'consensus')).toEqual({ kind: 'list', of: fixed, perUid: true });
});

test('an operation or a field without a schema is unknown', () => {
  expect(shapeOf('../package', '425', 'Input')).toEqual({ kind: 'unknown' });
  expect(shapeOf('consensus.none', '425', 'Input')).toEqual({ kind: 'unknown' });
  expect(fieldOf(shapeOf('consensus.median', '425', 'Input'), 'none')).toEqual({ kind: 'unknown' });
});
