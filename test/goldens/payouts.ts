import { keccak_256 } from '@noble/hashes/sha3.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { JsonObject } from '../../src/reference/index.ts';
import { ours, type Answer, type Golden } from './answers.ts';

/** A hotkey by the name that a sheet gives it: one hexadecimal digit. */
const hotkey = (name: string) => `0x${name.padStart(64, '0')}`;
const nameOf = (account: string) => BigInt(account).toString(16);

type Paid = Readonly<Record<'hotkey' | 'alphaDividend' | 'rootDividend', string>>;
const byName = (paid: readonly Paid[], key: keyof Paid) =>
  Object.fromEntries(paid.map((each) => [nameOf(each.hotkey), each[key]]));
const sumOf = (paid: readonly Paid[], key: keyof Paid) =>
  (paid.reduce((sum, each) => sum + BigInt(each[key]), 0n) >> 32n).toString();

interface Pots {
  readonly pending_validator_alpha: string;
  readonly pending_root_alpha: string;
}
interface OldPots extends Pots {
  readonly tao_weight_bits: string;
  readonly 'stake_map{hotkey:[alpha,root]}': Readonly<Record<string, readonly [string, string]>>;
  readonly dividends_bits: Readonly<Record<string, string>>;
}

/** Goldens that cut up the two pots of an epoch. */
export const dividends: Answer = ours(
  'emission.dividends',
  (input: OldPots) => ({
    pendingValidatorAlpha: input.pending_validator_alpha,
    pendingRootAlpha: input.pending_root_alpha,
    taoWeight: input.tao_weight_bits,
    validators: Object.entries(input['stake_map{hotkey:[alpha,root]}']).map(
      ([name, [alphaStake, rootStake]]) => ({
        hotkey: hotkey(name),
        alphaStake,
        rootStake,
        dividend: input.dividends_bits[name],
      }),
    ),
  }),
  (output) => {
    const paid = output.dividends as unknown as readonly Paid[];
    return {
      alpha_dividends_bits: byName(paid, 'alphaDividend'),
      root_alpha_dividends_bits: byName(paid, 'rootDividend'),
      alpha_sum_u64: sumOf(paid, 'alphaDividend'),
      root_sum_u64: sumOf(paid, 'rootDividend'),
    };
  },
);

interface NewPots extends Pots {
  readonly tao_weight_bits_U96F32: string;
  readonly hotkeys: readonly {
    readonly hotkey: string;
    readonly alpha_stake: string;
    readonly root_stake: string;
    readonly dividend: string;
    readonly has_root_uid: boolean;
  }[];
}
const newer = ({ specVersion }: Golden) => Number(specVersion) === 475;

/** The same with a seat on root, which counts from 475 on. */
export const seatedDividends: Answer = ours(
  'emission.dividends',
  (input: NewPots, golden) => ({
    pendingValidatorAlpha: input.pending_validator_alpha,
    pendingRootAlpha: input.pending_root_alpha,
    taoWeight: input.tao_weight_bits_U96F32,
    validators: input.hotkeys.map((each) => ({
      hotkey: hotkey(each.hotkey),
      alphaStake: each.alpha_stake,
      rootStake: each.root_stake,
      dividend: (BigInt(each.dividend) << 32n).toString(),
      ...(newer(golden) && { rootSeat: each.has_root_uid }),
    })),
  }),
  (output) => {
    const paid = output.dividends as unknown as readonly Paid[];
    return {
      alpha_dividend_bits_U96F32: byName(paid, 'alphaDividend'),
      root_dividend_bits_U96F32: byName(paid, 'rootDividend'),
      root_recycled: output.rootRecycled ?? false,
    };
  },
  (golden) => (newer(golden) ? '475' : '425'),
);

/** Goldens that cut an amount into take and rest. */
export const take: Answer = ours(
  'emission.take',
  ({ alpha }: { readonly alpha: string }) => ({
    taker: 'delegate',
    take: 11_796,
    minimumTake: 0,
    amount: (BigInt(alpha) << 32n).toString(),
  }),
  ({ take: taken, rest, dust }) => ({ take: taken, nominators: rest, dust }),
);

/** Goldens that credit root dividends to a position that has all of its hotkey's TAO. */
export const rootCredit: Answer = ours(
  'emission.rootClaim',
  (input: Readonly<Record<'amount' | 'root_total' | 'root_claimed', string>>) => ({
    netuid: 1,
    threshold: '0',
    claimType: 'Keep',
    keepSubnets: [],
    rootClaimable: '0',
    rootClaimed: input.root_claimed,
    rootStake: input.root_total,
    hotkeyRootStake: input.root_total,
    moves: [{ move: 'credit', amount: input.amount }],
  }),
  ({ moves }) => {
    const [after] = moves as unknown as readonly Readonly<Record<string, string>>[];
    return {
      increment_bits_I96F32: after.rootClaimable,
      owed_u64: (BigInt(after.owed) >> 32n).toString(),
      note: '',
    };
  },
);

/** The hash itself, or that of the text in `keccak256('text')`. */
function hashOf(said: string): string {
  const text = /^keccak256\('(.*)'\)$/.exec(said)?.[1];
  return text === undefined ? said : `0x${bytesToHex(keccak_256(utf8ToBytes(text)))}`;
}

/** Goldens that draw coldkeys by the hash of a block, or of a text. */
export const draws = (named: boolean): Answer =>
  ours(
    'emission.autoClaim',
    (input: Readonly<Record<string, string | number>>) => ({
      blockHash: hashOf((input.hash ?? input.blockHash) as string),
      numRootClaim: String(input.k),
      numStakingColdkeys: String(input.n),
    }),
    ({ indices }) => (named ? { indices } : indices),
  );

/** Goldens that bring a share of an emission into rao. */
export const inRao: Answer = ours(
  'numbers.emission',
  ({
    norm_bits,
    rao_emission,
  }: {
    readonly norm_bits: string;
    readonly rao_emission: string;
  }): JsonObject => ({
    share: norm_bits,
    total: rao_emission,
  }),
  ({ rao }) => ({ emission: rao }),
);
