import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { root, textOf } from './tree.ts';

/** What is read here of package.json. */
interface Package {
  readonly scripts: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const { scripts, exports, dependencies, devDependencies } = JSON.parse(textOf('package.json')) as Package;
const lock = JSON.parse(textOf('package-lock.json')) as {
  readonly packages: Readonly<Record<string, { readonly resolved?: string; readonly integrity?: string }>>;
};

describe('package', () => {
  test('every script runs a file that is there', () => {
    const files = Object.values(scripts).flatMap((script) => script.match(/[\w./-]+\.ts\b/g) ?? []);
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => file !== '.ts' && !existsSync(root + file))).toEqual([]);
  });

  test('every entry point has its source', () => {
    const built = Object.values(exports).flatMap((entry) =>
      typeof entry === 'string' ? [] : [entry.default],
    );
    const sources = built.map((path) => path.replace('./dist/', 'src/').replace(/\.js$/, '.ts'));
    expect(sources).toContain('src/index.ts');
    expect(sources.filter((path) => !existsSync(root + path))).toEqual([]);
  });

  test('the lock file names no registry but the default one', () => {
    const packages = Object.values(lock.packages);
    expect(packages.length).toBeGreaterThan(100);
    const elsewhere = packages.filter(
      ({ resolved = 'https://registry.npmjs.org/' }) => !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(elsewhere).toEqual([]);
  });

  test('the lock file holds what is asked for', () => {
    const asked = Object.keys({ ...dependencies, ...devDependencies });
    expect(asked.filter((name) => lock.packages[`node_modules/${name}`]?.integrity === undefined)).toEqual(
      [],
    );
  });
});
