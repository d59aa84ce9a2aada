import { copyFileSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { split } from 'shlex';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parserOf } from '../../src/cli/program.ts';
import { perform, verbs } from '../../src/cli/index.ts';
import { createNode, serveHttp, type HttpServer } from '../../src/node/index.ts';
import { serveNode, type FauxNode } from '../faux/substrate/node.ts';
import { keptSnapshot } from '../harness/audit/kept.ts';
import { sampleMetagraph, sampleStorage } from './samples.ts';
import { pageOf } from './page.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const home = process.cwd();
const path = process.env.PATH ?? '';
let folder = '';
let server: HttpServer;
let chain: FauxNode;

/** What the examples' words stand for: a server, files of the user, this command on the path. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'taospec-'));
  server = await serveHttp(createNode(), { port: 0 });
  // A number of the live chain's, of which the rules are known.
  chain = await serveNode(keptSnapshot('epoch-size-n5'), { specVersion: 433 });
  symlinkSync(join(root, 'adapters'), join(folder, 'adapters'));
  symlinkSync(join(root, 'bin/taospec.js'), join(folder, 'taospec'));
  process.env.PATH = `${folder}${delimiter}${path}`;
  process.chdir(folder);
  writeFileSync('metagraph.json', sampleMetagraph());
  writeFileSync('storage.json', sampleStorage());
  copyFileSync(join(root, 'spec/emission/block.json'), 'chain.json');
  copyFileSync(join(root, 'spec/emission/eras-state.json'), 'state.json');
  const textbook = 'stdio:python3 adapters/python/textbook.py';
  await act(['run', 'median-three-rows*', '--log', 'reports/reference.jsonl']);
  await act(['run', textbook, 'median-three-rows*', '--log', 'reports/textbook.jsonl']);
  await act(['run', textbook, 'median-three-rows*', '--log', 'before.jsonl']);
  await act(['run', 'median-three-rows*', '--log', 'after.jsonl']);
  writeFileSync('my-node', '#!/bin/sh\nexec python3 adapters/python/textbook.py\n', { mode: 0o755 });
  for (const i of ['1', '2'])
    await act(['run', 'median-three-rows*', '--shard', `${i}/2`, '--log', `shard-${i}.jsonl`]);
});

afterAll(async () => {
  process.chdir(home);
  process.env.PATH = path;
  await server.close();
  await chain.close();
  rmSync(folder, { recursive: true });
});

async function act(words: readonly string[]): Promise<{ readonly code: number; readonly out: string }> {
  const page = pageOf();
  const code = await perform(verbs, { out: page.screen, err: pageOf().screen }, words);
  return { code, out: page.text() };
}

/** The words of an example up to a pipe, the server's address put in its place. */
function wordsOf(line: string): readonly string[] {
  const here = line
    .split(' | ')[0]
    .replace('http://127.0.0.1:8545', server.url)
    .replace(/ws:\/\/127\.0\.0\.1:9944|wss:\/\/node\.example/, chain.ws);
  const [program, ...words] = split(here);
  expect(program).toBe('taospec');
  return words;
}

/** These go on until they are ended, or have a step of their own in `npm test`; they are only read. */
const onlyRead = new Set(['serve', 'check']);

/** Every verb, and the parts of those that have such. */
const all = verbs.flatMap((verb) => [verb, ...(verb.parts ?? [])]);

describe.each(all)('the examples of taospec $name', ({ name, examples, ...verb }) => {
  const own = examples.filter(({ line }) => line.startsWith(`taospec ${name}`));

  test.each(own)('$line', async ({ line }) => {
    const words = wordsOf(line);
    if (onlyRead.has(name)) {
      expect(() =>
        parserOf({ name, examples, ...verb }).parse(words.slice(1), { from: 'user' }),
      ).not.toThrow();
      return;
    }
    const { code, out } = await act(words);
    expect([0, 1]).toContain(code);
    expect(out.length > 0 || words.includes('--out')).toBe(true);
  });
});

test('the node over stdio, as an example of serve has it', async () => {
  const line = verbs
    .flatMap(({ examples }) => examples)
    .find((each) => each.line.includes('serve --stdio'))!.line;
  const { code, out } = await act([...wordsOf(line), 'median-three-rows']);
  expect(code).toBe(0);
  expect(out).toContain('passed 2');
});
