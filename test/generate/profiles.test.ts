import { expect, test } from 'vitest';
import { makeVectors, profiles, readLedger, project } from '../../src/generate/index.ts';
import { profileDigest, type Case, type Profile } from '../../src/wire/index.ts';
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

test('smoke holds at most 300 cases, and drops no clause before it drops second cases', () => {
  const clauses = [...Array(290).keys()];
  const cases = clauses.flatMap((n) =>
    ['a', 'b'].map((which) => known(`${which}-${n}`, { clauses: [`MEDIAN-${n + 10}`] })),
  );
  const chosen = smoke.choose(cases);
  expect(chosen).toHaveLength(300);
  expect(new Set(chosen.flatMap((each) => each.case.clauses)).size).toBe(290);
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
