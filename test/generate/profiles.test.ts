import { expect, test } from 'vitest';
import { makeVectors, profiles, readLedger, project } from '../../src/generate/index.ts';
import { profileDigest, type Case, type Profile, type VectorFile } from '../../src/wire/index.ts';
import type { Known } from '../../src/generate/profiles.ts';

const smoke = profiles.find(({ name }) => name === 'smoke')!;
const median = profiles.find(({ name }) => name === 'median-425')!;

const known = (id: string, over: Partial<Case> = {}, rulesets = ['425']): Known => ({
  operation: 'consensus.median',
  inputDigest: '',
  case: {
    id,
    title: id,
    level: 'must',
    clauses: ['MEDIAN-06'],
    why: { kind: 'example', note: id },
    made: { by: 'test' },
    input: {},
    expect: [{ rulesets, output: {}, evidence: [{ kind: 'reference' }] }],
    ...over,
  },
});
const confirmed = (id: string) =>
  known(id, { expect: [{ rulesets: ['425'], output: {}, evidence: [{ kind: 'source', id: 'x' }] }] });
const idsOf = (cases: readonly Known[]) => cases.map((each) => each.case.id);

test('smoke takes two made cases and a confirmed one of each clause, in the order of the suite', () => {
  const cases = [known('a'), known('b'), known('c'), confirmed('d'), confirmed('e')];
  expect(idsOf(smoke.choose(cases))).toEqual(['a', 'b', 'd']);
});

test('smoke takes each clause of each operation for itself', () => {
  const other = { ...known('c'), operation: 'consensus.other' };
  const cases = [known('a'), known('b', { clauses: ['MEDIAN-01'] }), other];
  expect(idsOf(smoke.choose(cases))).toEqual(['a', 'b', 'c']);
});

test('smoke holds at most 480 cases, and drops no clause before it drops second cases', () => {
  const clauses = [...Array(470).keys()];
  const cases = clauses.flatMap((n) =>
    ['a', 'b'].map((which) => ({
      ...known(`${which}-${n}`, { clauses: [`X-${n + 10}`] }),
      operation: 'consensus.other',
    })),
  );
  const chosen = smoke.choose(cases);
  expect(chosen).toHaveLength(480);
  expect(new Set(chosen.flatMap((each) => each.case.clauses)).size).toBe(470);
});

test('smoke takes no case for a clause that a case which it has already is made for', () => {
  const both = known('a', { clauses: ['MEDIAN-06', 'MEDIAN-07'] });
  const cases = [both, known('b', { clauses: ['MEDIAN-07'] }), known('c', { clauses: ['MEDIAN-08'] })];
  const crowded = [...Array(477).keys()].map((n) => known(`d-${n}`, { clauses: [`MEDIAN-${n + 10}`] }));
  const chosen = idsOf(smoke.choose([...cases, ...crowded, known('e', { clauses: ['MEDIAN-999'] })]));
  expect(chosen).toHaveLength(480);
  expect(chosen).toContain('e');
  expect(chosen).not.toContain('b');
});

test('smoke takes the clauses of steps for the epoch last', () => {
  const epoch = (id: string, clause: string) => ({
    ...known(id, { clauses: [clause] }),
    operation: 'consensus.epoch',
  });
  const own = [...Array(478).keys()].map((n) => ({
    ...known(`a-${n}`, { clauses: [`X-${n + 10}`] }),
    operation: 'consensus.other',
  }));
  const shared = [epoch('b', 'MEDIAN-06'), epoch('c', 'CLIP-01')];
  const chosen = idsOf(smoke.choose([...shared, epoch('d', 'EPOCH-01'), ...own]));
  expect(chosen).toHaveLength(480);
  expect(chosen).toContain('d');
  expect(chosen).not.toContain('c');
});

test('smoke has a case of every clause that any case is made for, and at most 480', () => {
  const { artefacts } = makeVectors();
  const clauses = new Map<string, readonly string[]>();
  for (const { text } of artefacts.filter(({ path }) => path.includes('/consensus/')))
    for (const { id, clauses: its } of (JSON.parse(text) as VectorFile).cases) clauses.set(id, its);
  const smoked = artefacts.find(({ path }) => path.endsWith('/smoke.json'))!;
  const { ids } = JSON.parse(smoked.text) as Profile;
  const has = new Set(ids.flatMap((id) => clauses.get(id) ?? []));
  const must = new Set([...clauses.values()].flat().filter((clause) => !/^LIQUID-ALPHA-0[89]$/.test(clause)));
  expect(ids.length).toBeLessThanOrEqual(480);
  expect([...must].filter((clause) => !has.has(clause))).toEqual([]);
});

test('the profiles of the epoch take its cases, and those of the steps all others of consensus', () => {
  const named = (name: string) => profiles.find((profile) => profile.name === name)!;
  const cases = [
    { ...known('a'), operation: 'consensus.epoch' },
    { ...known('b', {}, ['425', '446']), operation: 'consensus.epoch' },
    { ...known('c', {}, ['446']), operation: 'consensus.epoch' },
    known('d'),
    { ...known('e'), operation: 'numbers.exp' },
  ];
  expect(idsOf(named('epoch-425').choose(cases))).toEqual(['a', 'b']);
  expect(idsOf(named('epoch-446').choose(cases))).toEqual(['b', 'c']);
  expect(idsOf(named('epoch-stages-425').choose(cases))).toEqual(['d']);
});

test('a profile takes what is level must under its ruleset', () => {
  const cases = [known('a'), known('b', { level: 'may' }), known('c', {}, ['446'])];
  expect(idsOf(median.choose(cases))).toEqual(['a']);
  expect(idsOf(smoke.choose(cases))).toEqual(['a']);
});

test('the digest of a profile is that of its rulesets, and of its ids with their inputs', () => {
  const file = makeVectors().artefacts.find(({ path }) => path.endsWith('/median-425.json'))!;
  const profile = JSON.parse(file.text) as Profile;
  const ledger = readLedger(project);
  const inputs = profile.ids.map((id) => [id, ledger.get(id)!] as const);
  expect(inputs.length).toBeGreaterThan(400);
  expect(profile.digest).toBe(profileDigest(['425'], inputs));
});
