import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'taospec-init-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const taospec = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'bin', 'taospec.js'), ...args], { cwd: folder, encoding: 'utf8' });

test.each([
  ['python', 'median.py'],
  ['typescript', 'median.ts'],
  ['go', 'median.go'],
  ['rust', 'median.rs'],
  ['c', 'median.c'],
])('init %s writes the adapter of the repository', (language, file) => {
  const { status, stdout } = taospec('init', language, language);
  expect(status).toBe(0);
  expect(stdout).toContain(`${join(language, file)} is written`);
  const written = readFileSync(join(folder, language, file), 'utf8');
  expect(written).toBe(readFileSync(join(root, 'adapters', language, file), 'utf8'));
});

test('what it writes passes the doctor at once', () => {
  expect(taospec('init', 'python').status).toBe(0);
  const doctor = taospec('doctor', 'stdio:python3 median.py');
  expect(doctor.stdout).toContain('nothing to mend');
  expect(doctor.status).toBe(0);
});

test('nothing is overwritten, and an unknown language is named with the nearest', () => {
  taospec('init', 'go', 'twice');
  const again = taospec('init', 'go', 'twice');
  expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('is there already')]);
  const unknown = taospec('init', 'pyhton');
  expect([unknown.status, unknown.stderr]).toEqual([2, expect.stringContaining('did you mean «python»')]);
});
