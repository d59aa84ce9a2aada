import type { JsonObject } from '../../../reference/index.ts';
import type { Confirmation, Draft } from '../../topic.ts';
import { float, type Float } from '../safe-float/input.ts';

/** A stake that is worth something; its share is as large. */
export const worth = (value: bigint, share: Float = float(value)): JsonObject => ({
  value: value.toString(),
  share,
});

/** One as a price. */
export const one = 2n ** 64n;

/** A subnet that ends. Amounts are 0 where absent, and no block is before another. */
export interface Ending {
  readonly pot?: bigint;
  readonly alphaIn?: bigint;
  readonly protocolAlpha?: bigint;
  readonly stakes?: readonly JsonObject[];
  readonly registeredAt?: bigint;
  readonly deploymentBlock?: bigint;
  readonly startBlock?: bigint;
  readonly locked?: bigint;
  readonly issuance?: bigint;
  /** 11796 where absent. */
  readonly ownerCut?: number;
  /** 1 where absent. */
  readonly price?: bigint;
}

/** An input of `market.dissolution`. */
export function dissolutionInput(ending: Ending): JsonObject {
  const text = (value: bigint | undefined) => (value ?? 0n).toString();
  return {
    subnetTao: text(ending.pot),
    subnetAlphaIn: text(ending.alphaIn),
    subnetProtocolAlpha: text(ending.protocolAlpha),
    stakes: ending.stakes ?? [],
    networkRegisteredAt: text(ending.registeredAt),
    taoInRefundDeploymentBlock: text(ending.deploymentBlock),
    networkRegistrationStartBlock: text(ending.startBlock),
    subnetLocked: text(ending.locked),
    alphaIssuance: text(ending.issuance),
    subnetOwnerCut: ending.ownerCut ?? 11_796,
    price: text(ending.price ?? one),
  };
}

/** A case in short: its id after `dissolution-`, its title, clauses, why, the subnet, and what others say. */
export type Line = readonly [
  id: string,
  title: string,
  clauses: string,
  kind: Draft['why']['kind'],
  note: string,
  ending: Ending,
  confirmed?: readonly Confirmation[],
];

/** The case of a line; clauses are numbers with blanks between. */
export function draft([id, title, clauses, kind, note, ending, confirmed]: Line): Draft {
  return {
    id: `dissolution-${id}`,
    title,
    clauses: clauses.split(' ').map((clause) => `DISSOLUTION-${clause}`),
    why: { kind, note },
    input: dissolutionInput(ending),
    ...(confirmed !== undefined && { confirmed }),
  };
}

/** What someone else says of the whole output. */
export function said(
  kind: 'sheet' | 'repo-test',
  id: string,
  payouts: readonly bigint[],
  protocolTao = 0n,
  refund = 0n,
): readonly Confirmation[] {
  const output = {
    payouts: payouts.map(String),
    protocolTao: protocolTao.toString(),
    refund: refund.toString(),
  };
  return [{ evidence: { kind, id }, rulesets: ['425'], output }];
}
