import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { connect, run, select } from '../../../src/harness/index.ts';
import { culprit } from '../../faux/targets/acts.ts';
import { connectTo, fauxProcess, gatherRun, runSmall } from '../faux.ts';
import { smallSuite } from '../small-suite.ts';

const small = smallSuite();
afterAll(small.remove);

const turn = new URL('../../faux/targets/turn.ts', import.meta.url).href;

/** A program that is right, with code of its own before that. */
function program(name: string, before: string): string {
  const path = join(small.folder, `${name}.mjs`);
  writeFileSync(
    path,
    `import { createInterface } from 'node:readline';
import { fauxTarget } from ${JSON.stringify(turn)};
${before}
const port = { write: (text) => process.stdout.write(text), complain: () => undefined, exit: process.exit };
const take = fauxTarget('is right', ${JSON.stringify(small.file)}, port);
createInterface({ input: process.stdin }).on('line', (line) => take(JSON.parse(line)));
`,
  );
  return `stdio:'${process.execPath}' '${path}'`;
}

/** Whether a process still is there, and not merely waits to be buried. */
function lives(pid: number): boolean {
  try {
    return !/^\S+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

const pidFile = join(small.folder, 'pid');
const notePid = (expression: string) =>
  `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(pidFile)}, String(${expression}));`;
const notedPid = () => Number(readFileSync(pidFile, 'utf8'));

describe('when a connection is closed', () => {
  test('a process that ends with its input is not killed', async () => {
    const done = join(small.folder, 'done');
    const code = `import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(${JSON.stringify(done)}, ''));`;
    const connection = await connect(program('ends', code));
    await connection.close();
    expect(existsSync(done)).toBe(true);
  });

  test('a process that does not, and will not be asked, is killed', async () => {
    const code = `${notePid('process.pid')} process.on('SIGTERM', () => undefined); setInterval(() => undefined, 1000);`;
    const connection = await connect(program('stubborn', code), { graceMs: 100 });
    expect(lives(notedPid())).toBe(true);
    await connection.close();
    expect(lives(notedPid())).toBe(false);
  });

  test('its children are gone too, also where they hold its output open', async () => {
    const code = `import { spawn } from 'node:child_process';
const child = spawn('sleep', ['600'], { stdio: 'inherit' }); ${notePid('child.pid')}`;
    const connection = await connect(program('parent', code), { graceMs: 100 });
    expect(lives(notedPid())).toBe(true);
    await connection.close();
    await expect.poll(() => lives(notedPid())).toBe(false);
  });

  test('a run that is left ends its process', async () => {
    const connection = await connect(program('left', notePid('process.pid')));
    for await (const event of run({ selection: select(small.suite), connection }))
      if (event.event === 'start') break;
    expect(lives(notedPid())).toBe(false);
  });
});

test('no process outlives a runner that ends in the middle', async () => {
  const stubborn = program('orphan', `${notePid('process.pid')} setInterval(() => undefined, 1000);`);
  const library = new URL('../../../src/harness/index.ts', import.meta.url).href;
  const code = `import { connect } from ${JSON.stringify(library)};
await connect(${JSON.stringify(stubborn)}); process.exit(0);`;
  const runner = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'inherit' });
  await once(runner, 'exit');
  await expect.poll(() => lives(notedPid())).toBe(false);
});

describe('a target that goes away', () => {
  test('is started again, which is told, and its last words are kept', async () => {
    const { notes, failures } = await runSmall(
      small,
      await connectTo(fauxProcess('crashes on a case', small)),
      {
        batch: 1,
      },
    );
    expect(notes.map(({ sentence }) => sentence)).toEqual([
      'the target was started again, for the 1st time',
      'the target was started again, for the 2nd time',
    ]);
    expect(failures.map(({ stderr }) => stderr)).toEqual([
      'panicked at the culprit',
      'panicked at the culprit',
    ]);
  });

  test('is started again only so often', async () => {
    const connection = await connectTo(fauxProcess('crashes on a case', small));
    const { end, cases } = await runSmall(small, connection, { batch: 1, restarts: 1 });
    expect(end.tally).toMatchObject({ passed: 2, failed: 2, blocked: 2 });
    expect(cases.at(-1)!.reason).toBe('the target was started again once, and no more');
    expect(end.exitCode).toBe(1);
  });

  test('is not asked for an operation that it never answers', async () => {
    const connection = await connectTo(fauxProcess('crashes on every case', small));
    const { end, notes, cases } = await runSmall(small, connection, { batch: 1, silence: 2 });
    expect(end.tally).toMatchObject({ failed: 2, blocked: 4 });
    expect(notes.at(-1)!.sentence).toMatch(/2 cases of consensus.median in a row had no answer/);
    const reasons = cases.flatMap(({ reason }) => reason ?? []);
    expect(new Set(reasons)).toEqual(new Set(['2 cases of consensus.median in a row had no answer']));
  });

  test('in a batch: each case is sent again alone, which is told', async () => {
    const connection = await connectTo(fauxProcess('crashes on a case', small));
    const { notes, cases } = await runSmall(small, connection, { batch: 16 });
    expect(notes[0].sentence).toMatch(/^6 cases under way together had no answer of their own/);
    expect(cases.filter(({ verdict }) => verdict === 'failed').map(({ title }) => title)).toEqual([
      culprit,
      culprit,
    ]);
  });
});

test('several jobs are several processes, each with its own verdicts', async () => {
  const connection = await connectTo(fauxProcess('crashes on a case', small));
  const { end, cases } = await runSmall(small, connection, { batch: 1, jobs: 3 });
  expect(end.tally).toMatchObject({ passed: 4, failed: 2 });
  expect(cases.filter(({ verdict }) => verdict === 'failed').every(({ title }) => title === culprit)).toBe(
    true,
  );
});

test('Ctrl-C while an answer is waited for leaves a whole log', async () => {
  const stop = new AbortController();
  const connection = await connectTo(fauxProcess('hangs on a case', small));
  const selection = select(small.suite);
  const events = run({ selection, connection, batch: 1, timeoutMs: 600_000, signal: stop.signal });
  const told = gatherRun(events);
  setTimeout(() => stop.abort(), 300);
  const { end, cases } = await told;
  expect(end).toMatchObject({ exitCode: 130, interrupted: true, tally: { passed: 2, blocked: 4 } });
  expect(cases.map(({ reason }) => reason)).toContain('interrupted before the answer came');
});

test('a command is split as a shell does, and no shell is asked', async () => {
  const written = join(small.folder, 'words');
  const code = `require("fs").writeFileSync(process.argv[1], JSON.stringify(process.argv.slice(2)))`;
  const command = `stdio:'${process.execPath}' -e '${code}' ${written} '$HOME' "a b" c\\ d * ;`;
  await expect(connect(command)).rejects.toMatchObject({ exitCode: 3 });
  expect(JSON.parse(readFileSync(written, 'utf8'))).toEqual(['$HOME', 'a b', 'c d', '*', ';']);
});
