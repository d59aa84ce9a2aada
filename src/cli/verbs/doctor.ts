import { loadSuite, visible } from '../../harness/index.ts';
import { examine, type Finding } from '../doctor/index.ts';
import { interruption } from '../interruption.ts';
import { labelled, type Screen } from '../screen/index.ts';
import { exitCodes, misuse } from '../stop.ts';
import { isTarget, meantTarget, targetRule, targetSpellings } from '../target.ts';
import { verb } from '../verb.ts';
import { timeoutOption } from './shared-options.ts';

interface DoctorOptions {
  readonly timeout: number;
}

/** The longest that the doctor waits for a target to start, in milliseconds. */
const patience = 60_000;

/** The column of findings' names is this wide at least. */
const nameWidth = 17;

/** `taospec doctor`: a target's first hour. */
export const doctor = verb<DoctorOptions>({
  name: 'doctor',
  takes: '[TARGET]',
  summary: 'Says what to mend first in a target',
  about: [
    'It checks the handshake, each described operation on its smallest case, large integers, batches, the errors for an ' +
      'unknown method, an unknown operation and a bad input, a slow start and a restart.',
    targetRule,
  ],
  arity: [0, 1],
  options: timeoutOption,
  examples: [
    {
      line: 'taospec doctor "stdio:python3 adapters/python/textbook.py"',
      does: 'a program that speaks on stdin and stdout',
    },
    { line: 'taospec doctor http://127.0.0.1:8545 --timeout 30s', does: 'a server that may take its time' },
    { line: 'taospec doctor', does: 'the embedded node, which has nothing to mend' },
  ],
  act: async ({ out }, [target], { timeout }) => {
    if (target !== undefined && !isTarget(target)) {
      const meant = meantTarget(target);
      throw misuse(
        `«${target}» is not spelt like a target${meant === undefined ? `; ${targetSpellings}` : `; did you mean «${meant}»?`}`,
      );
    }
    const interrupted = interruption();
    const findings: Finding[] = [];
    try {
      const { signal } = interrupted;
      const examination = {
        target,
        suite: loadSuite(),
        timeoutMs: timeout,
        startTimeoutMs: patience,
        signal,
      };
      for await (const finding of examine(examination)) {
        findings.push(finding);
        out.print(findingLines(finding, out).join('\n'));
      }
      if (signal.aborted) return exitCodes.interrupted;
    } finally {
      interrupted.release();
    }
    const wrong = findings.filter(({ state }) => state === 'bad');
    out.print(['', ...conclusion(wrong, out)].join('\n'));
    if (wrong.length === 0) return exitCodes.passed;
    return findings.some(({ what, state }) => what === 'handshake' && state === 'good')
      ? exitCodes.failed
      : exitCodes.target;
  },
});

function findingLines({ what, state, sentence }: Finding, { width, paint }: Screen): readonly string[] {
  const mark = { good: paint.green('✓'), bad: paint.red('✗'), absent: paint.dim('–') }[state];
  return labelled(`${mark} ${visible(what).padEnd(nameWidth)}`, visible(sentence), width);
}

function conclusion(wrong: readonly Finding[], { width, paint }: Screen): readonly string[] {
  const [first] = wrong;
  if (first === undefined) return [paint.green('nothing to mend')];
  const others = wrong.length === 1 ? '' : ` (${wrong.length - 1} more after it)`;
  return labelled(
    'mend first:',
    `${visible(first.what)}: ${visible(first.mend ?? first.sentence)}${others}`,
    width,
    paint.bold,
  );
}
