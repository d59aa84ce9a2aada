import type { CoinbaseWireInput as Input } from '../../../reference/index.ts';

/** A subnet of an input, on the wire's terms. */
export type Subnet = Input['subnets'][number];

/** A subnet that emits, years old: 45,000 TAO beside 2.5 million alpha, at a moving price of 0.017. */
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
  taoInEmission: '0',
  alphaInEmission: '0',
  subnetExcessTao: '0',
  alphaOutEmission: '0',
  alphaRecycled: '0',
  movingPrice: '73014444',
  rootProp: '0',
  rootSellTao: '0',
  pendingServerEmission: '0',
  pendingValidatorEmission: '0',
  pendingRootAlphaDivs: '0',
  pendingOwnerCut: '0',
  lastEpochBlock: '7999900',
  pendingEpochAt: '0',
  blocksSinceLastStep: '99',
  subnetEpochIndex: '0',
  tempo: 360,
  duplicateHotkeys: false,
  nextOwner: null,
  registrationAllowed: true,
  subtokenEnabled: true,
  firstEmissionBlock: '4900000',
  emissionEnabled: true,
  ownerCutEnabled: true,
  minerBurned: '0',
  emaPriceHalvingBlocks: '201600',
};

/** A subnet that differs in some fields from an old one; its account and its ledger go with its reserves. */
export function subnet(over: Partial<Subnet> = {}): Subnet {
  const made = { ...old, ...over };
  const issued = (BigInt(made.alphaReserve) + BigInt(made.alphaOut)).toString();
  return { ...made, accountBalance: made.taoReserve, totalAlphaIssuance: issued, ...over };
}

/** The three subnets of the sheet's blocks: an old one, a half-burned one, and a new one whose TAO is disabled. */
export const three = {
  old: subnet(),
  burned: subnet({
    netuid: 2,
    taoReserve: '12000000000000',
    alphaReserve: '2400000000000000',
    alphaOut: '900000000000000',
    movingPrice: '21474836',
    minerBurned: '2147483648',
    firstEmissionBlock: '5500000',
  }),
  young: subnet({
    netuid: 3,
    taoReserve: '1000000000000',
    alphaReserve: '50000000000000',
    alphaOut: '1000000000',
    movingPrice: '4294967',
    emissionEnabled: false,
    firstEmissionBlock: '7990000',
  }),
} as const;

/** A chain of 11 million TAO, 5.4 million of them on root, with these subnets. */
export function chain(
  subnets: readonly Subnet[] = Object.values(three),
  over: Partial<Omit<Input, 'subnets'>> = {},
): Input {
  const rootTao = over.rootTao ?? '5400000000000000';
  const stake = subnets.reduce((sum, { taoReserve }) => sum + BigInt(taoReserve), BigInt(rootTao));
  const totalIssuance = over.totalIssuance ?? '11000000000000000';
  return {
    block: '8000000',
    totalIssuance,
    balancesIssuance: totalIssuance,
    totalStake: stake.toString(),
    blockEmission: '1000000000',
    rootTao,
    taoWeight: '3320413933267719290',
    subnetOwnerCut: 11796,
    subnetMovingAlpha: '12885',
    maxEpochsPerBlock: 2,
    ...over,
    subnets: [...subnets],
  };
}
