import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveNode, type FauxNode } from '../../faux/substrate/node.ts';
import { keptSnapshot } from '../../harness/audit/kept.ts';
import { act } from '../act.ts';

let folder = '';
let node: FauxNode;
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'taospec-'));
  const snapshot = keptSnapshot('epoch-size-n5');
  const post = { ...snapshot.post, 'SubtensorModule.Consensus': { 1: [0, 0, 0, 0, 1] } };
  writeFileSync(file('good.json'), JSON.stringify(snapshot));
  writeFileSync(file('bad.json'), JSON.stringify({ ...snapshot, post }));
  writeFileSync(file('text.json'), 'no JSON');
  node = await serveNode(snapshot);
});
afterAll(async () => {
  await node.close();
  rmSync(folder, { recursive: true });
});

describe('taospec audit', () => {
  test('of a snapshot says how much was checked', async () => {
    const { code, out } = await act(['audit', file('good.json')]);
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+ cases against node-subtensor 293 at /);
    expect(out).toMatch(/\nchecked \d+ of \d+ items/);
  });

  test('of a snapshot with a wrong value shows it, its clause, and how to see it again', async () => {
    const { code, out } = await act(['audit', file('bad.json'), '--html', file('bad.html')]);
    expect(code).toBe(1);
    expect(out).toContain('✗ audit-909717-1-consensus   Consensus of subnet 1 after block 909717 (dev-293)');
    expect(out).toMatch(/\n {2}consensus differs at uid \d: expected \d+, got \d+ in storage\n/);
    expect(out).toContain('MEDIAN-06');
    expect(out).toContain(`reproduce: taospec audit "${file('bad.json')}" --block 909717`);
    expect(readFileSync(file('bad.html'), 'utf8')).toContain('taospec audit ');
  });

  test('of a node keeps what it read, and the file gives the same log', async () => {
    const log = (events: string) =>
      events
        .split('\n')
        .filter((line) => line.startsWith('{"event":"case"'))
        .map((line) => JSON.parse(line) as unknown);
    const rules = ['--ruleset', 'dev-293', '--json'];
    const live = await act(['audit', node.ws, ...rules, '--save', file('saved.json')]);
    const again = await act(['audit', file('saved.json'), ...rules]);
    expect([live.code, again.code]).toEqual([0, 0]);
    expect(log(live.out).length).toBeGreaterThan(20);
    expect(log(again.out)).toEqual(log(live.out));
  });

  test('of a node whose version has no rules executes nothing', async () => {
    const { code, out } = await act(['audit', node.http]);
    expect(code).toBe(3);
    expect(out).toMatch(/checked 0 of \d+ items; \d+ have no rule at 293/);
  });

  test.each([
    [
      ['nothing.json'],
      /there is no such file, and a node \(ws:\/\/…, http:\/\/…\) or a snapshot was expected/,
    ],
    [['.'], /this is a folder/],
    [['TEXT'], /it is not JSON/],
    [['GOOD', '--block', '5'], /--block: the snapshot is of block 909717/],
    [['GOOD', '--block', 'x'], /--block: «x» is not a whole number/],
    [['GOOD', '--netuid', '1,7'], /--netuid: the snapshot holds no subnet 7/],
    [['GOOD', '--netuid', '1,,2'], /--netuid: «» is not a whole number from 0 to 65535/],
    [['GOOD', '--ruleset', '119'], /--ruleset: no epoch is known under «119»/],
    [['GOOD', '--most', '0'], /--most: «0» is not a whole number/],
    [[], /NODE\|FILE is needed/],
  ])('%j is refused in a sentence', async (words, sentence) => {
    const places: Readonly<Record<string, string>> = { GOOD: file('good.json'), TEXT: file('text.json') };
    const run = act(['audit', ...words.map((word) => places[word] ?? word)]);
    await expect(run).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(sentence) as string,
    });
  });

  test('of a port where nothing listens says so', async () => {
    await expect(act(['audit', 'ws://127.0.0.1:1'])).rejects.toMatchObject({
      exitCode: 3,
      message: 'ws://127.0.0.1:1: nothing listens there',
    });
  });
});
