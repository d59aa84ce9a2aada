import type { JsonObject } from '../../../reference/index.ts';
import type { Draws } from '../../draws.ts';
import { cutShares } from '../../shares.ts';
import { medianInput, type Row } from './input.ts';

/** What a drawn subnet is like. */
export interface Subnet {
  readonly uids: number;
  /** How many of the uids, from 0 on, are validators. */
  readonly validators: number;
  /** One validator in so many has no active stake. */
  readonly idle: number;
  /** One entry in so many is left out. */
  readonly gaps: number;
  /** Weights are drawn from so many values, so that there are ties. */
  readonly values: number;
  readonly kappa: number;
}

/** A subnet as the steps before the median leave it: stake and rows normalised, each share cut. */
export function drawnSubnet(
  draws: Draws,
  { uids, validators, idle, gaps, values, kappa }: Subnet,
): JsonObject {
  const all = [...Array(uids).keys()];
  const raw = all.map((uid) =>
    uid >= validators || draws.oneIn(idle) ? 0n : draws.bigint(1n, 1_000_000_000n),
  );
  const rows = all.map((uid): Row => {
    const judged = uid < validators ? all.filter((other) => other !== uid && !draws.oneIn(gaps)) : [];
    const entries = judged.map((other) => [other, draws.bigint(0n, BigInt(values - 1))] as const);
    const shares = cutShares(entries.map(([, weight]) => weight));
    return entries.map(([other], i) => [other, shares[i]] as const);
  });
  return medianInput(cutShares(raw), rows, kappa);
}
