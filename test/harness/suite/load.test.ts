import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { loadSuite, select } from '../../../src/harness/index.ts';
import { manifestDigest, textDigest, type Manifest, type VectorFile } from '../../../src/wire/index.ts';
import { smallSuite } from '../small-suite.ts';

const own = new URL('../../../spec/vectors/', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'taospec-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the package’s own suite', () => {
  const suite = loadSuite();

  test('is what its manifest says', () => {
    const manifest = JSON.parse(readFileSync(new URL('manifest.json', own), 'utf8')) as Manifest;
    expect(suite).toMatchObject({ version: manifest.suite, digest: manifest.digest, cases: manifest.cases });
    expect(new Set([...suite.items()].map(({ id }) => id)).size).toBe(manifest.cases);
  });

  test('gives an item its case and the expectation of its ruleset', () => {
    const [item] = suite.find('median-tie-lower');
    const loaded = suite.load(item);
    expect(loaded.case.id).toBe('median-tie-lower');
    expect(loaded.expectation.rulesets).toContain(item.ruleset);
    expect(suite.find('no-such-case')).toEqual([]);
  });

  test('reads only the files that are asked for', () => {
    const fresh = loadSuite();
    const items = [...fresh.items(({ path }) => path === 'consensus/median/ties.json')];
    expect(items.length).toBeGreaterThan(0);
    expect(items.every(({ path }) => path === 'consensus/median/ties.json')).toBe(true);
  });
});

/** A small suite with a manifest, before anything is broken. */
function write(
  change: (file: VectorFile) => void = () => undefined,
  manifest: Partial<Manifest> & Record<string, unknown> = {},
): void {
  const file = JSON.parse(readFileSync(new URL('consensus/median/ties.json', own), 'utf8')) as VectorFile;
  file.cases.splice(3);
  change(file);
  const text = JSON.stringify(file);
  mkdirSync(join(folder, 'consensus'), { recursive: true });
  writeFileSync(join(folder, 'consensus/ties.json'), text);
  const entry = {
    path: 'consensus/ties.json',
    operation: 'consensus.median',
    bytes: Buffer.byteLength(text),
    digest: textDigest(text),
    cases: 3,
  };
  const files = manifest.files ?? [entry];
  const whole = { format: 1, suite: '1', digest: manifestDigest(files), cases: 3, files, ...manifest };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(whole));
}

const readAll = () => [...loadSuite(folder).items()];
const whyNot = (): { message: string; exitCode: number } => {
  try {
    readAll();
  } catch (error) {
    return error as never;
  }
  throw new Error('nothing is wrong with it');
};

