/**
 * The calls that reveal weights.
 *
 * @module
 */
import { calls } from '../calls/index.ts';
import type { At } from '../dispatch/at.ts';
import { no, type Refusal } from '../dispatch/refusal.ts';
import { rule, type ArgumentsOf } from '../dispatch/rule.ts';
import { tooLittleStake } from './neurons.ts';
import { batchReveal, revealGuard, revealWeights, type Reveal } from './reveals.ts';
import { stakeGuard } from './weight-guards.ts';

const { reveal_weights, reveal_mechanism_weights, batch_reveal_weights } = calls.SubtensorModule.calls;

type One = ArgumentsOf<typeof reveal_weights> & { readonly mecid?: number };
type Many = ArgumentsOf<typeof batch_reveal_weights>;

function oneOf({ mecid: mechanism = 0, version_key: versionKey, netuid, uids, values, salt }: One): Reveal {
  return { netuid, mechanism, uids, values, salt, versionKey };
}

function revealsOf({ netuid, uids_list, values_list, salts_list, version_keys }: Many): readonly Reveal[] {
  return uids_list.map((uids, i) => ({
    ...{ netuid, uids, values: values_list[i] },
    ...{ salt: salts_list[i], versionKey: version_keys[i] },
  }));
}

const isUnequal = ({ uids_list, values_list, salts_list, version_keys }: Many) =>
  [values_list, salts_list, version_keys].some((list) => list.length !== uids_list.length);

const guardOne = (at: At, args: One): Refusal | undefined =>
  stakeGuard(at, args.netuid) ?? revealGuard(at, oneOf(args), [oneOf(args)]);

/** The calls that reveal weights. */
export const revealRules = {
  'SubtensorModule.reveal_weights': rule(reveal_weights, {
    pays: false,
    unfit: tooLittleStake,
    guard: guardOne,
    run: (at, args) => revealWeights(at, oneOf(args)),
  }),
  'SubtensorModule.reveal_mechanism_weights': rule(reveal_mechanism_weights, {
    pays: false,
    guard: guardOne,
    run: (at, args) => revealWeights(at, oneOf(args)),
  }),
  'SubtensorModule.batch_reveal_weights': rule(batch_reveal_weights, {
    pays: false,
    unfit: tooLittleStake,
    guard: (at, args) => {
      if (isUnequal(args)) return no('InputLengthsUnequal');
      return stakeGuard(at, args.netuid) ?? revealGuard(at, args, revealsOf(args));
    },
    run: (at, args) =>
      isUnequal(args) ? no('InputLengthsUnequal') : batchReveal(at, args.netuid, revealsOf(args)),
  }),
};
