/**
 * The thread in which wrong rules are loaded and the cases of their clauses run against them.
 *
 * @module
 */
import { isDeepStrictEqual } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import type { JsonObject, Operation, Ruleset } from '../reference/index.ts';
import { fauxReference } from './faux-reference.ts';
import type { FauxCase, FauxJob, FauxResult } from './faux.ts';

const { root, jobs } = workerData as { readonly root: string; readonly jobs: readonly FauxJob[] };
const load = fauxReference(root);

for (const { index, rule, cases } of jobs) parentPort?.postMessage({ index, ...(await tried(rule, cases)) });

async function tried(rule: FauxJob['rule'], cases: readonly FauxCase[]): Promise<FauxResult> {
  let operations: readonly Operation[];
  try {
    operations = await load(rule);
  } catch (error) {
    return { fails: error instanceof Error ? error.message : String(error) };
  }
  const byName = new Map(operations.map((operation) => [operation.name, operation]));
  const caught = cases.find((each) => isCaught(byName.get(each.operation), each));
  return caught === undefined ? {} : { caughtBy: caught.id };
}

/** Whether a rule answers a case otherwise than expected; that it throws is no answer. */
function isCaught(operation: Operation | undefined, { input, expect }: FauxCase): boolean {
  if (operation === undefined) return false;
  return expect.some(({ rulesets, output, rejection }) =>
    rulesets.some((ruleset) => {
      try {
        const outcome = operation.apply(input as JsonObject, ruleset as Ruleset);
        return 'rejection' in outcome
          ? !isDeepStrictEqual(outcome.rejection, rejection)
          : !isDeepStrictEqual(outcome.output, output);
      } catch {
        return false;
      }
    }),
  );
}
