import { expect, test } from 'vitest';
import { columns, cut, indent, wrap } from '../../../src/cli/screen/text.ts';

test('columns counts characters and not colours', () => {
  expect(columns('\u001b[31m✗\u001b[39m é')).toBe(3);
});

test('cut keeps a text that fits and ends another with an ellipsis', () => {
  expect(cut('weight', 6)).toBe('weight');
  expect(cut('weights', 6)).toBe('weigh…');
});

test('wrap breaks between words, and a word that is too long stands alone', () => {
  expect(wrap('one two  three', 7)).toEqual(['one two', 'three']);
  expect(wrap('a extraordinarily b', 6)).toEqual(['a', 'extraordinarily', 'b']);
  expect(wrap('', 6)).toEqual([]);
});

test('indent leaves empty lines empty', () => {
  expect(indent('a\n\nb', 2)).toBe('  a\n\n  b');
});
