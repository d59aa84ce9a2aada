import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { stackedBars } from '../../src/draw/index.ts';

const picture = stackedBars({
  title: 'Shares & <parts>',
  description: 'Two bars.',
  parts: ['one', 'two'],
  bars: [
    { name: 'first', shares: [0.75, 0.25] },
    { name: 'second', shares: [], without: 'nothing is known' },
    { name: 'third', shares: [0, 0.001] },
  ],
});

test('the picture is XML, and says each share to those who rest on it', () => {
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on('text', (text) => texts.push(text));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(picture).close();
  expect(texts).toContain('Shares & <parts>');
  expect(texts).toContain('one: 75.00 %');
  expect(texts).toContain('two: 0.10 %');
  expect(texts).toContain('nothing is known');
});

test('a share of nothing has no piece, and a small one no words', () => {
  expect(picture).not.toContain('one: 0.00 %');
  expect(picture.match(/>75 %</g)).toHaveLength(2);
  expect(picture).not.toContain('>0 %<');
});
