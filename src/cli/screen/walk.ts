/**
 * The stages of a case one after another, and where a target leaves the way.
 *
 * @module
 */
import { compare, visible, type LoadedCase } from '../../harness/index.ts';
import { digest, type TraceEntry } from '../../wire/index.ts';
import type { Screen } from './screen.ts';
import { cut } from './text.ts';

/** A stage with what the target said of it. */
export interface Step {
  readonly stage: string;
  readonly state: 'agrees' | 'differs' | 'not told';
  /** Where and how it differs. */
  readonly how?: string;
}

/** Every stage that the case expects, in order, held against a target's trace. */
export function walk({ expectation }: LoadedCase, trace: readonly TraceEntry[]): readonly Step[] {
  const { stages = {}, stageDigests = {} } = expectation;
  const names = [...new Set([...Object.keys(stageDigests), ...Object.keys(stages)])];
  return names.map((stage): Step => {
    const told = trace.find((entry) => entry.stage === stage);
    if (told === undefined) return { stage, state: 'not told' };
    const expectedDigest = stageDigests[stage] ?? digest(stages[stage]);
    const gotDigest = told.digest ?? digest(told.value);
    if (expectedDigest === gotDigest) return { stage, state: 'agrees' };
    const { first, differences } = compare(stages[stage], told.value, stage);
    if (stages[stage] === undefined || told.value === undefined || first === undefined)
      return { stage, state: 'differs', how: 'its digest differs' };
    const more = differences > 1 ? `, and ${differences - 1} more` : '';
    const values = `expected ${plain(first.expected)}, got ${plain(first.got)}`;
    return { stage, state: 'differs', how: visible(`${first.path}: ${values}${more}`) };
  });
}

/** The steps as lines. */
export function walkLines(steps: readonly Step[], { width, paint }: Screen): readonly string[] {
  const longest = Math.max(0, ...steps.map(({ stage }) => stage.length));
  const marks = { agrees: paint.green('✓'), differs: paint.red('✗'), 'not told': paint.dim('·') };
  return steps.map(({ stage, state, how }) => {
    const text = how ?? (state === 'agrees' ? '' : state);
    return `  ${marks[state]} ${stage.padEnd(longest)}  ${cut(text, width - longest - 6)}`.trimEnd();
  });
}

function plain(value: unknown): string {
  if (value === undefined) return 'nothing';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
