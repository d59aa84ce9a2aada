import * as scale from '@polkadot-api/substrate-bindings';
import type { Json } from '../../operation.ts';
import { account, tuple, u16, untyped, word, type Hex, type Kind } from '../scale/index.ts';

/** The owner's parameters whose changes are counted, by their numbers. */
export const hyperparameters = [
  'Unknown',
  'ServingRateLimit',
  'MaxDifficulty',
  'AdjustmentAlpha',
  'MaxWeightLimit',
  'ImmunityPeriod',
  'MinAllowedWeights',
  'Kappa',
  'Rho',
  'ActivityCutoff',
  'PowRegistrationAllowed',
  'MinBurn',
  'MaxBurn',
  'BondsMovingAverage',
  'BondsPenalty',
  'CommitRevealEnabled',
  'LiquidAlphaEnabled',
  'AlphaValues',
  'WeightCommitInterval',
  'TransferEnabled',
  'AlphaSigmoidSteepness',
  'Yuma3Enabled',
  'BondsResetEnabled',
  'ImmuneNeuronLimit',
  'RecycleOrBurn',
  'MaxAllowedUids',
  'BurnHalfLife',
  'BurnIncreaseMult',
  'SubnetEmissionEnabled',
  'MinChildkeyTake',
  'ActivityCutoffFactorMilli',
  'TriggerEpoch',
] as const;

const hyperparameter = word('Hyperparameter', ...hyperparameters);

/** What a limit is kept for, in the words of a key: `OwnerHyperparamUpdate:1:Kappa`. */
export type RateLimitKey =
  | `SetSNOwnerHotkey:${number}`
  | `OwnerHyperparamUpdate:${number}:${(typeof hyperparameters)[number]}`
  | 'NetworkLastRegistered'
  | `LastTxBlock:${Hex}`
  | `LastTxBlockChildKeyTake:${Hex}`
  | `LastTxBlockDelegateTake:${Hex}`
  | `AddStakeBurn:${number}`;

const variants: Readonly<Record<string, readonly Kind<unknown>[]>> = {
  SetSNOwnerHotkey: [u16],
  OwnerHyperparamUpdate: [u16, hyperparameter],
  NetworkLastRegistered: [],
  LastTxBlock: [account],
  LastTxBlockChildKeyTake: [account],
  LastTxBlockDelegateTake: [account],
  AddStakeBurn: [u16],
};

/** The words of a key, the numbers among them read. */
function parts(key: string): readonly [variant: string, data: readonly Json[]] {
  const [variant, ...rest] = key.split(':');
  const kinds = variants[variant] ?? [];
  return [variant, rest.map((word, i) => (kinds[i]?.numeric && /^\d+$/.test(word) ? Number(word) : word))];
}

const codec = scale.enhanceCodec(
  scale.Variant(
    Object.fromEntries(
      Object.entries(variants).map(([name, kinds]) => [name, tuple(...kinds).scale]),
    ) as never,
  ) as unknown as scale.Codec<{ type: string; value: readonly unknown[] }>,
  (key: RateLimitKey) => {
    const [type, value] = parts(key);
    return { type, value };
  },
  ({ type, value }) => [type, ...value].join(':') as RateLimitKey,
);

/** The key of a rate limit; in JSON its variant's name, then its data, each behind a colon. */
export const rateLimitKey: Kind<RateLimitKey> = {
  type: 'RateLimitKey',
  scale: untyped(codec),
  write: (key) => key,
  read: (json) => json as RateLimitKey,
  problem: (path, json) => {
    const [variant, data] = typeof json === 'string' ? parts(json) : ['', []];
    return variant in variants
      ? tuple(...variants[variant]).problem(`${path}:${variant}`, data)
      : { path, expected: `one of ${Object.keys(variants).join(', ')}, with its data behind colons` };
  },
};
