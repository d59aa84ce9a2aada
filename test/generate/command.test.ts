import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { command } from '../../src/generate/command.ts';
import { root } from '../../src/generate/index.ts';

let copy: string;
const lines: string[] = [];
const ran = (...args: readonly string[]) => {
  lines.length = 0;
  return command(args, copy, (line) => lines.push(line));
};
const ties = 'spec/vectors/consensus/median/ties.json';
const page = 'spec/consensus/median.md';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'taospec-generate-'));
  for (const folder of ['spec', 'src', 'adapters'])
    cpSync(join(root, folder), join(copy, folder), { recursive: true });
});
afterAll(() => rmSync(copy, { recursive: true }));

test('vectors: what was changed, what is missing and what is left over is said by --check, and mended without', async () => {
  await ran('vectors');
  const text = readFileSync(join(copy, ties), 'utf8');
  writeFileSync(join(copy, ties), `${text} `);
  const stray = 'spec/vectors/consensus/median/left-behind.json';
  writeFileSync(join(copy, stray), '{}');

  expect(await ran('vectors', '--check')).toBe(1);
  expect(lines).toEqual([`${ties} is stale`, `${stray} is made by nothing`]);
  expect(readFileSync(join(copy, ties), 'utf8')).toBe(`${text} `);

  expect(await ran('vectors')).toBe(0);
  expect(lines).toEqual([`${ties} was changed`, `${stray} was removed`]);
  expect(readFileSync(join(copy, ties), 'utf8')).toBe(text);
  expect(existsSync(join(copy, stray))).toBe(false);

  rmSync(join(copy, ties));
  expect(await ran('vectors')).toBe(0);
  expect(lines).toEqual([`${ties} is new`]);
  expect(await ran('vectors', '--check')).toBe(0);
  expect(lines).toEqual([expect.stringMatching(/^\d+ files are up to date$/)]);
});

test('vectors: nothing is written where an id vanished', async () => {
  const ledger = join(copy, 'spec/vectors/ledger.txt');
  const text = readFileSync(ledger, 'utf8');
  writeFileSync(ledger, `${text}median-zz 0x${'0'.repeat(64)}\n`);
  rmSync(join(copy, ties));
  expect(await ran('vectors')).toBe(5);
  expect(lines).toEqual([
    'median-zz is gone: bring it back, or add a line «median-zz REASON» to spec/vectors/retired.txt',
  ]);
  expect(existsSync(join(copy, ties))).toBe(false);
  writeFileSync(ledger, text);
  expect(await ran('vectors')).toBe(0);
});

test('spec: a page that was written over is said, then mended', async () => {
  await ran('spec');
  const text = readFileSync(join(copy, page), 'utf8');
  writeFileSync(join(copy, page), text.replace('below > minority', 'below >= minority'));
  expect(await ran('spec', '--check')).toBe(1);
  expect(lines).toEqual([`${page} is stale`]);
  expect(await ran('spec')).toBe(0);
  expect(readFileSync(join(copy, page), 'utf8')).toBe(text);
});

test.each([[[]], [['vector']], [['vectors', '--chek']], [['vectors', 'spec']], [['toString']]])(
  'the words %j are refused in a sentence',
  async (args) => {
    expect(await ran(...args)).toBe(2);
    expect(lines).toEqual(['expected one of types, vectors, spec, measure, and --check or nothing']);
  },
);
