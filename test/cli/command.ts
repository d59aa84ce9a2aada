import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const launcher = fileURLToPath(new URL('../../bin/taospec.js', import.meta.url));

/** How a command ended and what it wrote. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a command is given besides its words. */
export interface Given {
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** A command that goes on. */
export interface Running {
  readonly pid: number;
  /** The first line of stdout that matches. */
  readonly line: (pattern: RegExp) => Promise<string>;
  readonly kill: (signal: NodeJS.Signals) => void;
  readonly ended: Promise<Ended>;
}

/** Starts the real command. */
export function start(words: readonly string[], { input, environment = {} }: Given = {}): Running {
  const child = spawn(process.execPath, [launcher, ...words], {
    env: { ...process.env, NO_COLOR: '1', TAOSPEC_DEBUG: '', ...environment },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin.on('error', () => undefined).end(input);
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, stdout, stderr }));
  const line = async (pattern: RegExp): Promise<string> => {
    const found = (): string | undefined =>
      stdout
        .split('\n')
        .slice(0, -1)
        .find((each) => pattern.test(each));
    for (;;) {
      const matching = found();
      if (matching !== undefined) return matching;
      const over = await Promise.race([once(child.stdout, 'data').then(() => false), ended.then(() => true)]);
      if (over && found() === undefined)
        throw new Error(`no line matches ${String(pattern)}:\n${stdout}${stderr}`);
    }
  };
  return { pid: child.pid!, line, kill: (signal) => child.kill(signal), ended };
}

/** Runs the real command to its end. */
export function taospec(words: readonly string[], given?: Given): Promise<Ended> {
  return start(words, given).ended;
}

/** What every error of the command looks like: one line, no stack. */
export function sentence({ stderr }: Ended): string {
  const lines = stderr.trimEnd().split('\n');
  if (lines.length !== 1 || !lines[0].startsWith('taospec: '))
    throw new Error(`not one sentence:\n${stderr}`);
  return lines[0].slice('taospec: '.length);
}
