import { dirname } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { operations } from '../../src/reference/index.ts';
import { filesOf, sourcesOf } from './tree.ts';

const files = new Set(['src', 'spec', 'test'].flatMap(filesOf));
const stepPage = /^spec\/([a-z0-9-]+)\/([a-z0-9-]+)\.md$/;
const steps = operations.flatMap((operation) => {
  const [, area, step] = stepPage.exec(operation.page) ?? [];
  return step === undefined ? [] : [{ name: operation.name, page: operation.page, path: `${area}/${step}` }];
});

const kebab = (name: string) => name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

describe('path symmetry', () => {
  test('there are steps to look at', () => {
    expect(steps.map(({ name }) => name)).toContain('consensus.median');
  });

  test('a page is named as its operation is', () => {
    const misnamed = steps.filter(({ name, path }) => kebab(name).replaceAll('.', '/') !== path);
    expect(misnamed.map(({ name, page }) => `${name}: ${page}`)).toEqual([]);
  });

  test.each(steps)('$name is found by its path in every folder', ({ path, page }) => {
    const places = [
      page,
      `src/reference/${path}.ts`,
      `src/reference/${path}.operation.ts`,
      `src/generate/${path}.ts`,
      `test/reference/${path}.test.ts`,
      `test/faux/rules/${path}.ts`,
    ];
    expect(places.filter((place) => !files.has(place))).toEqual([]);
    expect([...files].filter((file) => file.startsWith(`spec/vectors/${path}/`))).not.toEqual([]);
  });

  test('every operation has a page and a schema', () => {
    const places = operations.flatMap(({ name, page }) => [page, `spec/schemas/operations/${name}.json`]);
    expect([...new Set(places)].filter((place) => !files.has(place))).toEqual([]);
  });

  test('every schema and every operation file has its operation', () => {
    const names = operations.map(({ name }) => name);
    const schemas = filesOf('spec/schemas/operations').map((path) => path.split('/').at(-1)!);
    expect(schemas.filter((file) => !names.includes(file.replace(/\.json$/, '')))).toEqual([]);
  });

  test('a test lies where what it tests lies', () => {
    const rooms = [...new Set(sourcesOf('src').map((path) => path.split('/')[1]))];
    const tests = sourcesOf('test').filter((path) => path.endsWith('.test.ts'));
    const mirrors = tests.filter((path) => rooms.includes(path.split('/')[1]));
    const folders = new Set([...files].map(dirname));
    // What a corpus asks is spread over many files, so its tests stand apart.
    const mirrored = (path: string) =>
      dirname(path)
        .replace(/^test\//, 'src/')
        .replace(/\/corpus$/, '');
    const strays = mirrors.filter((path) => !folders.has(mirrored(path)));
    expect(strays).toEqual([]);
  });
});
