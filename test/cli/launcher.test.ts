import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const launcher = fileURLToPath(new URL('../../bin/taospec.js', import.meta.url));
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'taospec-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A Node that says it is an older one. */
const old = `data:text/javascript,Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } })`;

/** A launcher in a folder of its own, with these files beside it. */
function install(name: string, files: Readonly<Record<string, string>>): string {
  const home = join(folder, name);
  mkdirSync(join(home, 'bin'), { recursive: true });
  copyFileSync(launcher, join(home, 'bin/taospec.js'));
  for (const [path, text] of Object.entries({ 'package.json': '{"type": "module"}', ...files })) {
    mkdirSync(join(home, path, '..'), { recursive: true });
    writeFileSync(join(home, path), text);
  }
  return join(home, 'bin/taospec.js');
}

async function launch(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number; readonly text: string }> {
  const child = spawn(process.execPath, words, {
    env: { ...process.env, TAOSPEC_DEBUG: '', ...environment },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, text };
}

describe.concurrent('the launcher', () => {
  test('runs what is built where the sources are not there, as in a package', async () => {
    const built = install('package', {
      'dist/cli/main.js': "console.log('built', process.argv[2]); process.exitCode = 4;",
    });
    expect(await launch([built, 'word'])).toEqual({ code: 4, text: 'built word\n' });
  });

  test('prefers the sources', async () => {
    const both = install('both', {
      'dist/cli/main.js': "console.log('built');",
      'src/cli/main.ts': "const word: string = 'source'; console.log(word);",
    });
    expect(await launch([both])).toEqual({ code: 0, text: 'source\n' });
  });

  test('says so when neither is there', async () => {
    const { code, text } = await launch([install('empty', {})]);
    expect(code).toBe(2);
    expect(text).toMatch(/^taospec: neither the sources nor the built command is here; .*\n$/);
  });

  test('says so when Node is too old and no other is there', async () => {
    const { code, text } = await launch(['--import', old, install('old', { 'src/cli/main.ts': '' })]);
    expect(code).toBe(2);
    expect(text).toBe(
      'taospec: this is Node 20.20.2, and Node 22.18 or newer is needed; run npm ci, which brings one, or install a newer Node\n',
    );
  });

  test('says what is missing when the packages are not installed', async () => {
    const { code, text } = await launch([
      install('bare', { 'src/cli/main.ts': "import 'taospec-is-not-a-package';" }),
    ]);
    expect(code).toBe(2);
    expect(text).toBe('taospec: the package taospec-is-not-a-package is missing; run npm ci\n');
  });

  test('takes the blame in a sentence when the command does not load', async () => {
    const { code, text } = await launch([
      install('broken', { 'src/cli/main.ts': "throw new Error('no luck');" }),
    ]);
    expect(code).toBe(5);
    expect(text).toBe('taospec: this is a fault of taospec, it does not load: no luck\n');
  });

  test('hands over to the newer Node of the checkout, with its exit code', async () => {
    const { code, text } = await launch(['--import', old, launcher, 'rnu']);
    expect(code).toBe(2);
    expect(text).toContain('did you mean «run»?');
  });

  test('hands signals over too, and the server ends in good order', async () => {
    const child = spawn(process.execPath, ['--import', old, launcher, 'serve']);
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    expect(line.toString()).toMatch(/^listening on http:\/\/127\.0\.0\.1:\d+ and ws:/);
    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  test('a target that is this command too hands over in its turn', async () => {
    const target = `stdio:${process.execPath} --import "${old}" ${launcher} serve --stdio`;
    const { code, text } = await launch(['--import', old, launcher, 'run', target, 'median-three-rows']);
    expect(text).toContain('2 passed');
    expect(code).toBe(0);
  });

  test('never hands over twice', async () => {
    const { code, text } = await launch(['--import', old, launcher, 'rnu'], {
      NODE_OPTIONS: `--import "${old}"`,
    });
    expect(code).toBe(2);
    expect(text).toContain('this is Node 20.20.2, and Node 22.18 or newer is needed');
  });
});
