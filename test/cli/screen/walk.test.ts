import { describe, expect, test } from 'vitest';
import { requestLine, requestToPaste } from '../../../src/cli/screen/request.ts';
import { shapeOf, fieldOf } from '../../../src/cli/screen/shape.ts';
import { walk, walkLines } from '../../../src/cli/screen/walk.ts';
import { matrixWindow } from '../../../src/cli/screen/window.ts';
import { loadSuite } from '../../../src/harness/index.ts';
import { digest } from '../../../src/wire/index.ts';
import { pageOf } from '../page.ts';

const suite = loadSuite();
const loaded = suite.load(suite.find('median-three-rows')[0]);
const { stages = {} } = loaded.expectation;

describe('walk', () => {
  test('a stage agrees by value or by digest, differs with the place, or is not told', () => {
    const consensus = (stages.consensus as string[]).with(3, '7');
    const steps = walk(loaded, [
      { stage: 'kappa', value: stages.kappa },
      { stage: 'minority', digest: digest(stages.minority) },
      { stage: 'consensus', value: consensus },
    ]);
    expect(steps).toEqual([
      { stage: 'kappa', state: 'agrees' },
      { stage: 'medianStake', state: 'not told' },
      { stage: 'minority', state: 'agrees' },
      { stage: 'consensus', state: 'differs', how: 'consensus[3]: expected 858993459, got 7' },
    ]);
    expect(walkLines(steps, pageOf(80).screen)).toEqual([
      '  ✓ kappa',
      '  · medianStake  not told',
      '  ✓ minority',
      '  ✗ consensus    consensus[3]: expected 858993459, got 7',
    ]);
  });

  test('what a target says can not move the cursor', () => {
    const [, , , last] = walk(loaded, [{ stage: 'consensus', value: ['\u001b[2J', '0', '0', '0'] }]);
    expect(last.how).toContain('\\u001b[2J');
  });
});

describe('a request to paste', () => {
  const line = requestLine({ operation: 'consensus.median', ruleset: '425', input: { kappa: 1 } });

  test.each([
    ['', `echo '${line}' | taospec serve --stdio`],
    ['stdio:./node --fast', `echo '${line}' | ./node --fast`],
    ['http://127.0.0.1:1', `curl -s "http://127.0.0.1:1" -H 'content-type: application/json' -d '${line}'`],
    ['ws://127.0.0.1:1', line],
    ['./node.js', line],
  ])('for «%s»', (target, expected) =>
    expect(requestToPaste(line, target, 'taospec show a --request 425')).toBe(expected),
  );

  test('a long one is piped in', () => {
    const long = line + ' '.repeat(4000);
    expect(requestToPaste(long, 'stdio:./node', 'taospec show a --request 425')).toBe(
      'taospec show a --request 425 | ./node',
    );
    expect(requestToPaste(long, 'http://h', 'taospec show a --request 425')).toMatch(
      /^taospec show a --request 425 \| curl .* -d @-$/,
    );
  });

  test('a quote in it is quoted', () => {
    expect(requestToPaste(`{"a":"it's"}`, 'stdio:n', '')).toBe(`echo '{"a":"it'\\''s"}' | n`);
  });
});

describe('matrixWindow', () => {
  const shape = fieldOf(shapeOf('consensus.median', '425', 'Input'), 'weights');
  const half = '2147483648';

  test('the cells around the first that differs, expected and got', () => {
    const expected = [[[0, half]], [[1, half]], [], [], [], []];
    const got = [[[0, half]], [[1, '0']], [], [], [], []];
    expect(matrixWindow(expected, got, shape, pageOf().screen)).toEqual([
      '  expected ≠ got, a row a validator',
      '  uid    0        1  2  3',
      '    0  0.5        ·  ·  ·',
      '    1    ·  0.5 ≠ 0  ·  ·',
      '    2    ·        ·  ·  ·',
      '    3    ·        ·  ·  ·',
    ]);
  });

  test('two that are shown alike are shown as bits', () => {
    const lines = matrixWindow([[[0, '1']]], [[[0, '2']]], shape, pageOf().screen);
    expect(lines.at(-1)).toBe('    0  1 ≠ 2');
  });

  test('what is no matrix, or does not differ, has no window', () => {
    expect(matrixWindow(['1'], ['2'], shape, pageOf().screen)).toEqual([]);
    expect(matrixWindow([[[0, '1']]], [[[0, '1']]], shape, pageOf().screen)).toEqual([]);
  });
});
