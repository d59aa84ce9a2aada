import { expect, test } from 'vitest';
import { didYouMean, nearest } from '../../src/cli/suggest.ts';

const verbs = ['run', 'serve', 'reproduce', 'report'];

test.each([
  ['rnu', 'run'],
  ['RUN', 'run'],
  ['reprot', 'report'],
  ['reproduc', 'reproduce'],
  ['zebra', undefined],
  ['', undefined],
])('«%s» is near %s', (word, meant) => expect(nearest(word, verbs)).toBe(meant));

test('the question is asked only when there is a candidate', () => {
  expect(didYouMean('srve', verbs)).toBe('; did you mean «serve»?');
  expect(didYouMean('zebra', verbs)).toBe('');
});
