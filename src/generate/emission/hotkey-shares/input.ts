import type { JsonObject } from '../../../reference/index.ts';
import type { Draft } from '../../topic.ts';
import { accountFrom } from '../accounts.ts';

/** A hotkey with its kin; the hotkey is number 1. */
export interface Kin {
  readonly stake?: bigint;
  readonly take?: number;
  readonly server?: bigint;
  readonly validator?: bigint;
  readonly most?: bigint;
  readonly children?: readonly bigint[];
  /** Each a hotkey's number, its stake, and what it lends. */
  readonly parents?: readonly (readonly [hotkey: number, stake: bigint, proportion: bigint])[];
}

/** All of a stake. */
export const whole = 2n ** 64n - 1n;

/** An input; what is left out is a hotkey with 1000 of stake that earned 1000 as a validator, and has no kin. */
export const sharesInput = ({
  stake = 1000n,
  take = 0,
  server = 0n,
  validator = 1000n,
  most = whole,
  children = [],
  parents = [],
}: Kin): JsonObject => ({
  hotkey: accountFrom(1),
  stake: stake.toString(),
  childkeyTake: take,
  serverEmission: server.toString(),
  validatorEmission: validator.toString(),
  networkMaxStake: most.toString(),
  children: children.map(String),
  parents: parents.map(([hotkey, lending, proportion]) => ({
    hotkey: accountFrom(hotkey),
    stake: lending.toString(),
    proportion: proportion.toString(),
  })),
});

/** A case with the numbers of its clauses. */
export function sharesCase(
  id: string,
  title: string,
  clauses: readonly number[],
  why: Draft['why'],
  kin: Kin,
): Draft {
  return {
    id: `hotkey-shares-${id}`,
    title,
    clauses: clauses.map((number) => `HOTKEY-SHARES-${String(number).padStart(2, '0')}`),
    why,
    input: sharesInput(kin),
  };
}
