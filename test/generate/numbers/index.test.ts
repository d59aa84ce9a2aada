import { describe, expect, test } from 'vitest';
import { project, withChanges } from '../../../src/generate/files.ts';
import { withoutMeasured } from '../../../src/generate/numbers/fresh.ts';
import { numbersTopics } from '../../../src/generate/numbers/index.ts';
import { operations } from '../../../src/reference/index.ts';

const drafts = numbersTopics.flatMap(({ cases }) => cases);

describe('the cases of the numbers', () => {
  test('every operation and every clause has some', () => {
    const own = operations.filter(({ name }) => name.startsWith('numbers.'));
    const made = new Set(numbersTopics.map(({ operation }) => operation));
    expect(own.filter(({ name }) => !made.has(name))).toEqual([]);
    const named = new Set(drafts.flatMap(({ clauses }) => clauses));
    expect(
      [...new Set(own.flatMap(({ clauses }) => clauses))].filter((clause) => !named.has(clause)),
    ).toEqual([]);
  });

  test("every one was measured on the chain's own arithmetic", () => {
    expect(drafts.filter(({ confirmed = [] }) => confirmed.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test('at most a fifth is drawn', () => {
    expect(drafts.filter(({ why }) => why.kind === 'fuzz').length).toBeLessThan(drafts.length / 5);
  });
});

describe('what was measured already', () => {
  const path = 'spec/vectors/measured/numbers/exp/math.json';
  const [topic] = numbersTopics;
  const [first] = topic.cases;
  const file = { operation: topic.operation, cases: [{ input: first.input }] };
  const files = withChanges(project, { [path]: JSON.stringify(file) });

  test('is not made again', () => {
    const [left] = withoutMeasured([topic], files);
    expect(left.cases).toEqual(topic.cases.slice(1));
  });

  test('counts for its own operation alone', () => {
    const other = { ...topic, operation: 'numbers.other' };
    expect(withoutMeasured([other], files)).toEqual([other]);
  });
});
