import type { JsonObject } from '../../../reference/index.ts';
import type { Draft } from '../../topic.ts';

/** The whole, as a share. */
export const whole = 2n ** 64n - 1n;

/** A half and a hair, which is a half exactly once it is cut off. */
export const half = 2n ** 63n;

/** The TAO weight of the live chain. */
export const liveTaoWeight = 3_320_413_933_267_719_290n;

/** A hotkey that lends stake: the whole of it, under another owner, where absent. */
export interface OneParent {
  readonly proportion?: bigint;
  readonly alpha?: bigint;
  readonly root?: bigint;
  /** Whether it has the validator's owner. */
  readonly sameColdkey?: boolean;
}

/** A validator with its dividend; no stake, no take, no kin where absent. */
export interface OneValidator {
  readonly dividend?: bigint;
  readonly alpha?: bigint;
  readonly root?: bigint;
  readonly take?: number;
  readonly burn?: bigint;
  readonly taoWeight?: bigint;
  readonly children?: readonly bigint[];
  readonly parents?: readonly OneParent[];
}

/** An account by two digits. */
const account = (digits: string): string => `0x${digits.repeat(32)}`;

/** An input of `emission.parents`. */
export function parentsInput(validator: OneValidator): JsonObject {
  const { dividend = 1_000_000n, alpha = 0n, root = 0n, take = 0, burn = 0n } = validator;
  const { taoWeight = whole, children = [], parents = [] } = validator;
  return {
    hotkey: account('c0'),
    coldkey: account('c1'),
    alphaStake: alpha.toString(),
    rootStake: root.toString(),
    dividend: dividend.toString(),
    childkeyTake: take,
    ckBurn: burn.toString(),
    taoWeight: taoWeight.toString(),
    children: children.map(String),
    parents: parents.map((parent, at) => ({
      hotkey: account(`a${at}`),
      coldkey: parent.sameColdkey ? account('c1') : account(`b${at}`),
      alphaStake: (parent.alpha ?? 0n).toString(),
      rootStake: (parent.root ?? 0n).toString(),
      proportion: (parent.proportion ?? whole).toString(),
    })),
  };
}

/** The output for what the parents get, the validator and the recycling. */
export function parentsOutput(parents: readonly bigint[], own: bigint, recycled: bigint): JsonObject {
  return {
    dividends: [
      ...parents.map((dividend, at) => ({ hotkey: account(`a${at}`), dividend: dividend.toString() })),
      { hotkey: account('c0'), dividend: own.toString() },
    ],
    recycled: recycled.toString(),
  };
}

/** A case with the numbers of its clauses. */
export function parentsCase(
  id: string,
  title: string,
  clauses: readonly number[],
  why: Draft['why'],
  validator: OneValidator,
): Draft {
  return {
    id: `parents-${id}`,
    title,
    clauses: clauses.map((number) => `PARENTS-0${number}`),
    why,
    input: parentsInput(validator),
  };
}

/** Why a case is at a boundary. */
export const boundary = (note: string) => ({ kind: 'boundary', note }) as const;

/** Why a case is about rounding. */
export const rounding = (note: string) => ({ kind: 'rounding', note }) as const;
