import { expect, test } from 'vitest';
import { callTopics } from '../../../src/generate/chain/call.ts';
import { chain, findOperation, type JsonObject } from '../../../src/reference/index.ts';

type Build = '425' | 'dev-293';
type Errors = Readonly<Record<string, string>>;

const setting = `CanNotSetRootNetworkWeights WeightVecNotEqualSize UidsLengthExceedUidsInSubNet
  HotKeyNotRegisteredInSubNet NotEnoughStakeToSetWeights IncorrectWeightVersionKey SettingWeightsTooFast
  NeuronNoValidatorPermit DuplicateUids UidVecContainInvalidOne WeightVecLengthIsLow CommitRevealEnabled`;
const committing = `CommitRevealDisabled HotKeyNotRegisteredInSubNet CommittingWeightsTooFast
  TooManyUnrevealedCommits`;
const sealing = `${committing} NotEnoughStakeToSetWeights MechanismDoesNotExist InvalidRevealRound`;
const revealed = `CommitRevealDisabled NoWeightsCommitFound RevealTooEarly NotEnoughStakeToSetWeights`;
const axon = `HotKeyNotRegisteredInNetwork InvalidIpType InvalidIpAddress ServingRateLimitExceeded InvalidPort`;
const burning = `RegistrationNotPermittedOnRootSubnet SubnetNotExists SubNetRegistrationDisabled
  HotKeyAlreadyRegisteredInSubNet NotEnoughBalanceToStake CannotUseSystemAccount NonAssociatedColdKey
  NoNeuronIdAvailable InsufficientBalance`;
const quota = `RegistrationNotPermittedOnRootSubnet SubNetworkDoesNotExist SubNetRegistrationDisabled
  TooManyRegistrationsThisBlock HotKeyAlreadyRegisteredInSubNet NonAssociatedColdKey NoNeuronIdAvailable`;
const onRoot = `RootNetworkDoesNotExist TooManyRegistrationsThisBlock TooManyRegistrationsThisInterval
  HotKeyAlreadyRegisteredInSubNet HotKeyNotRegisteredInSubNet StakeTooLowForRoot`;

