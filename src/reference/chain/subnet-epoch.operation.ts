import type { Input, Output, Stages } from '../generated/chain.subnetEpoch.ts';
import { operation, type JsonObject, type Problem } from '../operation.ts';
import type { Ruleset } from '../versions.ts';
import { isMissing } from './dispatch/index.ts';
import { openStore } from './open-store.ts';
import type { State } from './state.ts';
import { buildOf } from './storage/index.ts';
import { subnetEpoch } from './subnet-epoch.ts';

interface Answer {
  readonly output: Output;
  readonly stages: Required<Stages>;
}

/** Asked for its domain first and then for its answer, an input is worked on once. */
const answers = new WeakMap<object, Answer | Problem>();

/** `chain.subnetEpoch`: the epoch of one subnet, from storage and back into it. */
export const subnetEpochOperation = operation<Input, Output>({
  name: 'chain.subnetEpoch',
  title: 'what the epoch of a subnet makes of storage',
  page: 'spec/chain/subnet-epoch.md',
  clauses: Array.from({ length: 15 }, (_, i) => `SUBNET-EPOCH-${String(i + 1).padStart(2, '0')}`),
  rulesets: ['dev-293'],
  stages: ['raoEmission', 'stakeBits', 'trust', 'validatorAlpha', 'incentives', 'dividends'],
  domain: (input) => {
    const answer = answerTo(input, 'dev-293');
    return 'path' in answer ? answer : undefined;
  },
  apply: (input, ruleset) => {
    const answer = answerTo(input, ruleset);
    if ('path' in answer) throw new RangeError(`${answer.path}: ${answer.expected}`);
    return {
      output: answer.output,
      stages: () =>
        Object.entries(answer.stages as unknown as JsonObject).map(([stage, value]) => ({ stage, value })),
    };
  },
});

function answerTo(input: Input, ruleset: Ruleset): Answer | Problem {
  const known = answers.get(input);
  if (known !== undefined) return known;
  const answer = run(input, ruleset);
  answers.set(input, answer);
  return answer;
}

function run({ pre, constants = {}, netuid, block }: Input, ruleset: Ruleset): Answer | Problem {
  const defaults = constants as State;
  const store = openStore(pre as State, { build: buildOf(ruleset) ?? 'dev-293', defaults });
  if ('path' in store)
    return {
      ...store,
      path: `input.${store.path.replace(/^state/, 'pre').replace(/^defaults/, 'constants')}`,
    };
  const made = subnetEpoch(store, netuid, BigInt(block));
  if (isMissing(made))
    return { path: 'input.pre', expected: `what is specified here already, and not ${made.missing}` };
  return {
    output: { post: store.changes() },
    stages: {
      raoEmission: made.raoEmission.toString(),
      stakeBits: made.stakeBits.map(String),
      trust: made.trust.map(String),
      validatorAlpha: made.validatorAlpha.toString(),
      incentives: made.incentives.map(({ hotkey, amount }) => ({ hotkey, amount: amount.toString() })),
      dividends: made.dividends.map(({ hotkey, alphaDividend, rootDividend }) => ({
        hotkey,
        alphaDividend: alphaDividend.toString(),
        rootDividend: rootDividend.toString(),
      })),
    },
  };
}
