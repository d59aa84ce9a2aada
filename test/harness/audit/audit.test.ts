import { describe, expect, test } from 'vitest';
import { audit, readSnapshot, type AuditOptions } from '../../../src/harness/index.ts';
import type { CaseEvent, Snapshot } from '../../../src/wire/index.ts';
import { validate } from '../../../src/wire/index.ts';
import { absent, corpusFiles } from '../../corpora.ts';
import { keptSnapshot, keptSnapshots } from './kept.ts';
import { epochFixture, snapshotOf } from './fixtures.ts';

const options: AuditOptions = {
  spelling: 'epoch.json',
  suite: { version: '0', digest: `0x${'0'.repeat(64)}` },
};

/** The events by kind. */
function audited(snapshot: Snapshot, more: Partial<AuditOptions> = {}) {
  const events = audit(snapshot, { ...options, ...more });
  for (const event of events) expect(validate('report.json', event, 'event')).toBeUndefined();
  const cases = events.filter((event): event is CaseEvent => event.event === 'case');
  const end = events.find((event) => event.event === 'end')!;
  const notes = events.filter((event) => event.event === 'note').map(({ sentence }) => sentence);
  return { cases, end, notes, failed: cases.filter(({ verdict }) => verdict === 'failed') };
}

const names = corpusFiles('runtime/fixtures').filter((file) => /^293-(epoch|emitepoch)-/.test(file));

describe('the measured epochs', () => {
  test.skipIf(names.length > 0)(`not audited: ${absent}`, () => undefined);

  test.each(names)('%s agrees with the rules', (file) => {
    const { end, failed, cases } = audited(snapshotOf(epochFixture(file)));
    expect(failed).toEqual([]);
    expect(end.exitCode).toBe(0);
    expect(cases.filter(({ verdict }) => verdict === 'passed').length).toBeGreaterThanOrEqual(14);
  });
});

test.each(keptSnapshots)('the kept snapshot %s agrees with the rules', (name) => {
  const { end, failed, cases } = audited(keptSnapshot(name));
  expect(failed).toEqual([]);
  expect(end.exitCode).toBe(0);
  expect(cases.length).toBeGreaterThanOrEqual(24);
});

/** A value of the subnet made another, and the clause that must be named for it. */
const corruptions: readonly (readonly [
  item: string,
  key: string,
  change: (value: never) => unknown,
  clause: string,
])[] = [
  ['Active', '1', (list: boolean[]) => list.map((each, uid) => (uid === 0 ? !each : each)), 'STORING-02'],
  [
    'StakeWeight',
    '1',
    (list: number[]) => list.map((each, uid) => (uid === 1 ? each + 1 : each)),
    'STAKE-04',
  ],
  [
    'ValidatorPermit',
    '1',
    (list: boolean[]) => list.map((each, uid) => (uid === 2 ? !each : each)),
    'PERMITS-03',
  ],
  ['Consensus', '1', (list: number[]) => list.map((each, uid) => (uid === 3 ? each ^ 1 : each)), 'MEDIAN-06'],
  [
    'ValidatorTrust',
    '1',
    (list: number[]) => list.map((each, uid) => (uid === 0 ? each ^ 1 : each)),
    'CLIP-04',
  ],
  ['Incentive', '1', (list: number[]) => list.slice(0, -1), 'CLIP-06'],
  ['Bonds', '1,0', (row: number[][]) => [[row[0][0], row[0][1] ^ 1], ...row.slice(1)], 'CLASSIC-BONDS-07'],
  [
    'Dividends',
    '1',
    (list: number[]) => list.map((each, uid) => (uid === 0 ? each ^ 1 : each)),
    'CLASSIC-BONDS-06',
  ],
  [
    'Emission',
    '1',
    (list: string[]) => list.map((each, uid) => (uid === 0 ? String(BigInt(each) + 1n) : each)),
    'EMISSION-06',
  ],
  ['PendingEmission', '1', () => '1', 'DRAIN-06'],
  ['BlocksSinceLastStep', '1', () => '1', 'DRAIN-06'],
];

describe.each(corruptions)('a corrupted %s', (item, key, change, clause) => {
  test(`is found, and ${clause} is named`, () => {
    const snapshot = keptSnapshot('epoch-size-n5');
    const name = `SubtensorModule.${item}`;
    const post = snapshot.post as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    const pre = snapshot.pre as typeof post;
    const value = post[name]?.[key] ?? pre[name][key];
    const corrupted = { ...post, [name]: { ...post[name], [key]: change(value as never) } };
    expect(corrupted[name][key]).not.toEqual(value);
    const { end, failed } = audited({ ...snapshot, post: corrupted });
    expect(end.exitCode).toBe(1);
    expect(failed.map(({ failure }) => failure?.clause)).toEqual([clause]);
    expect(failed[0].failure?.divergence?.stage).toBe(item);
    expect(failed[0].failure?.again).toBe('taospec audit "epoch.json" --block 909717');
  });
});

