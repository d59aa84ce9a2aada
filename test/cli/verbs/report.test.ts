import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act } from '../act.ts';

let folder = '';
const log = (name: string) => join(folder, `${name}.jsonl`);
const selection = ['median-three-rows*'];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'taospec-'));
  for (const shard of ['1/3', '2/3', '3/3'])
    await act(['run', ...selection, '--shard', shard, '--log', log(shard[0])]);
  await act(['run', ...selection, '--log', log('whole')]);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The lines of a report that say what came of the run. */
const outcome = (out: string) => out.split('\n').filter((line) => /^(passed|declared) /.test(line));

describe('taospec report of the shards of a run', () => {
  test('is that of the whole run, and says what it was put together from', async () => {
    const merged = await act(['report', log('2'), log('3'), log('1'), '--log', log('merged')]);
    expect(merged.code).toBe(0);
    const { out } = await act(['report', log('merged')]);
    expect(out).toContain(`put together from 3 shards of one run: ${log('1')}, ${log('2')} and ${log('3')}`);
    const whole = await act(['report', log('whole')]);
    expect(outcome(out)).toHaveLength(2);
    expect(outcome(out)).toEqual(outcome(whole.out));
    const compared = await act(['compare', log('whole'), log('merged')]);
    expect(compared.out).toContain('every case has the same verdict in both');
  });

  test('is a page where one is wanted', async () => {
    const page = join(folder, 'page.html');
    const { out } = await act(['report', log('1'), log('2'), log('3'), '--html', page]);
    expect(out).toBe(`written: ${page}\n`);
    expect(readFileSync(page, 'utf8')).toContain('put together from 3 shards');
  });

  test.each([
    [
      'one is missing',
      ['1', '3'],
      (name: typeof log) =>
        `shard 2 of 3 is missing beside ${name('1')} and ${name('3')}, and a run is whole only with all of its shards`,
    ],
    [
      'one is there twice',
      ['1', '2', '2', '3'],
      (name: typeof log) => `${name('2')} and ${name('2')} are both shard 2 of 3 of one run: leave one out`,
    ],
  ])('is refused where %s', async (_what, names, sentence) => {
    const page = join(folder, 'none.html');
    const words = ['report', ...names.map(log), '--html', page];
    await expect(act(words)).rejects.toMatchObject({ message: sentence(log), exitCode: 2 });
    expect(() => readFileSync(page)).toThrow('ENOENT');
  });
});

test('a log of one run is not made from two', async () => {
  await expect(act(['report', log('whole'), log('whole'), '--log', log('both')])).rejects.toMatchObject({
    message: '--log is made from one log, and there are 2',
    exitCode: 2,
  });
});
