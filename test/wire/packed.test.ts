import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { packedName, plainName, readPlainOrPacked } from '../../src/wire/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'taospec-packed-'));
const place = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

describe('packed files', () => {
  test('a file reads alike, plain or packed, and the plain one first', () => {
    writeFileSync(packedName(place('a.json')), gzipSync('packed'));
    expect(readPlainOrPacked(place('a.json')).toString()).toBe('packed');
    writeFileSync(place('a.json'), 'plain');
    expect(readPlainOrPacked(place('a.json')).toString()).toBe('plain');
  });

  test('where neither is there, the plain one is missed', () => {
    expect(() => readPlainOrPacked(place('b.json'))).toThrow(/ENOENT.*b\.json/);
  });

  test('names of packed files are told plain', () => {
    expect(plainName(packedName('x/y.json'))).toBe('x/y.json');
    expect(plainName('x/y.gz')).toBe('x/y.gz');
  });
});
