import { sankey, type Flow, type SankeyNode } from '../draw/index.ts';
import type { emission } from '../reference/index.ts';
import { blockFlows, type BlockFlow } from './block-flows.ts';

/** Where flows end, in words. */
const ends: Readonly<Record<string, string>> = {
  pool: 'into the pool',
  'chain buy': 'buys alpha',
  stranded: 'stranded on an account',
  unminted: 'unminted',
  owner: 'owner',
  miners: 'miners',
  validators: 'validators',
  root: 'root stakers',
  recycled: 'recycled: root is not paid',
  nobody: 'nobody: dust of rounding',
};

/** The colour of each end. */
const colours: Readonly<Record<string, number>> = {
  pool: 0,
  'chain buy': 1,
  stranded: 5,
  unminted: 4,
  owner: 2,
  miners: 0,
  validators: 1,
  root: 3,
  recycled: 4,
  nobody: 5,
};

/** A block's TAO: from the mint through the subnets to where it ends. */
export function taoPicture(block: emission.Coinbase): string {
  const flows = blockFlows(block).filter(({ coin }) => coin === 'TAO');
  const subnets = [...Map.groupBy(flows, ({ netuid }) => netuid)].flatMap(([netuid, own]) =>
    netuid === null ? [] : [{ name: `subnet ${netuid}`, rao: sum(own) }],
  );
  const nodes: readonly SankeyNode[] = [
    { id: 'minted', name: 'minted', value: coins(block.minted, 'TAO') },
    ...subnets.map(({ name, rao }, i) => ({ id: name, name, value: coins(rao, 'TAO'), colour: i + 2 })),
    ...[...Map.groupBy(flows, ({ to }) => to)].map(([to, all]) => endNode(to, coins(sum(all), 'TAO'))),
  ];
  const through = subnets.map(({ name, rao }) => ({
    from: 'minted',
    to: name,
    ...told('minted', name, rao, 'TAO'),
  }));
  const onward = flows.map(({ netuid, to, rao }) => {
    const from = netuid === null ? 'minted' : `subnet ${netuid}`;
    return { from, to, ...told(from, ends[to], rao, 'TAO') };
  });
  return drawn(`Where the ${coins(block.minted, 'TAO')} of a block go`, nodes, [...through, ...onward]);
}

/** One subnet's block: its TAO, and its alpha for people. */
export function subnetPicture(block: emission.Coinbase, netuid: number): string {
  const own = blockFlows(block).filter((flow) => flow.netuid === netuid);
  const bought = sum(own.filter(({ to }) => to === 'protocol'));
  const shown = own.filter(({ coin, from }) => coin === 'TAO' || from === 'minted for people');
  const source = ({ coin }: BlockFlow) => (coin === 'TAO' ? 'its TAO of the block' : 'its alpha for people');
  const nodes: readonly SankeyNode[] = [
    ...[...Map.groupBy(shown, source)].map(([id, flows]) => ({
      id,
      name: id,
      value: coins(sum(flows), flows[0].coin),
      colour: flows[0].coin === 'TAO' ? 1 : 2,
    })),
    ...shown.map(({ to, coin, rao }) =>
      endNode(
        to,
        to === 'chain buy' ? `${coins(rao, coin)} for ${coins(bought, 'alpha')}` : coins(rao, coin),
      ),
    ),
  ];
  const flows = shown.map((flow) => {
    const from = source(flow);
    return { from, to: flow.to, ...told(from, ends[flow.to], flow.rao, flow.coin) };
  });
  return drawn(`Where a block of subnet ${netuid} goes`, nodes, flows);
}

function drawn(title: string, nodes: readonly SankeyNode[], flows: readonly Flow[]): string {
  const description = `${flows.map(({ label }) => label).join('. ')}.`;
  return sankey({ title, description, nodes, flows, keepsOrder: true });
}

function endNode(id: string, value: string): SankeyNode {
  return { id, name: ends[id], value, colour: colours[id] };
}

function told(from: string, to: string, rao: bigint, coin: string): Pick<Flow, 'value' | 'label'> {
  return { value: Number(rao), label: `${from} → ${to}: ${coins(rao, coin)}` };
}

function sum(flows: readonly BlockFlow[]): bigint {
  return flows.reduce((total, { rao }) => total + rao, 0n);
}

/** Rao as whole coins with what stands behind the point, and the coin's name. */
function coins(rao: bigint, coin: string): string {
  const fraction = (rao % 1_000_000_000n).toString().padStart(9, '0').replace(/0+$/, '');
  return `${rao / 1_000_000_000n}${fraction === '' ? '' : `.${fraction}`} ${coin}`;
}
