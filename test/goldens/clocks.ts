import type { JsonObject } from '../../src/reference/index.ts';
import { ours, type Answer, type Golden } from './answers.ts';

type Named = Readonly<Record<string, string | number | null | undefined>>;

/** A sheet's clock by either sheet's names. */
function clockOf(input: Named): JsonObject {
  const of = (...names: readonly string[]) =>
    String(names.map((name) => input[name]).find((value) => value !== undefined) ?? 0);
  return {
    netuid: Number(of('netuid')),
    tempo: Number(of('tempo')),
    block: of('block', 'now'),
    lastEpochBlock: of('lastEpochBlock', 'LastEpochBlock', 'last_epoch_block'),
    pendingEpochAt: of('pendingEpochAt', 'pending_epoch_at'),
    blocksSinceLastStep: of('blocksSinceLastStep', 'blocks_since_last_step'),
  };
}

/** The ruleset that a golden of after 425 is of. */
export const rulesetOf = ({ specVersion }: Golden) => (Number(specVersion) === 438 ? '438' : '425');

/** Goldens of the epoch clock that ask how many blocks are left. */
export const blocksUntil = (ruleset: '119' | '421' | '425', named: boolean): Answer =>
  ours(
    'emission.tempo',
    (input) => clockOf(input as Named),
    (output) => (named ? { blocks: output.blocksUntil } : output.blocksUntil),
    ruleset,
  );

/** Goldens of the epoch clock that ask whether an epoch is due. */
export const due = (named: boolean): Answer =>
  ours(
    'emission.tempo',
    (input) => clockOf(input as Named),
    (output) => (named ? { due: output.due } : output.due),
    rulesetOf,
  );

/** Goldens that let the blocks since the last epoch grow by one. */
export const age: Answer = ours(
  'emission.drain',
  ({ value, tempo }: { value: string; tempo: number }) => ({
    block: '0',
    maxEpochsPerBlock: 0,
    subnets: [
      {
        netuid: 1,
        tempo,
        lastEpochBlock: '0',
        pendingEpochAt: '0',
        blocksSinceLastStep: value,
        subnetEpochIndex: '0',
        duplicateHotkeys: false,
        nextOwner: null,
        pendingServerEmission: '0',
        pendingValidatorEmission: '0',
        pendingRootAlphaDivs: '0',
        pendingOwnerCut: '0',
      },
    ],
  }),
  (output) => ({ value: (output.subnets as readonly JsonObject[])[0].blocksSinceLastStep }),
  rulesetOf,
);

/** Goldens that split an emission among mechanisms. */
export const mechanisms = (named: boolean): Answer =>
  ours(
    'emission.mechanisms',
    (input) => {
      const { alpha, split, ...counts } = input as {
        alpha: string;
        split: readonly (string | number)[] | null;
      };
      const count = Number(Object.values(counts)[0]);
      return {
        raoEmission: alpha,
        mechanismCount: count,
        mechanismEmissionSplit: split?.map(Number) ?? null,
        mechanisms: Array.from({ length: count }, () => []),
      };
    },
    ({ parts }) => (named ? { parts } : parts),
    rulesetOf,
  );

interface Child {
  readonly dividends: string;
  readonly self_contribution: string;
  readonly CKBurn: string;
  readonly childkey_take: string;
  readonly TaoWeight: string;
  readonly 'parents[proportion,alpha,root,same_coldkey]': readonly (readonly [
    string,
    string,
    string,
    boolean,
  ])[];
}

/** Goldens that cut a dividend up between parents and child. */
export const parents: Answer = ours(
  'emission.parents',
  (input: Child) => ({
    hotkey: '0x00',
    coldkey: '0x01',
    alphaStake: input.self_contribution,
    rootStake: '0',
    dividend: input.dividends,
    childkeyTake: Number(input.childkey_take),
    ckBurn: input.CKBurn,
    taoWeight: input.TaoWeight,
    children: [],
    parents: input['parents[proportion,alpha,root,same_coldkey]'].map(
      ([proportion, alphaStake, rootStake, same]) => ({
        hotkey: '0x02',
        coldkey: same ? '0x01' : '0x03',
        alphaStake,
        rootStake,
        proportion,
      }),
    ),
  }),
  ({ dividends, recycled }, { input }) => {
    const all = (dividends as readonly { dividend: string }[]).map(({ dividend }) => dividend);
    const out = [...all, recycled as string].reduce((sum, each) => sum + BigInt(each), 0n);
    return {
      parents: all.slice(0, -1),
      child: all.at(-1),
      recycled,
      dust: (BigInt((input as Child).dividends) - out).toString(),
    };
  },
);

/** Goldens that ask whether a subnet is frozen. */
export const frozen: Answer = ours(
  'emission.freeze',
  (input) => ({ ...clockOf(input as Named), adminFreezeWindow: Number((input as Named).window) }),
  (output) => output.frozen,
);

/** Goldens that set a clock. */
export const clockSet = (event: 'registered' | 'upgraded'): Answer =>
  ours(
    'emission.clock',
    ({ netuid, tempo, block, now, activityCutoff = 0 }: Readonly<Record<string, string | number>>) => ({
      event,
      netuid,
      tempo,
      block: block ?? now,
      activityCutoff,
    }),
    (output) => (event === 'registered' ? output.lastEpochBlock : output),
  );
