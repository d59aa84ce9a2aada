import { list, number, record, word, type FieldsOf } from '../fields.ts';
import type { Input, Output, Stages } from '../generated/scoring.chain.ts';
import type { Operation } from '../operation.ts';
import { pureStep } from '../step.ts';
import { scoringChain } from './chain.ts';
import { byUid, large, otherLength, repeated, small } from './fields.ts';
import { clausesTo } from './scale.ts';

const step = pureStep({
  name: 'scoring.chain',
  title: 'a whole round: from quantised logits to the weights that are set',
  page: 'spec/scoring/chain.md',
  rulesets: ['425'],
  clauses: clausesTo(4, 'CHAIN'),
  steps: ['softmax', 'jensenShannon', 'reward', 'movingAverage', 'outliers', 'cap', 'toU16'].map(
    (name) => `scoring.${name}`,
  ),
  input: {
    profile: record({
      temperature: small,
      noiseFloor: small,
      steepness: small,
      alpha: small,
      unasked: word<Input['profile']['unasked']>(),
      exclude: small,
      minAllowed: small,
      limit: small,
    }),
    teacher: list(list(small)),
    peers: list(record({ uid: number, answers: list(list(small)) })),
    scores: list(large),
    hotkeysBefore: list(word()),
    hotkeys: list(word()),
  } satisfies FieldsOf<Input>,
  output: { scores: list(large), weights: byUid(small) } satisfies FieldsOf<Output>,
  stages: {
    divergences: list(list(small)),
    rewards: byUid(large),
    kept: byUid(large),
    capped: byUid(large),
  } satisfies FieldsOf<Stages>,
  apply: scoringChain,
});

/** `scoring.chain`: every step after the other. */
export const chainOperation: Operation = {
  ...step,
  domain: (input) => {
    const { peers, scores, hotkeysBefore, hotkeys } = input as unknown as Input;
    const strange = peers.findIndex(({ uid }) => uid >= hotkeys.length);
    return (
      otherLength('input.hotkeysBefore', hotkeysBefore.length, scores.length) ??
      repeated(
        'input.peers',
        peers.map(({ uid }) => uid),
      ) ??
      (strange === -1
        ? undefined
        : { path: `input.peers[${strange}].uid`, expected: `a uid below ${hotkeys.length}` })
    );
  },
};
