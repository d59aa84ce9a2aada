import { describe, expect, test } from 'vitest';
import { loadSuite, select, type SelectOptions } from '../../src/harness/index.ts';

const suite = loadSuite();
const all = [...suite.items()];
const ids = (options: SelectOptions) =>
  select(suite, options).items.map(({ id, ruleset }) => `${id}@${ruleset}`);
const named = (kept: typeof all) => kept.map(({ id, ruleset }) => `${id}@${ruleset}`);
const filtered = (...filters: string[]) => ids({ filters });

describe('a filter', () => {
  test.each([
    ['median-tie-*', ({ id }) => id.startsWith('median-tie-')],
    ['median-tie-lower', ({ id }) => id === 'median-tie-lower'],
    ['clause:MEDIAN-06', ({ clauses }) => clauses.includes('MEDIAN-06')],
    ['ruleset:446', ({ ruleset }) => ruleset === '446'],
    ['level:must', ({ level }) => level === 'must'],
    ['operation:consensus.median', ({ operation }) => operation === 'consensus.median'],
    ['operation:consensus.*', ({ operation }) => operation.startsWith('consensus.')],
    ['consensus/…', ({ path }) => path.startsWith('consensus/')],
    ['consensus/...', ({ path }) => path.startsWith('consensus/')],
    ['consensus/median/', ({ path }) => path.startsWith('consensus/median/')],
    ['spec/vectors/consensus/median/ties.json', ({ path }) => path === 'consensus/median/ties.json'],
    ['measured/…', ({ path }) => path.startsWith('measured/')],
  ] satisfies [string, (item: (typeof all)[number]) => boolean][])('%s', (filter, keeps) => {
    const kept = all.filter(keeps);
    expect(kept.length).toBeGreaterThan(0);
    expect(filtered(filter)).toEqual(named(kept));
  });

  test('widens with others of its kind and narrows with others of another', () => {
    expect(filtered('median-tie-lower', 'median-tie-higher', 'ruleset:425').toSorted()).toEqual([
      'median-tie-higher@425',
      'median-tie-lower@425',
    ]);
  });

  test('none keeps everything', () => {
    expect(ids({})).toEqual(named(all));
  });
});

describe('what does not exist', () => {
  test.each([
    [['median-tie-lowr'], /no case has an id as «median-tie-lowr»; did you mean «median-tie-lower»\?/],
    [['consensus'], /no case has an id as «consensus»; did you mean «consensus\/…»\?/],
    [['consenus/…'], /no vector file lies at «consenus\/\*\*»; did you mean «consensus\/…»\?/],
    [['clause:MEDIAN-66'], /there is no clause «MEDIAN-66»; did you mean «MEDIAN-0\d»\?/],
    [['claus:MEDIAN-06'], /there is no filter «claus:»; did you mean «clause:»\?/],
    [
      ['ruleset:426'],
      /under a ruleset «426»; there are 119, 133, 149, 195, 233, 234, 247, 252, 261, 298, 334, 338, 342, 347, 348, 365, 411, 421, 423, 425, 438, 446, 475, dev-293$/,
    ],
    [['level:most'], /there is no level «most»; there are must, should, may/],
    [['operation:consensus.mediam'], /«consensus.mediam»; did you mean «consensus.median»\?/],
    [
      ['median-tie-lower', 'clause:MEDIAN-02'],
      /no case matches «median-tie-lower» and «clause:MEDIAN-02» at once/,
    ],
  ])('%j', (filters, says) => {
    expect(() => select(suite, { filters })).toThrow(says);
    expect(() => select(suite, { filters })).toThrow(expect.objectContaining({ exitCode: 2 }));
  });

  test('a profile', () => {
    expect(() => select(suite, { profile: 'smoked' })).toThrow(
      /there is no profile «smoked»; did you mean smoke\?/,
    );
  });
});

describe('a profile', () => {
  test('is its ids under its rulesets, in its order', () => {
    const profile = suite.profile('smoke');
    const { items, profile: stated } = select(suite, { profile: 'smoke' });
    expect(stated).toEqual({ name: 'smoke', digest: profile.digest });
    expect([...new Set(items.map(({ id }) => id))]).toEqual(profile.ids);
    expect(new Set(items.map(({ ruleset }) => ruleset))).toEqual(new Set(profile.rulesets));
  });

  test('may be narrowed', () => {
    const { items } = select(suite, { profile: 'smoke', filters: ['clause:MEDIAN-06'] });
    expect(items.length).toBeGreaterThan(0);
    expect(items.every(({ clauses }) => clauses.includes('MEDIAN-06'))).toBe(true);
  });
});

describe('shards', () => {
  test('part the selection, and keep a case’s rulesets together', () => {
    const shards = [1, 2, 3].map((index) => ids({ shard: { index, count: 3 } }));
    expect(shards.flat().toSorted()).toEqual(named(all).toSorted());
    const idsOf = (shard: readonly string[]) => [...new Set(shard.map((name) => name.split('@')[0]))];
    const each = shards.flatMap(idsOf);
    expect(new Set(each).size).toBe(each.length);
    for (const shard of shards) expect(shard.length).toBeGreaterThan(all.length / 3 / 1.5);
  });

  test('do not change with what else is selected', () => {
    const shard = { index: 1, count: 2 };
    const whole = new Set(ids({ shard }));
    for (const name of ids({ shard, filters: ['clause:MEDIAN-06'] })) expect(whole).toContain(name);
  });
});
