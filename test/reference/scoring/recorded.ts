import { describe, expect, test } from 'vitest';
import { findOperation, type JsonObject, type Outcome } from '../../../src/reference/index.ts';
import { absent } from '../../corpora.ts';
import { runsOfSdk, type Asked } from './sdk-sheet.ts';

/** Asks an operation of ours every recorded run of its SDK function, or says that the sheet is not here. */
export function forRecorded(operation: string): void {
  const runs = runsOfSdk();
  const own = runs.filter((run) => run.operation === operation);
  describe(`${operation} and the recorded runs of the SDK`, () => {
    if (runs.length === 0) test.skip(absent);
    else
      test(`all ${own.length} are the same to the bit`, () => {
        expect(own.length).toBeGreaterThan(100);
        const wrong = own.filter((run) => JSON.stringify(said(run)) !== JSON.stringify(answered(run)));
        expect(wrong.map(({ id }) => id)).toEqual([]);
      });
  });
}

/** What the SDK answered: its output and the way that it went, or what it raised. */
const said = ({ output, error, path }: Asked): unknown => (error === undefined ? [output, path] : error);

function answered({ operation, input, path }: Asked): unknown {
  const outcome = findOperation(operation)?.apply(input as JsonObject, '425') as Outcome;
  if ('rejection' in outcome) return outcome.rejection.name;
  const way = outcome.stages().find(({ stage }) => stage === 'path')?.value;
  return [outcome.output, path === undefined ? undefined : [way].flat()];
}
