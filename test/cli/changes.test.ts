import { expect, test } from 'vitest';
import { changesBetween } from '../../src/cli/changes.ts';
import { clauseCounts, telling } from '../../src/cli/caught.ts';
import type { CaseEvent } from '../../src/wire/index.ts';

function event(id: string, verdict: CaseEvent['verdict'], more: Partial<CaseEvent> = {}): CaseEvent {
  return {
    event: 'case',
    id,
    title: `the title of ${id}`,
    operation: 'consensus.median',
    topic: 'ties',
    ruleset: '425',
    level: 'must',
    clauses: ['MEDIAN-06'],
    outside: false,
    verdict,
    ...more,
  };
}

const failure = { kind: 'mismatch', sentence: 'consensus differs' } as const;

test('the same verdict in both is no change', () => {
  expect(changesBetween([event('a', 'passed')], [event('a', 'passed')])).toEqual([]);
});

test('a change names both verdicts and what went wrong', () => {
  const [before, after] = [[event('a', 'passed')], [event('a', 'failed', { failure })]];
  const shared = { id: 'a', ruleset: '425', title: 'the title of a', sentence: 'consensus differs' };
  expect(changesBetween(before, after)).toEqual([{ ...shared, from: 'passed', to: 'failed' }]);
  expect(changesBetween(after, before)).toEqual([{ ...shared, from: 'failed', to: 'passed' }]);
});

test('two failures are a change where they are not alike', () => {
  const other = { ...failure, sentence: 'it took more than 10 s' };
  const failed = (how: NonNullable<CaseEvent['failure']>) => [event('a', 'failed', { failure: how })];
  expect(changesBetween(failed(failure), failed(failure))).toEqual([]);
  expect(changesBetween(failed(failure), failed(other))).toMatchObject([
    { from: 'failed', to: 'failed', was: 'consensus differs', sentence: 'it took more than 10 s' },
  ]);
});

test('a case under another ruleset is another case, and one that was not run has no verdict', () => {
  const changes = changesBetween(
    [event('a', 'passed')],
    [event('a', 'passed', { ruleset: '446' }), event('b', 'failed')],
  );
  expect(changes.map(({ id, ruleset, from, to }) => [id, ruleset, from, to])).toEqual([
    ['a', '425', 'passed', undefined],
    ['a', '446', undefined, 'passed'],
    ['b', '425', undefined, 'failed'],
  ]);
});

const divergence = { agree: ['kappa'], stage: 'consensus' };
const run = [
  event('passed', 'passed'),
  event('unsupported', 'unsupported'),
  event('blind', 'failed', { failure }),
  event('located', 'failed', { failure: { ...failure, divergence } }),
  event('other', 'failed', { failure: { ...failure, divergence, clause: 'MEDIAN-05' } }),
];

test('failures are counted by clause, against what was executed of it', () => {
  expect(clauseCounts(run)).toEqual([
    { clause: 'MEDIAN-06', failed: 2, executed: 3 },
    { clause: 'MEDIAN-05', failed: 1, executed: 1 },
  ]);
});

test('the failure that is shown is of the clause that fails most, and says where it began', () => {
  expect(telling(run)?.id).toBe('located');
  expect(telling(run.slice(0, 3))?.id).toBe('blind');
  expect(telling(run.slice(0, 2))).toBeUndefined();
});

test('a rule that is broken is shown before rules that are rounded otherwise, and its own case before an epoch', () => {
  const apart = { ...divergence, far: 'consensus' };
  const broken = { failure: { ...failure, divergence: apart, clause: 'MEDIAN-06' } };
  const rounded = Array.from({ length: 3 }, (_, i) =>
    event(`rounded-${i}`, 'failed', { failure: { ...failure, divergence, clause: 'CLIP-04' } }),
  );
  const whole = event('whole', 'failed', { ...broken, operation: 'consensus.epoch' });
  const alone = event('alone', 'failed', { ...broken, operation: 'consensus.median' });
  expect(telling([...rounded, whole])?.id).toBe('whole');
  expect(telling([...rounded, whole, alone])?.id).toBe('alone');
});
