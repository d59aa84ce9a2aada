import type { JsonObject } from '../../../src/reference/index.ts';

/** A pot as the sheet writes it. */
interface Pot {
  readonly pot: string;
  readonly stakerAlpha: readonly string[];
  readonly protocolAlpha: string;
}

/** The question for a pot alone: no lock, no alpha of the pool. */
export function potQuestion({ pot, stakerAlpha, protocolAlpha }: Pot): object {
  const share = { mantissa: '0', exponent: '0' };
  return {
    subnetTao: pot,
    subnetAlphaIn: '0',
    subnetProtocolAlpha: protocolAlpha,
    stakes: stakerAlpha.map((value) => ({ value, share })),
    networkRegisteredAt: '0',
    taoInRefundDeploymentBlock: '0',
    networkRegistrationStartBlock: '0',
    subnetLocked: '0',
    alphaIssuance: '0',
    subnetOwnerCut: 0,
    price: '0',
  };
}

/** Payouts by place, and that of the protocol where it has alpha. */
export function payoutsByPlace(output: JsonObject, { input }: { readonly input: unknown }): unknown {
  const payouts = Object.fromEntries((output.payouts as readonly string[]).entries());
  return (input as Pot).protocolAlpha === '0' ? payouts : { ...payouts, protocol: output.protocolTao };
}
