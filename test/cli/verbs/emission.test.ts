import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { act } from '../act.ts';

const json = async (...words: string[]): Promise<Record<string, unknown>> =>
  JSON.parse((await act(['emission', ...words, '--json'])).out) as Record<string, unknown>;

/** The value of a fact that `at` tells. */
async function fact(name: string, ...words: string[]): Promise<unknown> {
  const { rows } = (await json('at', ...words)) as { rows: { fact: string; value: unknown }[] };
  return rows.find((row) => row.fact === name)?.value;
}

describe('taospec emission schedule', () => {
  test('tells every halving with its day, and what is assumed', async () => {
    const { out, code } = await act(['emission', 'schedule'], 100);
    expect(code).toBe(0);
    expect(out).toMatch(/ 2 +15,750,000 +0\.25 +9,139,774 +9,139,774 +2030-01-19/);
    expect(out).toMatch(/30 +20,999,999\.980442226 +0 /);
    expect(out).toContain('0.019557774 short of 21 million');
    expect(out.match(/^assumed/gm)).toHaveLength(3);
  });

  test('from the fair launch has the dates of the sheet', async () => {
    const { rows } = (await json('schedule', '--issuance', '0', '--from', '2021-01-03')) as {
      rows: { date: string; blocksFromBegin: string }[];
    };
    expect(rows.slice(0, 4).map(({ date }) => date)).toEqual([
      '2024-12-31',
      '2028-12-28',
      '2032-12-26',
      '2036-12-23',
    ]);
    expect(rows[29].blocksFromBegin).toBe('328414167');
  });

  test('with recycling ends where it outweighs the emission', async () => {
    expect((await json('schedule', '--recycled', '600')).ends).toBe('recycled');
    const { out } = await act(['emission', 'schedule', '--recycled', '600']);
    expect(out).toContain('600 TAO a day are recycled, 83,333,333 rao in each block');
    expect(out).toContain('no halving comes after these');
  });

  test('as CSV gives rao, and says what is assumed on stderr', async () => {
    const { out, err } = await act([
      'emission',
      'schedule',
      '--csv',
      '--issuance',
      '10.5',
      '--block-time',
      '6',
    ]);
    expect(out.split('\n')[0]).toBe('halving,threshold,emission,blocks,blocksFromBegin,date');
    expect(out.split('\n')[1]).toMatch(/^1,10500000000000000,500000000,/);
    expect(err).toContain('a block takes 6 seconds');
  });

  test('draws', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'taospec-'));
    try {
      for (const words of [['schedule'], ['history'], ['at', '2031-01-01'], ['at', '15750000']]) {
        await act(['emission', ...words, '--svg', join(folder, 'picture.svg')]);
        expect(readFileSync(join(folder, 'picture.svg'), 'utf8')).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('a day that no calendar has is said to be one', async () => {
    const { out } = await act(['emission', 'schedule', '--block-time', '99999']);
    expect(out).toContain('beyond the calendar');
  });
});

describe('taospec emission at', () => {
  test('an issuance', async () => {
    expect(await fact('a block emits', '10499999.999999999')).toBe('1000000000');
    expect(await fact('a block emits', '10500000000000000rao')).toBe('500000000');
    expect(await fact('to go', '15000000')).toBe('750000000000000');
    expect(await fact('next halving', '21000000')).toBe('none');
  });

  test('a day to come', async () => {
    expect(await fact('issuance', '2026-07-31')).toBe('11183713340423226');
    expect(await fact('on', '2026-07-31')).toBe('2030-01-19');
  });

  test('a day that was: between two that are known', async () => {
    expect(await fact('issuance', '2023-03-20')).toBe('4181329662284940');
    const { out } = await act(['emission', 'at', '2021-10-01']);
    expect(out).toContain('574,554.66228494 TAO');
    expect(out).toMatch(/at least\s546,113/);
  });
});

describe('taospec emission history', () => {
  test('shows every source with its grade', async () => {
    const { out } = await act(['emission', 'history'], 90);
    expect(out).toContain('4,181,329.66228494');
    expect(out).toContain('plain_spec_finney.json');
    expect(out).toContain('546,113  574,554.66228494  web');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    const csv = (await act(['emission', 'history', '--csv'])).out.split('\n');
    expect(csv[0]).toBe('date,event,least,most,grade,from,doubt');
  });
});

describe('a wrong word is refused in a sentence', () => {
  test.each([
    [['emission'], /^taospec emission: PART is needed; see taospec emission -h$/],
    [['emission', 'shedule'], 'taospec emission has no «shedule»; did you mean «schedule»?'],
    [['emission', 'zebra'], /^taospec emission has no «zebra»; there are schedule, at, /],
    [['emission', 'at', 'soon'], /«soon» is neither an issuance .* nor a day as 2030-01-19$/],
    [['emission', 'at', '2030-02-30'], /«2030-02-30» is neither/],
    [['emission', 'at', '2020-01-01'], 'taospec emission at: TAO began on 2021-01-03'],
    [
      ['emission', 'at', '2027-01-01', '--from', '2028-01-01'],
      /nothing is known between 2026-07-30 and the day of --from$/,
    ],
    [['emission', 'schedule', '--issuance', '18446744074'], /^--issuance: «18446744074» is not an amount/],
    [['emission', 'schedule', '--issuance', '1.5rao'], /^--issuance: «1\.5rao» is not an amount/],
    [['emission', 'schedule', '--from', 'May'], '--from: «May» is not a day as 2030-01-19'],
    [['emission', 'schedule', '--block-time', '0'], /^--block-time: «0» is not a number of seconds/],
    [['emission', 'schedule', '--json', '--csv'], /^--json and --csv exclude each other/],
  ])('%j', async (words, sentence) => {
    await expect(act(words)).rejects.toThrow(sentence);
  });
});
