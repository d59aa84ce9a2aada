/**
 * Runs every vector in this process, stages included, for c8 to watch.
 *
 * @module
 */
import { loadSuite } from '../src/harness/index.ts';
import { findOperation, rulesets, type JsonObject, type Operation } from '../src/reference/index.ts';
import { digest } from '../src/wire/index.ts';
import { outsiders } from './outside.ts';

const suite = loadSuite();
let count = 0;

for (const item of suite.items()) {
  const { case: each, expectation } = suite.load(item);
  const operation = findOperation(item.operation);
  if (operation === undefined) throw new Error(`${item.id}: there is no operation ${item.operation}`);
  const got = answer(operation, each.input as JsonObject, item.ruleset);
  const { output, stages, stageDigests, rejection } = expectation;
  const expected = { output, stages, stageDigests, rejection };
  const asked = {
    output: got.output,
    // What was measured holds the stages that the chain's own arithmetic showed, which may be few.
    stages: stages && only(got.stages, stages),
    stageDigests: stageDigests && digests(only(got.stages, stageDigests)),
    rejection: got.rejection,
  };
  if (digest(asked) !== digest(expected)) throw new Error(`${item.id} under ${item.ruleset}: another answer`);
  count += 1;
}
if (count === 0) throw new Error('the suite holds no case');

// What is outside an operation's domain is refused before the rule sees it, so no vector can hold it.
for (const { operation, path, input } of outsiders(suite)) {
  const problem = findOperation(operation)?.domain(input);
  if (problem?.path !== path)
    throw new Error(`${operation} takes what is wrong at ${path}, or says ${problem?.path}`);
}
console.log(`${count} cases ran in process.`);

/** What an operation says, in the words of an expectation. */
interface Answer {
  readonly output?: JsonObject;
  readonly stages?: JsonObject;
  readonly rejection?: unknown;
}

function answer(operation: Operation, input: JsonObject, name: string): Answer {
  const ruleset = rulesets.find((known) => known === name);
  if (ruleset === undefined) throw new Error(`there is no ruleset ${name}`);
  const problem = operation.domain(input, ruleset);
  if (problem !== undefined) throw new Error(`${problem.path}: expected ${problem.expected}`);
  const outcome = operation.apply(input, ruleset);
  if ('rejection' in outcome) return { rejection: outcome.rejection };
  const stages = Object.fromEntries(outcome.stages().map(({ stage, value }) => [stage, value]));
  return { output: outcome.output, stages };
}

function only(stages: JsonObject = {}, wanted: object): JsonObject {
  return Object.fromEntries(Object.entries(stages).filter(([stage]) => stage in wanted));
}

function digests(stages: JsonObject): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(stages).map(([stage, value]) => [stage, digest(value)]));
}
