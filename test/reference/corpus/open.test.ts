import { describe, expect, test } from 'vitest';
import { findOperation, type JsonObject, type StageValue } from '../../../src/reference/index.ts';
import { validateOperation } from '../../../src/wire/index.ts';
import { absent, corpusLines } from '../../corpora.ts';

interface EpochCase {
  readonly id: string;
  readonly tags: readonly string[];
  readonly input: JsonObject;
  readonly output: JsonObject;
  readonly trace?: JsonObject;
}

const cases = corpusLines('oracle/open.jsonl') as readonly EpochCase[] | undefined;
const epoch = findOperation('consensus.epoch')!;

/** What an epoch under ruleset 425 gives. */
function apply(input: JsonObject): { output: JsonObject; stages: readonly StageValue[] } {
  const outcome = epoch.apply(input, '425');
  if ('rejection' in outcome) throw new Error('an epoch rejects nothing');
  return { output: outcome.output, stages: outcome.stages() };
}

/** The names of the fields whose values differ, or that only one side has. */
function differing(expected: JsonObject, got: JsonObject): readonly string[] {
  const names = new Set([...Object.keys(expected), ...Object.keys(got)]);
  return [...names].filter((name) => JSON.stringify(expected[name]) !== JSON.stringify(got[name]));
}

describe.skipIf(cases === undefined)(
  cases === undefined
    ? `epochs not compared: ${absent}`
    : `${cases.length} epochs measured on the chain's own arithmetic`,
  () => {
    test('every input is one that the operation takes', () => {
      const refused = cases!.filter(
        ({ input }) =>
          validateOperation('consensus.epoch', '425', 'Input', input, 'input') !== undefined ||
          epoch.domain(input) !== undefined,
      );
      expect(refused.map(({ id }) => id)).toEqual([]);
    });

    test('every output is exact', () => {
      const wrong = cases!.map(({ id, input, output }) => ({
        id,
        fields: differing(output, apply(input).output),
      }));
      expect(wrong.filter(({ fields }) => fields.length > 0)).toEqual([]);
    });

    test('every stage is exact, in the order of the operation, and none is missing', () => {
      const traced = cases!.filter(({ trace }) => trace !== undefined);
      expect(traced.length).toBeGreaterThan(400);
      for (const { id, input, trace } of traced) {
        const { stages } = apply(input);
        const got = Object.fromEntries(stages.map(({ stage, value }) => [stage, value]));
        expect(differing(trace!, got), id).toEqual([]);
        const names = stages.map(({ stage }) => stage);
        expect(names).toEqual(epoch.stages.filter((stage) => names.includes(stage)));
      }
    });
  },
);
