/**
 * The fields that the operations of a block share.
 *
 * @module
 */
import { bool, list, number, rao, record, u64, type Field, type Fields } from '../fields.ts';
import { isWeight } from '../market/index.ts';
import type { Rao } from '../numbers/index.ts';

const twoTo63 = 1n << 63n;

/** An amount that an i64 holds too; the chain counts flows and reserves through one. */
export const signedRao: Field<string, Rao> = {
  ...rao,
  problem: (path, wire) => (BigInt(wire) < twoTo63 ? undefined : { path, expected: 'an amount below 2^63' }),
};

/** A weight that a pool may have, in steps of 10^-18. */
export const weight: Field<string, bigint> = {
  ...u64,
  problem: (path, wire) =>
    isWeight(BigInt(wire)) ? undefined : { path, expected: 'a weight from 10^16 to 99·10^16' },
};

/** Subnets, each once and none of them the root; by ascending netuids where asked. */
export function subnetList<F extends Fields>(fields: F, { ascending = false } = {}) {
  const field = list(record({ netuid: number, ...fields }));
  return {
    ...field,
    problem: (path: string, wire: Parameters<typeof field.read>[0], n: number) => {
      const netuids = wire.map((subnet) => (subnet as { readonly netuid: number }).netuid);
      const wrong = netuids.findIndex((netuid, i) => netuid === 0 || netuids.indexOf(netuid) !== i);
      if (wrong !== -1)
        return { path: `${path}[${wrong}].netuid`, expected: 'each subnet once, and not the root' };
      const lower = ascending ? netuids.findIndex((netuid, i) => i > 0 && netuid < netuids[i - 1]) : -1;
      if (lower !== -1) return { path: `${path}[${lower}].netuid`, expected: 'a higher netuid than before' };
      return field.problem(path, wire, n);
    },
  };
}

/** A subnet's pool with what is counted beside it. */
export const poolFields = {
  netuid: number,
  mechanism: number,
  taoReserve: signedRao,
  alphaReserve: signedRao,
  alphaOut: signedRao,
  quoteWeight: weight,
  initialized: bool,
  accountBalance: signedRao,
  protocolAlpha: rao,
  volume: u64,
  protocolFlow: u64,
  totalAlphaIssuance: rao,
} as const;

/** What the chain records of a block beside a pool. */
export const recordedFields = { taoInEmission: rao, alphaInEmission: rao, subnetExcessTao: rao } as const;
