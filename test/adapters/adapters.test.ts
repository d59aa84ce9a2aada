import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const bin = join(root, 'bin', 'taospec.js');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'taospec-adapters-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Adapter {
  readonly language: string;
  /** What must be there: a program that is run to see. */
  readonly needs: readonly [program: string, ...args: string[]];
  /** What builds it, if anything does. */
  readonly build?: (into: string) => readonly [program: string, ...args: string[]];
  readonly target: (folder: string) => string;
}

const adapters: readonly Adapter[] = [
  { language: 'Python', needs: ['python3', '--version'], target: () => 'python3 adapters/python/median.py' },
  {
    language: 'TypeScript',
    needs: ['node', '--version'],
    target: () => 'node adapters/typescript/median.ts',
  },
  {
    language: 'Go',
    needs: ['go', 'version'],
    build: (into) => ['go', 'build', '-o', join(into, 'go'), 'adapters/go/median.go'],
    target: (into) => join(into, 'go'),
  },
  {
    language: 'Rust',
    needs: ['rustc', '--version'],
    build: (into) => ['rustc', '-O', '-o', join(into, 'rust'), 'adapters/rust/median.rs'],
    target: (into) => join(into, 'rust'),
  },
  {
    language: 'C',
    needs: ['cc', '--version'],
    build: (into) => [
      'cc',
      '-O2',
      '-Wall',
      '-Werror',
      '-o',
      join(into, 'c'),
      'adapters/c/median.c',
      '-lcjson',
    ],
    target: (into) => join(into, 'c'),
  },
];

const isThere = ([program, ...args]: Adapter['needs']) => spawnSync(program, args).status === 0;
const taospec = (...args: string[]) =>
  spawnSync(process.execPath, [bin, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });

describe.each(adapters)('the $language adapter', ({ language, needs, build, target }) => {
  // CI installs every toolchain, so there nothing is left out.
  const missing = !isThere(needs) && process.env.CI === undefined;
  const title = missing
    ? `is not tried: ${needs[0]} is not installed`
    : 'conforms to the profile of the median, and the doctor finds nothing';

  test.skipIf(missing)(title, { timeout: 120_000 }, () => {
    if (build !== undefined) {
      const [program, ...args] = build(folder);
      execFileSync(program, args, { cwd: root, env: { ...process.env, GOCACHE: join(folder, 'cache') } });
    }
    const spelling = `stdio:${target(folder)}`;
    const run = taospec('run', spelling, '--profile', 'median-425');
    expect(run.stdout, `${language}: ${run.stderr}`).toContain('conforms to median-425@');
    expect(run.status).toBe(0);

    const doctor = taospec('doctor', spelling);
    expect(doctor.stdout).toContain('nothing to mend');
    expect(doctor.status).toBe(0);
  });
});

describe('the second implementation', () => {
  test.each(['epoch-425', 'epoch-446', 'epoch-stages-425'])(
    'conforms to %s',
    { timeout: 180_000 },
    (profile) => {
      const run = taospec('run', 'stdio:python3 adapters/python/epoch.py', '--profile', profile);
      expect(run.stdout, run.stderr).toContain(`conforms to ${profile}@`);
      expect(run.status).toBe(0);
    },
  );
});
