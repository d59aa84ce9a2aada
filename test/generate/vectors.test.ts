import { describe, expect, test } from 'vitest';
import { makeVectors, project, stale, withChanges, type Draft } from '../../src/generate/index.ts';
import { digest, validate, type VectorFile } from '../../src/wire/index.ts';
import { loneValidator, made, nothing, textOf, topicOf, twoCases } from './topics.ts';

const fileOf = (...cases: readonly Draft[]) =>
  JSON.parse(made(nothing, cases).artefacts[0].text) as VectorFile;

describe('the project', () => {
  test('is made again to the byte', () => {
    const first = makeVectors();
    expect(makeVectors().artefacts).toEqual(first.artefacts);
    expect(stale(first.artefacts).map(({ path }) => path)).toEqual([]);
    expect(first.strays).toEqual([]);
  });

  test('shows what is stale, what is missing and what nothing makes', () => {
    const { artefacts } = makeVectors();
    const [kept, changed, missing] = artefacts.map(({ path }) => path);
    const stray = 'spec/vectors/consensus/median/left-behind.json';
    const touched = withChanges(project, { [changed]: '{}', [missing]: undefined, [stray]: '{}' });
    const again = makeVectors(touched);
    const found = stale(again.artefacts, touched).map(({ path }) => path);
    expect(found).toEqual([changed, missing]);
    expect(found).not.toContain(kept);
    expect(again.strays).toEqual([stray]);
  });

  test('keeps files small', () => {
    for (const { path, text } of makeVectors().artefacts.filter(({ path }) =>
      /\/vectors\/[a-z].*\//.test(path),
    ))
      expect(text.length, path).toBeLessThan(210_000);
  });
});

describe('a case', () => {
  test('takes its answer, its stages and its rulesets from the reference', () => {
    const [one] = fileOf(...twoCases).cases;
    expect(one.level).toBe('must');
    expect(one.made).toEqual({ by: 'test' });
    expect(one.expect).toEqual([
      {
        rulesets: ['425', '446'],
        output: { consensus: ['0', '1'] },
        stages: {
          kappa: '2147450879',
          medianStake: ['4294967296'],
          minority: '2147516417',
          consensus: ['0', '1'],
        },
        evidence: [{ kind: 'reference' }],
      },
    ]);
    expect(Object.keys(one.expect[0].stages!)).toEqual(['kappa', 'medianStake', 'minority', 'consensus']);
  });

  test('keeps stages as digests above 16 uids', () => {
    const ofSize = (uids: number) => ({
      ...loneValidator('median-a', 1),
      input: { activeStake: Array(uids).fill('1'), weights: Array(uids).fill([]), kappa: 0 },
    });
    const [at] = fileOf(ofSize(16)).cases[0].expect;
    const [above] = fileOf(ofSize(17)).cases[0].expect;
    expect(at.stages).toBeDefined();
    expect(above.stages).toBeUndefined();
    expect(above.stageDigests!.consensus).toBe(digest(Array(17).fill('0')));
  });

  test('counts what another source confirms for the rulesets that it confirms', () => {
    const evidence = { kind: 'live', id: '1' } as const;
    const confirmed = [{ evidence, rulesets: ['425'] as const, output: { consensus: ['0', '1'] } }];
    const [one] = fileOf({ ...twoCases[0], confirmed }).cases;
    expect(one.expect.map(({ rulesets }) => rulesets)).toEqual([['425', '446']]);
    expect(one.expect[0].evidence).toEqual([{ ...evidence, rulesets: ['425'] }, { kind: 'reference' }]);
  });

  test('is refused where another source contradicts the reference', () => {
    const confirmed = [
      {
        evidence: { kind: 'source', id: 'abc' } as const,
        rulesets: ['425'] as const,
        output: { consensus: ['0', '2'] },
      },
    ];
    expect(() => made(nothing, [{ ...twoCases[0], confirmed }])).toThrow(/^median-a: source abc says .*"2"/);
  });

  test.each([
    [
      'a wrong type',
      { activeStake: ['1'], weights: [[]], kappa: 70000 },
      'input.kappa: 70000 is not a u16 (0 to 65535)',
    ],
    ['a missing field', { activeStake: [], weights: [] }, 'input.kappa: the field is missing'],
    [
      'lists that do not agree',
      { activeStake: ['1'], weights: [], kappa: 1 },
      'input.weights: expected 1 entries, one a uid',
    ],
  ])('is refused with %s', (_what, input, sentence) => {
    expect(() => made(nothing, [{ ...twoCases[0], input }])).toThrow(`median-a: ${sentence}`);
  });

  test('is refused for an operation that there is not', () => {
    const topic = { ...topicOf(twoCases[0]), operation: 'consensus.mode' };
    expect(() => makeVectors(nothing, { topics: [topic], profiles: [] })).toThrow(
      'median-a: there is no operation consensus.mode',
    );
  });
});

describe('two cases', () => {
  test('may not have the same input', () => {
    expect(() => made(nothing, [loneValidator('median-a', 1), loneValidator('median-b', 1)])).toThrow(
      'median-a and median-b have the same input: keep one',
    );
  });

  test('may not have the same id', () => {
    expect(() => made(nothing, [loneValidator('median-a', 1), loneValidator('median-a', 2)])).toThrow(
      'median-a: 2 cases have this id',
    );
  });

  test('of two topics with one name are refused', () => {
    expect(() => made(nothing, [twoCases[0]], [twoCases[1]])).toThrow('2 topics have this name');
  });
});

describe('the files', () => {
  const { artefacts } = made();

  test('have their schemas', () => {
    const schemas = { 'manifest.json': 'manifest.json', 'profiles/smoke.json': 'profile.json' };
    const [vectors] = artefacts;
    expect(vectors.path).toBe('spec/vectors/consensus/median/made-here.json');
    expect(validate('vector-file.json', JSON.parse(vectors.text), '')).toBeUndefined();
    for (const [path, schema] of Object.entries(schemas))
      expect(validate(schema, JSON.parse(textOf(`spec/vectors/${path}`)), ''), path).toBeUndefined();
  });

  test('are cut where they grow large, between two cases', () => {
    const many = [...Array(700).keys()].map((weight) => loneValidator(`median-${weight}`, weight));
    const cut = made(nothing, many).artefacts.filter(({ path }) => path.includes('/median/'));
    expect(cut.map(({ path }) => path.split('/').at(-1))).toEqual([
      'made-here.json',
      'made-here-2.json',
      'made-here-3.json',
    ]);
    const files = cut.map(({ text }) => JSON.parse(text) as VectorFile);
    expect(files.map(({ topic }) => topic)).toEqual(['made-here', 'made-here', 'made-here']);
    expect(files.flatMap(({ cases }) => cases.map(({ id }) => id))).toEqual(many.map(({ id }) => id));
    for (const { text } of cut) expect(text.length).toBeLessThan(205_000);
  });

  test('show a case in lines that are read without scrolling', () => {
    expect(artefacts[0].text).toContain('"weights": [[[1, "1"]], []], "kappa": 32767},\n');
    expect(artefacts[0].text.endsWith('}\n')).toBe(true);
  });
});
