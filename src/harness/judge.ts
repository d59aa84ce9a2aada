/**
 * From an answer to a verdict on one case: nothing, or what went wrong.
 *
 * @module
 */
import {
  errorCodes,
  problemSentence,
  shortened,
  validate,
  validateOperation,
  type ApplyResult,
  type Failure,
  type Rejection,
  type SchemaProblem,
} from '../wire/index.ts';
import { bounded } from './bounded.ts';
import { compare, same } from './compare.ts';
import { wrongU16 } from './distance.ts';
import type { Answer } from './connect/index.ts';
import { neighbourhood } from './neighbourhood.ts';
import { differenceSentence } from './sentence.ts';
import type { LoadedCase } from './suite/index.ts';
import { beyondTolerance, type Tolerance } from './tolerance.ts';

/** What went wrong, before anyone has looked where it began. */
export type Finding = Omit<Failure, 'divergence' | 'clause' | 'stderr'>;

/**
 * Judges the answer to a case that the target has promised to answer.
 *
 * @returns `undefined` where the answer is exactly what was expected, or as near as the case allows
 */
export function judge(loaded: LoadedCase, answer: Answer): Finding | undefined {
  if (answer.kind === 'error') return judgeError(answer.error);
  if (answer.kind !== 'result') {
    const { kind, sentence } = answer;
    return { kind: kind === 'interrupted' ? 'time-out' : kind, sentence };
  }
  const { expectation, item } = loaded;
  const malformed = validate('wire.json#/$defs/ApplyResult', answer.result, '');
  if (malformed !== undefined) return malformation(malformed);
  const { output, rejection, trace } = answer.result as ApplyResult;
  if (trace !== undefined)
    return { kind: 'malformed', sentence: 'trace: no trace was asked for', path: 'trace' };
  if (expectation.output === undefined || output === undefined)
    return judgeRejection(expectation.rejection, rejection);
  // What equals a sound output is sound.
  if (same(expectation.output, output)) return undefined;
  const unsound = validateOperation(item.operation, item.ruleset, 'Output', output, 'output');
  if (unsound !== undefined) return malformation(unsound);
  const { tolerance } = loaded.case;
  return tolerance === undefined ? mismatch(loaded, output) : tooFar(loaded, tolerance, output);
}

function judgeError({ code, message, data }: { code: number; message: string; data?: object }): Finding {
  const said = `${code}: ${shortened(message)}`;
  if (code === errorCodes.method || code === errorCodes.unsupported)
    return { kind: 'promise', sentence: `described as offered, and answered with error ${said}` };
  const { path } = (data ?? {}) as { readonly path?: unknown };
  const where = typeof path === 'string' && path !== '' ? ` at ${path.slice(0, 120)}` : '';
  return { kind: 'error', sentence: `answered with error ${said}${where}` };
}

function judgeRejection(expected: Rejection | undefined, got: Rejection | undefined): Finding | undefined {
  if (expected !== undefined && got !== undefined && same(expected, got)) return undefined;
  const sentence =
    expected === undefined
      ? `rejected with ${nameOf(got)}, where an output was expected`
      : got === undefined
        ? `gave an output, where the rejection ${nameOf(expected)} was expected`
        : `rejected with ${nameOf(got)}, where ${nameOf(expected)} was expected`;
  return {
    kind: 'mismatch',
    sentence,
    path: 'rejection',
    ...(expected !== undefined && { expected }),
    ...(got !== undefined && { got }),
    differences: 1,
  };
}

/** What is further off than its class allows; the rest of the finding is that of any mismatch. */
function tooFar(loaded: LoadedCase, tolerance: Tolerance, output: object): Finding | undefined {
  const beyond = beyondTolerance(tolerance, loaded.expectation.output ?? {}, output);
  const finding = beyond && mismatch(loaded, output);
  return finding && { ...finding, sentence: `${beyond.field} ${beyond.says} (class ${tolerance})` };
}

function mismatch({ item, expectation }: LoadedCase, output: object): Finding | undefined {
  const { differences, first } = compare(expectation.output, output, 'output');
  if (first === undefined) return undefined;
  const { segments, path, kind, expected, got } = first;
  const around = neighbourhood(expectation.output, output, segments);
  const about = { operation: item.operation, expected: expectation.output, got: output };
  const u16 = wrongU16(expectation.output ?? {}, output);
  return {
    kind: 'mismatch',
    sentence: differenceSentence(first, about),
    path,
    ...(kind !== 'extra' && { expected: bounded(expected) }),
    ...(kind !== 'missing' && { got: bounded(got) }),
    differences,
    ...(u16 !== undefined && { u16 }),
    ...(around !== undefined && { neighbourhood: around }),
  };
}

function malformation(problem: SchemaProblem): Finding {
  return {
    kind: 'malformed',
    sentence: problemSentence(problem),
    ...(problem.path !== '' && { path: problem.path }),
  };
}

function nameOf(rejection: Rejection | undefined): string {
  return rejection === undefined ? 'nothing' : `${rejection.module}.${rejection.name}`;
}
