import type { Input, Output } from '../generated/chain.call.ts';
import { operation } from '../operation.ts';
import { answerOnce, numbered, type Answer } from './answer-once.ts';
import { call } from './call.ts';
import { eventJson, isMissing, outcomeJson } from './dispatch/index.ts';
import { inputPlace, readExtrinsic } from './extrinsic-wire.ts';
import { openStore } from './open-store.ts';
import type { Hex } from './scale/index.ts';
import type { State } from './state.ts';
import type { Build } from './storage/index.ts';

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
    ...numbered('CALL', 7),
    ...numbered('REGISTRATION', 18),
    ...numbered('SETTING-WEIGHTS', 8),
    ...numbered('COMMIT-REVEAL', 8),
    ...numbered('SERVING', 5),
    ...numbered('TRANSFERS', 6),
  ],
  rulesets: ['425', 'dev-293'],
  stages: [],
  ...answerOnce<Input, Output>(run),
});

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