/** The errors that each extrinsic can return, in the order of its checks; a code of the pool as a number. */
const table: Readonly<Record<Build, Errors>> = {
  '425': {
    set_weights: `${setting} MechanismDoesNotExist 0 1 6`,
    set_mechanism_weights: `${setting} MechanismDoesNotExist 6`,
    batch_set_weights: 'InputLengthsUnequal NotEnoughStakeToSetWeights 1 18',
    commit_weights: `${committing} MechanismDoesNotExist NotEnoughStakeToSetWeights 1 6`,
    commit_mechanism_weights: `${committing} MechanismDoesNotExist NotEnoughStakeToSetWeights 6`,
    batch_commit_weights: 'InputLengthsUnequal NotEnoughStakeToSetWeights 1 18',
    reveal_weights: `${revealed} HotKeyNotRegisteredInSubNet WeightVecNotEqualSize UidsLengthExceedUidsInSubNet
      DuplicateUids UidVecContainInvalidOne WeightVecLengthIsLow IncorrectWeightVersionKey
      NeuronNoValidatorPermit MechanismDoesNotExist 1 16 17`,
    reveal_mechanism_weights: `${revealed} MechanismDoesNotExist 16`,
    batch_reveal_weights: `${revealed} InputLengthsUnequal InvalidRevealCommitHashNotMatch 16 17 18`,
    commit_timelocked_weights: `${sealing} IncorrectCommitRevealVersion 1 15`,
    commit_timelocked_mechanism_weights: `${sealing} IncorrectCommitRevealVersion`,
    commit_crv3_mechanism_weights: `${sealing} IncorrectCommitRevealVersion`,
    serve_axon: `${axon} 10 11 12 13 255`,
    serve_axon_tls: `${axon} 13`,
    serve_prometheus: `${axon} 10 11 12 13 255`,
    burned_register: `${burning} ReservesTooLow SwapInputTooLarge PriceLimitExceeded BelowMinimum 0`,
    register: burning,
    register_limit: `${burning} RegistrationPriceLimitExceeded 0`,
    root_register: `${onRoot} CannotUseSystemAccount 0`,
    transfer_allow_death: 'Underflow FundsUnavailable Frozen Overflow BelowMinimum',
    transfer_keep_alive: 'FundsUnavailable NotExpendable BelowMinimum CallFiltered Payment 0 21',
    transfer_all: 'Overflow BelowMinimum',
    batch: 'CallFiltered 0',
    batch_all: 'CallFiltered',
    force_batch: 'CallFiltered',
  },
  'dev-293': {
    set_weights: `${setting} SubNetworkDoesNotExist MaxWeightExceeded 1`,
    batch_set_weights: 'InputLengthsUnequal',
    commit_weights: `${committing} 1`,
    batch_commit_weights: 'InputLengthsUnequal',
    reveal_weights: `CommitRevealDisabled NoWeightsCommitFound ExpiredWeightCommit RevealTooEarly
      InvalidRevealCommitHashNotMatch 1`,
    batch_reveal_weights: `InputLengthsUnequal ExpiredWeightCommit RevealTooEarly InvalidRevealCommitHashNotMatch`,
    commit_crv3_weights: `${committing} 1`,
    serve_axon: `InvalidIpType InvalidIpAddress ServingRateLimitExceeded InvalidPort 10 11 12 13 255`,
    serve_axon_tls: 'InvalidIpType InvalidIpAddress ServingRateLimitExceeded InvalidPort',
    serve_prometheus: axon,
    burned_register: `${quota} TooManyRegistrationsThisInterval NotEnoughBalanceToStake 0 6`,
    register: `${quota} TransactorAccountShouldBeHotKey InvalidWorkBlock InvalidDifficulty InvalidSeal 6`,
    root_register: onRoot,
    transfer_allow_death: 'Underflow FundsUnavailable Frozen Overflow BelowMinimum',
    transfer_keep_alive: 'FundsUnavailable NotExpendable BelowMinimum CallFiltered Payment 0',
    transfer_all: 'Overflow BelowMinimum',
  },
};

/** The call that an extrinsic is about: the first of a batch that undoes all. */
function subject(hex: string, build: Build): string {
  const call = chain.decodeCall(hex, build);
  if ('path' in call) throw new Error(call.expected);
  const within = call.call === 'Utility.batch_all' ? (call.args.calls as readonly chain.Call[]) : [];
  const first = within.at(0);
  return (first === undefined || within.some((each) => each.call.startsWith('Utility.')) ? call : first).call;
}

/** What an outcome is called in the table. */
function word(outcome: JsonObject): string {
  const { error, invalid } = outcome as {
    readonly error?: JsonObject;
    readonly invalid?: string | JsonObject;
  };
  if (error !== undefined) return Object.values({ ...error, module: '' }).join('');
  return typeof invalid === 'object' ? String(Number(invalid.custom)) : (invalid ?? 'ok');
}

const operation = findOperation('chain.call')!;
const found = callTopics
  .flatMap(({ cases }) => cases)
  .flatMap(({ id, input, rulesets = [] }) =>
    (rulesets as readonly Build[]).map((build) => {
      const { call } = (input as { readonly extrinsic: { readonly call: string } }).extrinsic;
      const answer = operation.apply(input as JsonObject, build);
      const outcome = 'output' in answer ? (answer.output.outcome as JsonObject) : {};
      return { id, key: `${build} ${subject(call, build).split('.')[1]} ${word(outcome)}` };
    }),
  );
const caseOf = new Map(found.map(({ key, id }) => [key, id] as const));

const lines = Object.entries(table).flatMap(([build, errors]) =>
  Object.entries(errors).map(([call, list]) => [build, call, list.split(/\s+/)] as const),
);
test.each(lines)('%s: every error of %s has a case', (build, call, list) => {
  expect(list.filter((error) => !caseOf.has(`${build} ${call} ${error}`))).toEqual([]);
});
