import { scaleLinear, scaleLog, scaleUtc } from 'd3-scale';
import { pictureWidth, type Layout } from './frame.ts';
import { lineHeight, shortNumber, widthOf } from './text.ts';
import { element, escaped } from './xml.ts';

/** An axis; a date is in milliseconds since 1970. */
export interface Axis {
  readonly label: string;
  readonly scale: 'linear' | 'log' | 'date';
  /** What it spans; what the data spans where absent. */
  readonly from?: number;
  readonly to?: number;
}

/** An axis on the paper. */
export interface Placed {
  readonly at: (value: number) => number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

/** The inside of a chart. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Places an axis between two coordinates. */
export function place(
  axis: Axis,
  values: readonly number[],
  start: number,
  end: number,
  count: number,
): Placed {
  const from = axis.from ?? Math.min(...values);
  const to = axis.to ?? Math.max(...values);
  if (axis.scale === 'date') {
    const scale = scaleUtc([new Date(from), new Date(to)], [start, end]);
    const dates = scale.ticks(count).map(Number);
    return {
      at: (value) => scale(new Date(value)),
      ticks: dates.map((value) => ({ value, label: dateLabel(value, dates) })),
    };
  }
  if (axis.scale === 'log') {
    const scale = scaleLog([from, to], [start, end]);
    const tens = decades(from, to, count);
    return { at: (value) => scale(Math.max(value, from)), ticks: tens.map(numberTick) };
  }
  const scale = scaleLinear([from, to], [start, end]);
  return { at: (value) => scale(value), ticks: scale.ticks(count).map(numberTick) };
}

function numberTick(value: number): { readonly value: number; readonly label: string } {
  return { value, label: shortNumber(value) };
}

/** Powers of ten between two numbers, thinned to about as many as there is room for. */
function decades(from: number, to: number, count: number): readonly number[] {
  const first = Math.ceil(Math.log10(from) - 1e-9);
  const last = Math.floor(Math.log10(to) + 1e-9);
  const every = Math.max(1, Math.ceil((last - first + 1) / count));
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
    .filter((exponent) => (exponent - first) % every === 0)
    .map((exponent) => Number(`1e${exponent}`));
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

function dateLabel(value: number, all: readonly number[]): string {
  const date = new Date(value);
  const whole = (each: number) => new Date(each).toISOString().slice(5, 10) === '01-01';
  if (all.every(whole)) return String(date.getUTCFullYear());
  const day = date.getUTCDate();
  const monthOnly = all.every((each) => new Date(each).getUTCDate() === 1);
  const month = months[date.getUTCMonth()];
  return monthOnly ? `${month} ${date.getUTCFullYear()}` : `${day} ${month}`;
}

/** How much room the labels of the y axis take. */
export function yRoom(ticks: Placed['ticks'], font: number): number {
  return Math.max(...ticks.map(({ label }) => widthOf(label, font))) + font;
}

/** Both axes with their grid and words. */
export function drawAxes(
  x: Placed,
  y: Placed,
  labels: { readonly x: string; readonly y: string },
  plot: Plot,
  { font }: Layout,
): string {
  const { left, right, top, bottom } = plot;
  const across = y.ticks.map(
    ({ value, label }) =>
      element('line', { class: 'grid', x1: left, x2: right, y1: y.at(value), y2: y.at(value) }) +
      element(
        'text',
        { x: left - font * 0.4, y: y.at(value) + font * 0.35, 'text-anchor': 'end' },
        escaped(label),
      ),
  );
  const along = x.ticks.map(({ value, label }) => {
    const at = x.at(value);
    const half = widthOf(label, font) / 2;
    const middle = Math.min(at, pictureWidth - half - 4);
    return (
      element('line', { class: 'axis', x1: at, x2: at, y1: bottom, y2: bottom + 5 }) +
      element('text', { x: middle, y: bottom + 5 + font, 'text-anchor': 'middle' }, escaped(label))
    );
  });
  const base = element('line', { class: 'axis', x1: left, x2: right, y1: bottom, y2: bottom });
  const xWords = element(
    'text',
    { x: right, y: bottom + 5 + font * (1 + lineHeight), 'text-anchor': 'end', 'font-style': 'italic' },
    escaped(labels.x),
  );
  const yWords = element('text', { x: 20, y: top - font, 'font-style': 'italic' }, escaped(labels.y));
  return [...across, ...along, base, xWords, yWords].join('');
}
