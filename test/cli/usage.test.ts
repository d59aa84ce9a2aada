import { describe, expect, test } from 'vitest';
import { perform, Stop, verbs } from '../../src/cli/index.ts';
import { pageOf } from './page.ts';

/** The sentence and the exit code that a command line is refused with. */
async function refusal(line: string): Promise<string> {
  const session = { out: pageOf().screen, err: pageOf().screen };
  const error = await perform(verbs, session, line.split(' ')).then(
    (code) => new Error(`it was not refused: exit code ${code}`),
    (reason: unknown) => reason,
  );
  if (!(error instanceof Stop)) throw error;
  return `${error.exitCode}: ${error.message}`;
}

describe('a command line that is wrong is refused in a sentence, with exit code 2', () => {
  test.each([
    ['rnu', '2: there is no verb «rnu»; did you mean «run»?'],
    ['zebra', `2: there is no verb «zebra»; there are ${verbs.map(({ name }) => name).join(', ')}`],
    ['--jobs 3', '2: there is no option «--jobs» before a verb; see taospec -h'],
    ['run --porfile smoke', '2: taospec run has no option «--porfile»; did you mean «--profile»?'],
    ['run --zebra', '2: taospec run has no option «--zebra»; see taospec run -h'],
    ['run --profile', '2: --profile <name> needs a value; see taospec run -h'],
    ['run -j 0', '2: -j: «0» is not a whole number from 1 to 256'],
    ['run --shard 5/4', '2: --shard: «5/4» is not a share as 2/4, the second of four'],
    ['run --timeout soon', '2: --timeout: «soon» is not a time as 500ms, 10s or 2m, at most a day'],
    ['run ./a ./b', '2: «./a» and «./b» are both spelt like a target, and only one can be run'],
    ['serve --stdio --port 1', '2: --port <n> and --stdio exclude each other; see taospec serve -h'],
    ['serve now', '2: taospec serve: «now» is one word too many; it takes none'],
    ['show', '2: taospec show: ID is needed; see taospec show -h'],
    ['show a b', '2: taospec show: «b» is one word too many; it takes ID'],
    [
      'doctor localhost:80',
      '2: «localhost:80» is not spelt like a target; did you mean «http://localhost:80»?',
    ],
    ['reproduce ./node.js', '2: taospec reproduce: ID is needed before the target; see taospec reproduce -h'],
    ['compare a.jsonl', '2: taospec compare: A B is needed; see taospec compare -h'],
    ['report none.jsonl', '2: none.jsonl: there is no such file, and the log of a run was expected'],
    ['report src', '2: src: the log of a run was expected, and this is a folder'],
  ])('taospec %s', async (line, expected) => expect(await refusal(line)).toBe(expected));
});

describe('help', () => {
  const help = async (...words: string[]): Promise<string> => {
    const page = pageOf(80);
    expect(await perform(verbs, { out: page.screen, err: page.screen }, words)).toBe(0);
    return page.text();
  };

  test('the overview names every verb with its words', async () => {
    const text = await help('-h');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    for (const { name, takes } of verbs) expect(text).toContain(`  ${name} ${takes}`.trimEnd());
    expect(await help('help')).toBe(text);
    expect(await help()).toBe(text);
  });

  test.each(verbs.map(({ name }) => name))(
    'taospec %s -h fits 80 columns and has three examples',
    async (name) => {
      const text = await help(name, '-h');
      const [, examples] = text.split('\nExamples\n');
      const lines = examples.trimEnd().split('\n');
      expect(lines.filter((line) => /^ {2}taospec /.test(line))).toHaveLength(3);
      expect(lines).toHaveLength(6);
      for (const line of text.split('\n'))
        if (!line.startsWith('  taospec ')) expect(line.length).toBeLessThanOrEqual(80);
      expect(await help('help', name)).toBe(text);
    },
  );
});
