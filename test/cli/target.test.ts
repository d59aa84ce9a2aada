import { describe, expect, test } from 'vitest';
import { misuse } from '../../src/cli/stop.ts';
import { isTarget, meantTarget, spelled } from '../../src/cli/target.ts';

describe('isTarget', () => {
  test.each([
    'stdio:python3 node.py',
    'stdio:',
    'http://127.0.0.1:8080',
    'https://node.example/rpc',
    'ws://[::1]:9944',
    'wss://node.example',
    'substrate:ws://127.0.0.1:9944',
    './node',
    '../node',
    '/opt/node',
    'node.js',
    'node.mjs',
    'adapters/typescript/node.ts',
  ])('%s is a target', (word) => expect(isTarget(word)).toBe(true));

  test.each([
    'median-tie-lower',
    'median-*',
    'consensus/',
    'consensus/median/*',
    'clause:MEDIAN-06',
    'ruleset:425',
    'level:must',
    'stdio',
    'node.json',
    '...',
  ])('%s is a filter', (word) => expect(isTarget(word)).toBe(false));
});

describe('spelled', () => {
  test('the target is taken out of the words wherever it stands', () => {
    expect(spelled(['median-*', 'ws://localhost:1', 'ruleset:425'])).toEqual({
      target: 'ws://localhost:1',
      filters: ['median-*', 'ruleset:425'],
    });
  });

  test('no target is the embedded node', () => {
    expect(spelled(['median-*'])).toEqual({ target: undefined, filters: ['median-*'] });
  });

  test('two targets are too many, and both are named', () => {
    expect(() => spelled(['./a', './b'])).toThrow(
      misuse('«./a» and «./b» are both spelt like a target, and only one can be run'),
    );
  });
});

test('a word that is nearly a target is not taken for a filter', () => {
  expect(() => spelled(['localhost:80'])).toThrow(
    misuse('«localhost:80» is neither a target nor a filter; did you mean «http://localhost:80»?'),
  );
});

describe('meantTarget', () => {
  test.each([
    ['localhost:8080', 'http://localhost:8080'],
    ['127.0.0.1:9944/rpc', 'http://127.0.0.1:9944/rpc'],
    ['python3 node.py', 'stdio:python3 node.py'],
    ['median-tie-lower', undefined],
    ['clause:MEDIAN-06', undefined],
    ['adapters/python/median.py', 'stdio:./adapters/python/median.py'],
    ['adapters', undefined],
  ])('%s', (word, meant) => expect(meantTarget(word)).toBe(meant));
});
