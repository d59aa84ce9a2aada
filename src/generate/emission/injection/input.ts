import type { InjectionWireInput as Input } from '../../../reference/index.ts';

/** A subnet of an input, on the wire's terms. */
export type Subnet = Input['subnets'][number];

/** An old subnet: 45,000 TAO beside 2.5 million alpha, with terms that buy more than they fill. */
const old: Subnet = {
  netuid: 1,
  mechanism: 1,
  taoReserve: '45000000000000',
  alphaReserve: '2500000000000000',
  alphaOut: '2000000000000000',
  quoteWeight: '500000000000000000',
  initialized: true,
  accountBalance: '45000000000000',
  protocolAlpha: '0',
  volume: '0',
  protocolFlow: '0',
  totalAlphaIssuance: '4500000000000000',
  taoIn: '3197368',
  alphaIn: '177631578',
  excessTao: '432700068',
};

/** A subnet that differs in some fields from an old one. */
export function subnet(over: Partial<Subnet> = {}): Subnet {
  return { ...old, ...over };
}

/** An input: the credit is what the subnets ask for, where nothing else is said. */
export function block(subnets: readonly Subnet[], over: Partial<Omit<Input, 'subnets'>> = {}): Input {
  const asked = subnets.reduce((sum, { taoIn, excessTao }) => sum + BigInt(taoIn) + BigInt(excessTao), 0n);
  const stake = subnets.reduce((sum, { taoReserve }) => sum + BigInt(taoReserve), 0n);
  return {
    credit: asked.toString(),
    totalIssuance: '11000000500000000',
    totalStake: stake.toString(),
    subnets: [...subnets],
    ...over,
  };
}
