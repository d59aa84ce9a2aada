import type { Input, Output } from '../generated/chain.call.ts';
import { operation, type JsonObject, type Problem } from '../operation.ts';
import type { Ruleset } from '../versions.ts';
import { call } from './call.ts';
import { eventJson, isMissing, outcomeJson } from './dispatch/index.ts';
import { inputPlace, readExtrinsic } from './extrinsic-wire.ts';
import { openStore } from './open-store.ts';
import type { Hex } from './scale/index.ts';
import type { State } from './state.ts';
import { buildOf, type Build } from './storage/index.ts';

type Answer = { readonly output: JsonObject } | { readonly problem: Problem };

/** Asked for its domain first and then for its answer, an input is worked on once a ruleset. */
const answers = new WeakMap<object, Map<Ruleset, Answer>>();

const clauses = (family: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${family}-${String(i + 1).padStart(2, '0')}`);

/** `chain.call`: one extrinsic over storage. */
export const callOperation = operation<Input, Output>({
  name: 'chain.call',
  title: 'what one extrinsic makes of storage',
  page: 'spec/chain/call.md',
  morePages: [
    'spec/chain/registration.md',
    'spec/chain/weights.md',
    'spec/chain/commit-reveal.md',
    'spec/chain/serving.md',
    'spec/chain/transfers.md',
  ],
  clauses: [
    ...clauses('CALL', 7),
    ...clauses('REGISTRATION', 18),
    ...clauses('SETTING-WEIGHTS', 8),
    ...clauses('COMMIT-REVEAL', 8),
    ...clauses('SERVING', 5),
    ...clauses('TRANSFERS', 6),
  ],
  rulesets: ['425', 'dev-293'],
  stages: [],
  domain: (input, ruleset = '425') => {
    const answer = answerTo(input, ruleset);
    return 'problem' in answer ? answer.problem : undefined;
  },
  apply: (input, ruleset) => {
    const answer = answerTo(input, ruleset);
    if ('problem' in answer) throw new RangeError(`${answer.problem.path}: ${answer.problem.expected}`);
    return { output: answer.output as unknown as Output, stages: () => [] };
  },
});

function answerTo(input: Input, ruleset: Ruleset): Answer {
  const known = answers.get(input) ?? new Map<Ruleset, Answer>();
  answers.set(input, known);
  const answer = known.get(ruleset) ?? run(input, buildOf(ruleset) ?? '425');
  known.set(ruleset, answer);
  return answer;
}

function run({ pre, constants = {}, number, author, extrinsic }: Input, build: Build): Answer {
  const store = openStore(pre as State, { build, defaults: constants as State });
  if ('path' in store) return { problem: { ...store, path: inputPlace(store.path) } };
  const read = readExtrinsic(extrinsic, 'input.extrinsic', build);
  if ('path' in read) return { problem: read };
  const applied = call(store, { number: BigInt(number), author: author as Hex | undefined, extrinsic: read });
  if (isMissing(applied)) {
    const expected = `what is specified here already, and not ${applied.missing}`;
    return { problem: { path: 'input.extrinsic.call', expected } };
  }
  return {
    output: {
      post: store.changes(),
      outcome: outcomeJson(applied.outcome),
      events: applied.told.map(eventJson),
    },
  };
}
