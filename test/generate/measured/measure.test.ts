import { describe, expect, test } from 'vitest';
import { changedFiles, digestsPath, readMeasured, twinsPath } from '../../../src/generate/measured/index.ts';
import { measure, rewritten } from '../../../src/generate/measured/index.ts';
import type { MeasuredSet } from '../../../src/generate/measured/index.ts';
import { Broken, withChanges } from '../../../src/generate/index.ts';
import type { VectorFile } from '../../../src/wire/index.ts';
import { filesOf } from '../topics.ts';

interface Line {
  readonly id: string;
  readonly weight: number;
  readonly said?: number;
  readonly level?: 'must' | 'may';
}

const set: MeasuredSet = {
  corpus: 'here.jsonl',
  topic: 'here',
  rulesets: ['425'],
  evidence: { kind: 'source', id: 'abc' },
  cases: (line) => {
    const { id, weight, said = weight, level = 'must' } = line as Line;
    const consensus = ['0', said.toString()];
    return [
      {
        operation: 'consensus.median',
        id,
        title: id,
        level,
        clauses: ['MEDIAN-06'],
        why: { kind: 'example', note: 'a test' },
        input: { activeStake: ['1', '0'], weights: [[[1, weight.toString()]], []], kappa: 32767 },
        output: { consensus },
        stages: { consensus },
      },
    ];
  },
};

const measured = (...lines: readonly Line[]) => measure([set], () => lines);
const asFiles = (...lines: readonly Line[]) =>
  filesOf(Object.fromEntries(measured(...lines).map(({ path, text }) => [path, text])));
const path = 'spec/vectors/measured/consensus/median/here.json';

describe('measuring', () => {
  test('keeps what was measured, and claims nothing else', () => {
    const file = JSON.parse(measured({ id: 'a', weight: 5 })[0].text) as VectorFile;
    expect(file.topic).toBe('here');
    expect(file.cases[0].made).toEqual({ by: 'here.jsonl' });
    expect(file.cases[0].expect).toEqual([
      {
        rulesets: ['425'],
        output: { consensus: ['0', '5'] },
        stages: { consensus: ['0', '5'] },
        evidence: [{ kind: 'source', id: 'abc' }],
      },
    ]);
  });

  test('keeps the first of twins and names the others', () => {
    const files = asFiles({ id: 'a', weight: 5 }, { id: 'b', weight: 6 }, { id: 'c', weight: 5 });
    expect(readMeasured(files)[0].file.cases.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(files.read(twinsPath)).toBe('c a\n');
  });

  test('keeps a twin of level must before one that is optional', () => {
    const files = asFiles({ id: 'a', weight: 5, level: 'may' }, { id: 'b', weight: 5 });
    expect(readMeasured(files)[0].file.cases.map(({ id }) => id)).toEqual(['b']);
    expect(files.read(twinsPath)).toBe('a b\n');
  });

  test('is refused where the reference says something else', () => {
    expect(() => measured({ id: 'a', weight: 5 }, { id: 'b', weight: 6, said: 7 })).toThrow(
      new Broken(
        'b: the reference under 425 says another output than was measured\n' +
          'b: the reference under 425 says another consensus than was measured',
      ),
    );
  });

  test('once more may add a file, and change none', () => {
    const kept = asFiles({ id: 'a', weight: 5 });
    expect(rewritten(kept, measured({ id: 'a', weight: 5 }))).toEqual([]);
    expect(rewritten(kept, measured({ id: 'a', weight: 6 }))).toEqual([path]);
    expect(rewritten(filesOf({}), measured({ id: 'a', weight: 6 }))).toEqual([]);
  });
});

describe('what is kept', () => {
  const kept = asFiles({ id: 'a', weight: 5 });
  const text = kept.read(path)!;

  test('is read as it was taken', () => {
    expect(changedFiles(kept)).toEqual([]);
    expect(readMeasured(kept).map((file) => file.text)).toEqual([text]);
  });

  test.each([
    ['changed', { [path]: `${text}\n` }, `${path} was changed: what was measured is never rewritten`],
    ['gone', { [path]: undefined }, `${path} is gone, and ${digestsPath} names it`],
    [
      'new and unlisted',
      { 'spec/vectors/measured/x.json': '{}' },
      `spec/vectors/measured/x.json is not named in ${digestsPath}: only \`npm run measure\` adds a file there`,
    ],
    [
      'listed in a line of another form',
      { [digestsPath]: 'x y\n' },
      `${digestsPath}: not a digest and a path: x y`,
    ],
  ])('is refused where a file is %s', (_what, changes, sentence) => {
    expect(() => readMeasured(withChanges(kept, changes))).toThrow(new Broken(sentence));
  });
});
