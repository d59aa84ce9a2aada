import type { emission } from '../reference/index.ts';

/** Rao of one coin that go from one place to another. */
export interface BlockFlow {
  /** The subnet whose flow it is; `null` where it is the whole block's. */
  readonly netuid: number | null;
  readonly coin: 'TAO' | 'alpha';
  readonly from: string;
  readonly to: string;
  readonly rao: bigint;
}

/** Where every rao of a block goes: TAO first, and then the alpha of each subnet. Flows of nothing are left out. */
export function blockFlows(block: emission.Coinbase): readonly BlockFlow[] {
  const flows = [
    ...block.emitSet.flatMap((netuid) => taoFlows(block, netuid)),
    { netuid: null, coin: 'TAO', from: 'minted', to: 'unminted', rao: block.recycled } as const,
    ...block.emitSet.flatMap((netuid) => alphaFlows(block, netuid)),
  ];
  return flows.filter(({ rao }) => rao > 0n);
}

function taoFlows(block: emission.Coinbase, netuid: number): readonly BlockFlow[] {
  const flow = (to: string, rao: bigint): BlockFlow => ({ netuid, coin: 'TAO', from: 'minted', to, rao });
  const { taoInEmission } = of(block.subnets, netuid);
  const { paidIn, stranded } = of(block.bought, netuid);
  return [flow('pool', taoInEmission), flow('chain buy', paidIn), flow('stranded', stranded)];
}

function alphaFlows(block: emission.Coinbase, netuid: number): readonly BlockFlow[] {
  const flow = (from: string, to: string, rao: bigint): BlockFlow => ({
    netuid,
    coin: 'alpha',
    from,
    to,
    rao,
  });
  const { ownerCut, server, validator, root, recycled, dust } = of(block.split, netuid);
  return [
    flow('minted for the pool', 'pool', of(block.subnets, netuid).alphaInEmission),
    flow('pool', 'protocol', of(block.bought, netuid).bought),
    flow('minted for people', 'owner', ownerCut),
    flow('minted for people', 'miners', server),
    flow('minted for people', 'validators', validator),
    flow('minted for people', 'root', root),
    flow('minted for people', 'recycled', recycled),
    flow('minted for people', 'nobody', dust),
  ];
}

function of<T extends { readonly netuid: number }>(list: readonly T[], netuid: number): T {
  return list[list.findIndex((each) => each.netuid === netuid)];
}
