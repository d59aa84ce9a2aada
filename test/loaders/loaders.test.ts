import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { archiveOf } from '../../src/generate/archive/index.ts';
import { project } from '../../src/generate/index.ts';
import type { Case, VectorFile } from '../../src/wire/index.ts';

const root = join(import.meta.dirname, '..', '..');
const page = readFileSync(join(root, 'spec/archive.md'), 'utf8');
let folder = '';
let archive: Awaited<ReturnType<typeof archiveOf>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'taospec-loaders-'));
  archive = await archiveOf(project);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Loader {
  /** The heading of its section. */
  readonly name: string;
  /** What must be there: programs that are run to see. */
  readonly needs: readonly (readonly [program: string, ...args: string[]])[];
  readonly source: string;
  /** A piece of the source, and another in its place that takes more than the minority for no less than it. */
  readonly wrong: readonly [right: string, wrong: string];
}

const loaders: readonly Loader[] = [
  {
    name: 'pytest',
    needs: [['python3', '-m', 'pytest', '--version']],
    source: 'adapters/python/median.py',
    wrong: ['below > minority', 'below >= minority'],
  },
  {
    name: 'cargo test',
    needs: [
      ['cargo', '--version'],
      ['rustc', '--version'],
    ],
    source: 'adapters/rust/median.rs',
    wrong: ['below > minority', 'below >= minority'],
  },
  {
    name: 'go test',
    needs: [['go', 'version']],
    source: 'adapters/go/median.go',
    wrong: ['.Cmp(minority) > 0', '.Cmp(minority) >= 0'],
  },
];

/** The commands of a section, each of its sh blocks after the other. */
function commandsOf(heading: string): string {
  const section = page.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? '';
  const blocks = [...section.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, lines]) => lines);
  if (blocks.length === 0) throw new Error(`spec/archive.md has no commands under ${heading}`);
  return blocks.join('');
}

/** Types the page's commands in a folder that holds the archive and the adapters. */
function follow(name: string, source: string, change: (text: string) => string, after = '') {
  const place = mkdtempSync(join(folder, 'checkout-'));
  cpSync(join(root, 'adapters'), join(place, 'adapters'), { recursive: true });
  writeFileSync(join(place, archive.name), archive.bytes);
  const path = join(place, source);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, change(before));
  const typed = `${commandsOf('What a loader does')}${after}\n${commandsOf(name)}`;
  const { status, stdout, stderr } = spawnSync('bash', ['-euc', typed], {
    cwd: place,
    encoding: 'utf8',
    // Go alone builds its own library first; it does so once.
    env: { ...process.env, NO_COLOR: '1', GOCACHE: join(folder, 'go') },
  });
  return { status, said: stdout + stderr };
}

/** How many cases of the median a loader must try. */
function wantedCases(): number {
  const files = project.list('spec/vectors').filter((path) => path.includes('/consensus/median/'));
  const cases = files.flatMap((path) => (JSON.parse(project.read(path) ?? '') as VectorFile).cases);
  const rules = ({ rulesets }: Case['expect'][number]) => rulesets.includes('425');
  return cases.filter(({ level, expect: groups }) => level === 'must' && groups.some(rules)).length;
}

const unchanged = (text: string) => text;

describe.each(loaders)('the vectors in $name', ({ name, needs, source, wrong: [right, wrong] }) => {
  // CI installs every toolchain, so there nothing is left out.
  const absent = needs.find(([program, ...args]) => spawnSync(program, args).status !== 0);
  const left = absent !== undefined && process.env.CI === undefined;
  const titled = (title: string) =>
    left ? `${title}: not tried, ${absent.join(' ')} does not run here` : title;

  test.skipIf(left)(titled('pass for an exact median'), { timeout: 180_000 }, () => {
    const { status, said } = follow(name, source, unchanged);
    expect(status, said).toBe(0);
    // pytest alone says how many; its own test that there are cases is one more.
    expect(said).toContain(name === 'pytest' ? `${wantedCases() + 1} passed` : 'ok');
  });

  test.skipIf(left)(titled('fail for a wrong one'), { timeout: 180_000 }, () => {
    const { status, said } = follow(name, source, (text) => {
      expect(text.split(right)).toHaveLength(2);
      return text.replace(right, wrong);
    });
    expect(status, said).not.toBe(0);
    expect(said).toMatch(/\bmedian-kappa-\d+-equal\b/);
  });

  test.skipIf(left)(titled('fail where there is no case'), { timeout: 180_000 }, () => {
    const empty = `printf '{"files": []}' > $TAOSPEC_VECTORS/vectors/manifest.json`;
    const { status, said } = follow(name, source, unchanged, empty);
    expect(status, said).not.toBe(0);
    expect(said).toMatch(/no case was tried|test_there_are_cases/);
  });
});