test('a corrupted input shows at the first value that follows from it', () => {
  const snapshot = keptSnapshot('epoch-size-n5');
  const { failed } = audited({
    ...snapshot,
    pre: { ...snapshot.pre, 'SubtensorModule.StakeThreshold': '99999999999999' },
  });
  expect(failed.length).toBeGreaterThan(3);
  expect(failed[0].failure?.divergence).toMatchObject({ stage: 'StakeWeight', agree: ['Active'] });
});

test('an epoch that the node skipped is told by the clock', () => {
  const snapshot = keptSnapshot('epoch-size-n5');
  const { failed, cases } = audited({ ...snapshot, post: {} });
  const own = cases.filter(({ topic }) => topic === 'subnet-1');
  expect(failed[0].id).toBe('audit-909717-1-last-mechansim-step-block');
  expect(own.filter(({ reason }) => reason === 'the node ran no epoch of it in this block').length).toBe(
    own.length - 1,
  );
});

test('a version without rules is told as such, and no mismatch', () => {
  const snapshot = keptSnapshot('epoch-size-n5');
  const runtime = { specName: 'node-subtensor', specVersion: 490 };
  const { end, notes, cases } = audited({ ...snapshot, runtime });
  expect(cases.every(({ verdict, ruleset }) => verdict === 'unsupported' && ruleset === '490')).toBe(true);
  expect(notes.at(-1)).toBe(`checked 0 of ${cases.length} items; ${cases.length} have no rule at 490`);
  expect(end.exitCode).toBe(3);
});

test('rules that the user names hold in place of the number', () => {
  const snapshot = keptSnapshot('epoch-size-n5');
  const runtime = { specName: 'node-subtensor', specVersion: 490 };
  const { failed, cases } = audited({ ...snapshot, runtime }, { ruleset: 'dev-293' });
  expect(failed).toEqual([]);
  expect(cases.some(({ verdict }) => verdict === 'passed')).toBe(true);
});

test('a uid that changed hands after the epoch is left out', () => {
  const snapshot = keptSnapshot('epoch-size-n5');
  const post = snapshot.post as Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>>;
  const wiped = {
    ...post,
    'SubtensorModule.Keys': { '1,2': `0x${'77'.repeat(32)}` },
    'SubtensorModule.Consensus': {
      1: post['SubtensorModule.Consensus'][1].map((each, uid) => (uid === 2 ? 0 : each)),
    },
  };
  const { failed, notes } = audited({
    ...snapshot,
    block: { ...snapshot.block, extrinsics: 1 },
    post: wiped,
  });
  expect(failed).toEqual([]);
  expect(notes[0]).toBe('subnet 1: uid 2 changed hands in the block, after its epoch, and is not compared');
});

describe('a file that is no snapshot', () => {
  const good = keptSnapshot('epoch-size-n5');
  test.each([
    ['a list', [], /^snapshot: /],
    ['a default of no item', { ...good, defaults: { X: 1 } }, /^snapshot\.defaults\["X"\]: /],
    [
      'a default that is none',
      { ...good, defaults: { 'SubtensorModule.Tempo': {} } },
      /^snapshot\.defaults\["SubtensorModule\.Tempo"\]: /,
    ],
    ['another format', { ...good, format: 2 }, /^snapshot\.format: /],
    ['a strange field', { ...good, when: 1 }, /^snapshot\.when: /],
    [
      'a block that is none',
      { ...good, block: { number: '-1', extrinsics: 0 } },
      /^snapshot\.block\.number: /,
    ],
    [
      'an unknown item',
      { ...good, pre: { 'SubtensorModule.Nothing': 1 } },
      /^snapshot\.pre\["SubtensorModule\.Nothing"\]: /,
    ],
    [
      'a value that is none',
      { ...good, post: { 'SubtensorModule.Tempo': { 1: -1 } } },
      /^snapshot\.post\["SubtensorModule\.Tempo"\]\["1"\]: /,
    ],
  ])('%s is one sentence', (_, content, sentence) => {
    expect(readSnapshot(content)).toMatch(sentence);
  });

  test('a good one is read', () => {
    expect(readSnapshot(good)).toEqual(good);
  });
});
