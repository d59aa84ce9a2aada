import { market, type numbers } from '../../../src/reference/index.ts';
import { rao } from './pools.ts';

/** A stake that is worth something. */
export const stake = (value: bigint): market.Stake => ({ value: rao(value), share: market.zeroFloat });

/** A subnet that ends; no lock is refunded. */
export function ended(of: {
  readonly pot: bigint;
  readonly stakes: readonly market.Stake[];
  readonly protocolAlpha?: bigint;
}): market.DissolutionInput {
  const block = 0n as numbers.BlockNumber;
  return {
    subnetTao: rao(of.pot),
    subnetAlphaIn: rao(0n),
    subnetProtocolAlpha: rao(of.protocolAlpha ?? 0n),
    stakes: of.stakes,
    networkRegisteredAt: block,
    taoInRefundDeploymentBlock: block,
    networkRegistrationStartBlock: block,
    subnetLocked: rao(0n),
    alphaIssuance: rao(0n),
    subnetOwnerCut: 11_796,
    price: (2n ** 64n) as numbers.U64F64,
  };
}
