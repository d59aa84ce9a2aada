import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { beginFile, writeWhole } from '../../src/cli/whole-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'taospec-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the file has its name only when it is whole', () => {
  const path = join(folder, 'deep', 'report.html');
  const file = beginFile(path);
  file.write('a');
  file.write('b');
  expect(existsSync(path)).toBe(false);
  file.keep();
  expect(readFileSync(path, 'utf8')).toBe('ab');
  expect(readdirSync(join(folder, 'deep'))).toEqual(['report.html']);
});

test('an older file stands until the new one is whole, and a dropped one leaves it', () => {
  const path = join(folder, 'report.html');
  writeWhole(path, 'old');
  const file = beginFile(path);
  file.write('half');
  expect(readFileSync(path, 'utf8')).toBe('old');
  file.drop();
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['report.html']);
});

test('a folder of that name is refused', () => {
  expect(() => beginFile(folder)).toThrow(`${folder} can't be written: it is a folder`);
});

test('a file on the way is refused', () => {
  const path = join(folder, 'file');
  writeFileSync(path, '');
  expect(() => beginFile(join(path, 'report.html'))).toThrow('a part of its path is a file');
});
