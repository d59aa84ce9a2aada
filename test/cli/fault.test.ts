import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { tell } from '../../src/cli/fault.ts';
import { misuse } from '../../src/cli/stop.ts';
import { taospec } from './command.ts';
import { pageOf } from './page.ts';

describe('what the user is told', () => {
  const told = (error: unknown, debug = false) => {
    const page = pageOf();
    return { code: tell(error, page.screen, debug), text: page.text() };
  };

  test('a reason to stop is a sentence with its exit code', () => {
    expect(told(misuse('no such file'))).toEqual({ code: 2, text: 'taospec: no such file\n' });
  });

  test.each([
    [new TypeError('x is not a function\nat y'), 'x is not a function'],
    ['a string that was thrown', 'a string that was thrown'],
    [undefined, 'undefined'],
  ])('anything else is our own fault, in one line with where to report it: %s', (error, said) => {
    const { code, text } = told(error);
    expect(code).toBe(5);
    expect(text).toMatch(/^taospec: this is a fault of taospec: .*; report it .*TAOSPEC_DEBUG=1.*\n$/);
    expect(text).toContain(`: ${said}; `);
  });

  test('the trace is shown only to who asks for it', () => {
    expect(told(new Error('oh')).text).not.toContain('fault.test.ts');
    expect(told(new Error('oh'), true).text).toContain('fault.test.ts');
  });
});

describe.concurrent('the real command', () => {
  test('5: an error that nobody has foreseen is a sentence and no trace', async () => {
    const { code, stdout, stderr } = await taospec(['-V'], {
      environment: { NODE_OPTIONS: `--import "${surprise}"` },
    });
    expect(code).toBe(5);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^taospec: this is a fault of taospec: surprise; report it .*\n$/);
  });

  test('a reader that has seen enough ends it without a word', () => {
    const launcher = fileURLToPath(new URL('../../bin/taospec.js', import.meta.url));
    const line = `"${process.execPath}" "${launcher}" run --json | head -n 1`;
    const { stdout, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8' });
    expect(stdout).toMatch(/^\{"event":"start".*\}\n$/);
    expect(stderr).toBe('');
  });
});

const surprise = `data:text/javascript,process.stdout.write = () => { throw new Error('surprise') }`;
