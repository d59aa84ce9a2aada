/**
 * What flows where: boxes in columns, and bands between them as thick as what flows.
 *
 * @module
 */
import { sankey as layOut, sankeyJustify, sankeyLeft, type SankeyGraph } from 'd3-sankey';
import { colours, picture, pictureWidth, type Layout } from './frame.ts';
import { lineHeight, textLines, wrapped } from './text.ts';
import { coordinate, element, escaped } from './xml.ts';

/** A box. */
export interface SankeyNode {
  readonly id: string;
  readonly name: string;
  /** Its amount in words; nothing where absent. */
  readonly value?: string;
  readonly colour?: number;
}

/** What flows from one box to another. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  /** How thick it is drawn; a flow of nothing is left out. */
  readonly value: number;
  /** Its amount in words, for a pointer that rests on it. */
  readonly label: string;
}

/** Flows as data. They must not run in a circle. */
export interface Sankey {
  readonly title: string;
  /** What it shows, for those who can't see it. */
  readonly description: string;
  readonly nodes: readonly SankeyNode[];
  readonly flows: readonly Flow[];
  /** Whether boxes without an outflow stand in the last column, which is so where absent. */
  readonly endsAtRight?: boolean;
  /** Where a column's boxes and flows keep the order of the data; else they are put to cross little. */
  readonly keepsOrder?: boolean;
}

interface Place {
  readonly id: string;
  readonly name: string;
  readonly words: string | undefined;
  readonly colour: number;
}

interface Band {
  readonly label: string;
  readonly value: number;
}

/** Flows as SVG text. */
export function sankey(chart: Sankey): string {
  const flows = chart.flows.filter(({ value }) => value > 0);
  const used = new Set(flows.flatMap(({ from, to }) => [from, to]));
  const nodes = chart.nodes.filter(({ id }) => used.has(id));
  const deepest = Math.max(1, ...columnsOf(nodes, flows, chart));
  const height = Math.round(Math.max(460, 150 + deepest * 105));
  return picture({
    title: chart.title,
    description: chart.description,
    height,
    draw: (layout, top) => (flows.length === 0 ? '' : drawFlows(chart, nodes, flows, layout, top, height)),
  });
}

function arranged(
  nodes: readonly SankeyNode[],
  flows: readonly Flow[],
  { endsAtRight = true, keepsOrder = false }: Sankey,
  extent: [[number, number], [number, number]],
  padding: number,
): SankeyGraph<Place, Band> {
  const make = layOut<Place, Band>()
    .nodeId(({ id }) => id)
    .nodeAlign(endsAtRight ? sankeyJustify : sankeyLeft)
    .nodeWidth(16)
    .nodePadding(padding)
    .extent(extent);
  if (keepsOrder) make.nodeSort(null).linkSort(null);
  return make({
    nodes: nodes.map(({ id, name, value, colour }, i) => ({
      id,
      name,
      words: value,
      colour: (colour ?? i) % colours,
    })),
    links: flows.map(({ from, to, value, label }) => ({ source: from, target: to, value, label })),
  });
}

/** How many boxes stand in each column. */
function columnsOf(nodes: readonly SankeyNode[], flows: readonly Flow[], chart: Sankey): readonly number[] {
  if (flows.length === 0) return [];
  const { nodes: placed } = arranged(
    nodes,
    flows,
    chart,
    [
      [0, 0],
      [pictureWidth, 1000],
    ],
    1,
  );
  return [...Map.groupBy(placed, ({ x0 }) => x0).values()].map((column) => column.length);
}

function drawFlows(
  chart: Sankey,
  nodes: readonly SankeyNode[],
  flows: readonly Flow[],
  { font, isNarrow }: Layout,
  top: number,
  height: number,
): string {
  const size = isNarrow ? font * 0.88 : font;
  const padding = isNarrow ? size * 3.1 : size * 2.6;
  const { nodes: placed, links } = arranged(
    nodes,
    flows,
    chart,
    [
      [20, top + size],
      [pictureWidth - 20, height - size * 1.6],
    ],
    padding,
  );
  const columns = Math.max(1, new Set(placed.map(({ x0 }) => x0)).size - 1);
  const room = (pictureWidth - 40) / columns - 30;

  const bands = links.map((link) => {
    const source = link.source as (typeof placed)[number];
    return element(
      'path',
      { class: `flow f${source.colour}`, d: bandPath(link, source) },
      element('title', {}, escaped(link.label)),
    );
  });
  const boxes = placed.map(({ x0 = 0, x1 = 0, y0 = 0, y1 = 0, colour, name, words }) => {
    const isLast = x1 > pictureWidth - 21;
    const lines = [...wrapped(name, size, room), ...(words === undefined ? [] : wrapped(words, size, room))];
    const first = (y0 + y1) / 2 + size * 0.35 - ((lines.length - 1) * size * lineHeight) / 2;
    return (
      element('rect', { class: `f${colour}`, x: x0, y: y0, width: x1 - x0, height: Math.max(1.5, y1 - y0) }) +
      textLines(lines, isLast ? x0 - 6 : x1 + 6, first, size, {
        class: 'halo',
        'text-anchor': isLast ? 'end' : 'start',
        'font-size': String(size),
      })
    );
  });
  return [...bands, ...boxes].join('');
}

/** The outline of a band: along its upper edge, and back along the lower one. */
function bandPath(
  link: SankeyGraph<Place, Band>['links'][number],
  source: { readonly x1?: number | undefined },
): string {
  const target = link.target as { readonly x0?: number };
  const half = Math.max(0.75, (link.width ?? 0) / 2);
  const [from, to] = [source.x1 ?? 0, target.x0 ?? 0];
  const [start, end] = [link.y0 ?? 0, link.y1 ?? 0];
  const middle = coordinate((from + to) / 2);
  const at = (x: number, y: number) => `${coordinate(x)} ${coordinate(y)}`;
  const curve = (y1: number, y2: number, x2: number) =>
    `C${middle} ${coordinate(y1)} ${middle} ${coordinate(y2)} ${at(x2, y2)}`;
  return `M${at(from, start - half)}${curve(start - half, end - half, to)}L${at(to, end + half)}${curve(end + half, start + half, from)}Z`;
}
