import { edited, replaced, type Changes } from './copies.ts';

const vectors = 'spec/vectors';
const ties = `${vectors}/consensus/median/ties.json`;
const kappa = `${vectors}/consensus/median/kappa.json`;
const open = `${vectors}/measured/consensus/median/open.json`;
const page = 'spec/consensus/median.md';

/** What can break in a suite, how a copy is broken so, and what the check says. */
export const breakages: readonly (readonly [what: string, changes: Changes, said: RegExp])[] = [
  ['a file that is not JSON', { [ties]: '{' }, /ties\.json: it is not JSON$/],
  [
    'a value out of its range',
    replaced(ties, '"kappa": 32768', '"kappa": 70000'),
    /ties\.json: median-tie-lower: cases\[0\]\.input\.kappa: 70000 is not a u16/,
  ],
  [
    'a field that there is not',
    edited(ties, ({ cases }) => (cases[0].remark = 'x')),
    /ties\.json: cases\[0\]\.remark: there is no such field/,
  ],
  [
    'an output of another form',
    edited(
      ties,
      ({ cases }) =>
        (cases[0].expect = [{ rulesets: ['425'], output: {}, evidence: [{ kind: 'reference' }] }]),
    ),
    /median-tie-lower: cases\[0\]\.expect\[0\]\.output\.consensus: the field is missing/,
  ],
  [
    'an id that stands twice',
    replaced(ties, '"median-tie-higher"', '"median-tie-lower"'),
    /ties\.json: median-tie-lower: 2 cases have this id/,
  ],
  [
    'an input that stands twice',
    edited(ties, ({ cases }) => (cases[0].input = cases[1].input)),
    /ties\.json: median-tie-lower and median-tie-higher have the same input: keep one/,
  ],
  [
    'an input that changed',
    replaced(ties, '"kappa": 32768', '"kappa": 32769'),
    /ledger\.txt: median-tie-lower has another input than the ledger says: give the new input a new id/,
  ],
  [
    'an id that vanished',
    edited(ties, ({ cases }) => cases.shift()),
    /ledger\.txt: median-tie-lower is gone: bring it back, or add a line «median-tie-lower REASON»/,
  ],
  [
    'an id that the ledger lacks',
    replaced(`${vectors}/ledger.txt`, /median-tie-lower .*\n/, ''),
    /median-tie-lower is not in the ledger/,
  ],
  [
    'a ledger that is no list',
    { [`${vectors}/ledger.txt`]: 'x' },
    /ledger\.txt: line 1 is not an id and a digest: x/,
  ],
  [
    'an answer that changed',
    replaced(ties, /("output": \{"consensus": \["0", "0", ")\d+/, '$17'),
    /ties\.json: it is stale: run npm run vectors/,
  ],
  [
    'a file that nothing makes',
    { [`${vectors}/consensus/median/old.json`]: '{}' },
    /median\/old\.json: nothing makes it/,
  ],
  ['a file that is gone', { [kappa]: undefined }, /manifest\.json: .*kappa\.json is not there/],
  [
    'a manifest that is gone',
    { [`${vectors}/manifest.json`]: undefined },
    /manifest\.json: there is no such file/,
  ],
  [
    'a manifest with another digest',
    replaced(`${vectors}/manifest.json`, /"digest": "0x.{4}/, '"digest": "0x0000'),
    /manifest\.json: its digest is not that of its file list/,
  ],
  [
    'a manifest that counts wrong',
    replaced(`${vectors}/manifest.json`, /"cases": \d+/, '"cases": 1'),
    /manifest\.json: it states 1 cases, and its files have \d+/,
  ],
  [
    'a profile with another digest',
    replaced(`${vectors}/profiles/median-425.json`, /"digest": "0x.{4}/, '"digest": "0x0000'),
    /median-425\.json: its digest is not that of its rulesets and its cases/,
  ],
  [
    'a profile of a case that is not there',
    replaced(`${vectors}/profiles/median-425.json`, '"median-tie-lower"', '"median-tie-lowest"'),
    /median-425\.json: there is no case median-tie-lowest/,
  ],
  [
    'a profile that is no profile',
    { [`${vectors}/profiles/median-425.json`]: '{}' },
    /median-425\.json: \w+: the field is missing/,
  ],
  [
    'a measured file that changed',
    replaced(open, '"0"', '"1"'),
    /open\.json was changed: what was measured is never rewritten/,
  ],
  ['a measured file that is gone', { [open]: undefined }, /open\.json is gone, and .*digests\.txt names it/],
  [
    'a page whose code is stale',
    replaced(page, 'below > minority', 'below >= minority'),
    /median\.md: it is stale: run npm run spec/,
  ],
  [
    'a page whose region is gone',
    replaced(page, '#weighted-median -->', '#weighed-median -->'),
    /median\.md:\d+: .*there is no region weighed-median/,
  ],
  [
    'a table that is stale',
    replaced('spec/versions.md', '446 to 474', '446 to 475'),
    /versions\.md: it is stale/,
  ],
  [
    'types that are stale',
    replaced('src/reference/generated/consensus.median.ts', 'kappa: U16', 'kappa: string'),
    /consensus\.median\.ts: it is stale: run npm run types/,
  ],
  [
    'a clause that its page lost',
    replaced(page, '**MEDIAN-07.**', '**MEDIAN-17.**'),
    /median\.md: MEDIAN-07 of consensus\.median does not stand there/,
  ],
  [
    'a clause that stands twice',
    replaced('spec/versions.md', '# Versions', '# Versions\n\n<a id="median-07"></a>**MEDIAN-07.** Twice.\n'),
    /MEDIAN-07 stands there 2 times/,
  ],
  [
    'a case of a clause that there is not',
    replaced(ties, '["MEDIAN-06", "MEDIAN-01"]', '["MEDIAN-09"]'),
    /ties\.json: median-tie-lower names MEDIAN-09, which is no clause of consensus\.median/,
  ],
  [
    'a case of a ruleset that there is not',
    replaced(ties, '"rulesets": ["425"', '"rulesets": ["424", "425"'),
    /median-tie-lower claims 424, which is no ruleset of consensus\.median/,
  ],
];
