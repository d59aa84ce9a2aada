/**
 * A child process: a message a line on its stdin, an answer a line on its stdout.
 *
 * @module
 */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { split } from 'shlex';
import { exitCodes, Stop } from '../stop.ts';
import { crashed, Unreachable, type Carrier } from './carrier.ts';
import { forgetGroup, rememberGroup, signalGroup } from './groups.ts';
import { cutLines } from './lines.ts';
import { createStream } from './stream.ts';
import { keepTail } from './tail.ts';

/** How a process is run. */
export interface ProcessOptions {
  /** The longest line that is read from it. */
  readonly maxBytes: number;
  /** How long it may take to end once its input has ended. */
  readonly graceMs: number;
}

/** What still lies in the pipes of a process that has ended is read for so long. */
const drainMs = 250;

/**
 * Splits a command as a POSIX shell does, without a shell.
 *
 * @throws Stop (usage) where a quote is open or nothing is left
 */
export function splitCommand(command: string): readonly [program: string, ...words: string[]] {
  let words: string[];
  try {
    words = split(command);
  } catch {
    throw new Stop(`stdio:${command}: a quote or a backslash in it has no end`, exitCodes.usage);
  }
  const [program, ...rest] = words;
  if (program === undefined || program === '')
    throw new Stop('stdio: needs a command after it', exitCodes.usage);
  return [program, ...rest];
}

/**
 * Starts a process in a group of its own.
 *
 * @throws Unreachable where it can't be started
 */
export async function startProcess(command: string, options: ProcessOptions): Promise<Carrier> {
  const [program, ...words] = splitCommand(command);
  const child = spawn(program, words, { stdio: 'pipe', detached: true, windowsHide: true });
  const pid = await new Promise<number>((resolve, reject) => {
    child.once('spawn', () => resolve(child.pid ?? 0));
    child.once('error', (error) => reject(new Unreachable(notStarted(program, error))));
  });
  return carrierOf(child, pid, options);
}

function carrierOf(
  child: ChildProcessWithoutNullStreams,
  pid: number,
  { maxBytes, graceMs }: ProcessOptions,
): Carrier {
  rememberGroup(pid);
  const stderr = keepTail();
  const abandon = () => signalGroup(pid, 'SIGKILL');
  const stream = createStream(abandon);
  const lines = cutLines(maxBytes, stream.push, () => {
    stream.end({ kind: 'malformed', sentence: `a line on its stdout is longer than ${maxBytes} bytes` });
    abandon();
  });

  child.stdout.on('data', lines.push);
  child.stderr.on('data', stderr.push);
  for (const pipe of [child.stdin, child.stdout, child.stderr]) pipe.on('error', () => undefined);

  const gone = new Promise<void>((resolve) => {
    const over = (sentence: string) => {
      lines.end();
      stream.end(crashed(sentence));
      forgetGroup(pid);
      for (const pipe of [child.stdin, child.stdout, child.stderr]) pipe.destroy();
      resolve();
    };
    child.once('exit', (code, signal) => {
      const how = signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`;
      const sentence = `the process ${how} before it answered`;
      const late = setTimeout(() => over(sentence), drainMs);
      child.once('close', () => {
        clearTimeout(late);
        over(sentence);
      });
    });
  });

  const endsWithin = async (ms: number) => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => (timer = setTimeout(resolve, ms, false)));
    const ended = await Promise.race([gone.then(() => true), late]);
    clearTimeout(timer);
    return ended;
  };

  return {
    exchange: (text, receive, wait) => stream.exchange(() => child.stdin.write(`${text}\n`), receive, wait),
    alive: () => stream.ended() === undefined,
    abandon,
    stderr: stderr.text,
    close: async (receive) => {
      stream.drain(receive);
      child.stdin.end();
      if (stream.ended() === undefined && (await endsWithin(graceMs))) return;
      signalGroup(pid, 'SIGTERM');
      if (stream.ended() === undefined && (await endsWithin(graceMs))) return;
      signalGroup(pid, 'SIGKILL');
      await gone;
    },
  };
}

function notStarted(program: string, { code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return `there is no command «${program}»`;
  if (code === 'EACCES') return `«${program}» may not be run: it is not executable`;
  return `«${program}» can't be started: ${message}`;
}
