import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findOperation } from '../src/index.ts';

const library = new URL('../src/index.ts', import.meta.url);

test('the example of the library’s page runs as it stands', () => {
  const [, comment] = /```ts\n([\s\S]*?) \* ```/.exec(readFileSync(library, 'utf8'))!;
  const code = comment.replace(/^ \* ?/gm, '').replace(`'taospec'`, JSON.stringify(library.href));
  const folder = mkdtempSync(join(tmpdir(), 'taospec-'));
  try {
    const file = join(folder, 'example.mjs');
    writeFileSync(file, code);
    const printed = execFileSync(process.execPath, [file], { encoding: 'utf8' });
    expect(printed).toMatch(/^conforms to smoke@0x[0-9a-f]{12}: passed \d+\n$/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a rule is found by its name', () => {
  expect(findOperation('consensus.median')?.page).toBe('spec/consensus/median.md');
});