describe('a suite that is broken', () => {
  beforeEach(() => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
  });

  test('is read where it is not', () => {
    write();
    expect(readAll()).toHaveLength(6);
  });

  const anyCase =
    (change: (one: Record<string, never> & { input: never; expect: never }) => void) => (file: VectorFile) =>
      change(file.cases[1] as never);

  test.each([
    [
      'an input of another type',
      anyCase(({ input }: { input: { kappa: unknown } }) => (input.kappa = 70_000)),
      /ties.json: case 1 \(median-[a-z-]+\), input.kappa: 70000 is not a u16 \(0 to 65535\)$/,
    ],
    [
      'an input outside the domain',
      anyCase(({ input }: { input: { weights: unknown[] } }) => input.weights.pop()),
      /case 1 .*, input.weights: 3 entries, one a uid belongs here$/,
    ],
    [
      'an output of another type',
      anyCase(
        ({ expect: [one] }: { expect: { output: { consensus: unknown } }[] }) => (one.output.consensus = [1]),
      ),
      /case 1 .*, expect\[0\].output.consensus\[0\]: 1 is not/,
    ],
    [
      'a stage that there is none',
      anyCase(
        ({ expect: [one] }: { expect: { stages: Record<string, unknown> }[] }) => (one.stages.median = '1'),
      ),
      /case 1 .*, expect\[0\].stages.median: there is no such field/,
    ],
    [
      'a ruleset twice',
      anyCase(({ expect: list }: { expect: object[] }) => list.push(list[0])),
      /case 1 .*, expect: two expectations claim ruleset 425/,
    ],
    [
      'a tolerance',
      anyCase((one) => Object.assign(one, { tolerance: 'B' })),
      /case 1 .*, tolerance: "B" is not a case that is compared exactly/,
    ],
    [
      'an unknown field',
      anyCase((one) => Object.assign(one, { comment: 'x' })),
      /case 1 .*, comment: there is no such field/,
    ],
    [
      'an id twice',
      (file: VectorFile) => (file.cases[1].id = file.cases[0].id),
      /the id [a-z-]+ stands in it twice/,
    ],
    [
      'an operation that there is none',
      (file: VectorFile) => (file.operation = 'consensus.mediam'),
      /there is no operation consensus.mediam/,
    ],
  ] as [string, (file: VectorFile) => void, RegExp][])('%s', (_, change, says) => {
    write(change);
    const { message, exitCode } = whyNot();
    expect(message).toMatch(says);
    expect(exitCode).toBe(2);
  });

  test.each([
    [
      'another digest',
      { digest: `0x${'0'.repeat(64)}` },
      /manifest.json: it states the digest 0x0+, and its files give 0x/,
    ],
    ['another count', { cases: 4 }, /manifest.json: it states 4 cases, and its files have 3/],
    ['an unknown field', { more: 1 }, /manifest.json: more: there is no such field/],
  ])('a manifest with %s', (_, manifest, says) => {
    write(undefined, manifest);
    expect(whyNot().message).toMatch(says);
  });

  test('a file that is not as the manifest says', () => {
    write();
    const path = join(folder, 'consensus/ties.json');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('"kappa":32768', '"kappa":32767'));
    expect(whyNot().message).toMatch(/consensus\/ties.json: its digest is 0x\w+, and the manifest says 0x/);
    writeFileSync(path, `${text} `);
    expect(whyNot().message).toMatch(/\d+ bytes, and the manifest says \d+/);
    rmSync(path);
    expect(whyNot().message).toMatch(/consensus\/ties.json: there is no such file/);
  });

  test('a manifest that points outside', () => {
    write(undefined, {
      files: [
        {
          path: '../x.json',
          operation: 'consensus.median',
          bytes: 1,
          digest: `0x${'0'.repeat(64)}`,
          cases: 3,
        },
      ],
    });
    expect(whyNot().message).toMatch(/does not lie in the suite's folder/);
  });

  test('what is no JSON', () => {
    writeFileSync(join(folder, 'x.json'), '{"a":');
    expect(whyNot().message).toMatch(/x.json: it is not JSON/);
    writeFileSync(join(folder, 'x.json'), '{"format":1,"format":1}');
    expect(whyNot().message).toMatch(/x.json: format: this name stands twice/);
  });

  test('nothing at all', () => {
    expect(whyNot().message).toMatch(/no vector file \(\*\.json\) lies there/);
    expect(() => loadSuite(join(folder, 'nowhere'))).toThrow(expect.objectContaining({ exitCode: 2 }));
  });
});

describe('a user’s vectors', () => {
  const small = smallSuite();
  afterAll(small.remove);

  test('are a file, or a folder without a manifest', () => {
    for (const path of [small.file, small.folder]) {
      const suite = loadSuite(path);
      expect(select(suite).items).toHaveLength(6);
      expect(suite.files).toMatchObject([{ path: 'small.json', cases: 3 }]);
    }
  });

  test('may have a profile, whose digest is checked', () => {
    const copy = join(small.folder, 'copy');
    cpSync(new URL('.', own), copy, { recursive: true });
    const path = join(copy, 'profiles/median-425.json');
    const profile = JSON.parse(readFileSync(path, 'utf8')) as { ids: string[] };
    expect(loadSuite(copy).profile('median-425').ids).toEqual(profile.ids);
    writeFileSync(path, JSON.stringify({ ...profile, ids: profile.ids.slice(1) }));
    expect(() => loadSuite(copy).profile('median-425')).toThrow(
      /median-425.json: it states the digest 0x\w+, and its cases give 0x/,
    );
    writeFileSync(path, JSON.stringify({ ...profile, ids: ['median-nothing', ...profile.ids] }));
    expect(() => loadSuite(copy).profile('median-425')).toThrow(/the suite has no case median-nothing/);
  });
});
