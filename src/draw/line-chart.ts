/**
 * Lines over an axis: curves, steps, bands between two lines, points with words.
 *
 * @module
 */
import { area, curveLinear, curveStepAfter, line } from 'd3-shape';
import { drawAxes, place, yRoom, type Axis, type Placed, type Plot } from './axes.ts';
import { colours, legend, picture, pictureWidth, type Layout, type LegendEntry } from './frame.ts';
import { drawMarks } from './marks.ts';
import { lineHeight } from './text.ts';
import { coordinate, element } from './xml.ts';

export type { Axis } from './axes.ts';

/** A line through points, from left to right. */
export interface Series {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Whether a value holds until the next one. */
  readonly isStepped?: boolean;
  readonly isDashed?: boolean;
  /** The colour's number, where it is not the series' own place. */
  readonly colour?: number;
}

/** The room between two lines. */
export interface Band {
  readonly name: string;
  readonly points: readonly (readonly [x: number, low: number, high: number])[];
  readonly colour?: number;
}

/** A point with words, which a line break parts. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly colour?: number;
}

/** A chart as data. */
export interface LineChart {
  readonly title: string;
  /** What it shows, for those who can't see it. */
  readonly description: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly series: readonly Series[];
  readonly bands?: readonly Band[];
  readonly marks?: readonly Mark[];
}

const height = 600;

/** A chart as SVG text. */
export function lineChart(chart: LineChart): string {
  return picture({
    title: chart.title,
    description: chart.description,
    height,
    draw: (layout, top) => drawChart(chart, layout, top),
  });
}

function drawChart(
  { x, y, series, bands = [], marks = [] }: LineChart,
  layout: Layout,
  headingEnds: number,
): string {
  const { font, isNarrow } = layout;
  const named = legend(entriesOf(series, bands), layout, headingEnds);
  const plotTop = named.bottom + font * 2.2;
  const bottom = height - font * (1.6 + lineHeight) - 8;
  const allX = [...series.flatMap(({ points }) => points.map(([at]) => at)), ...marks.map((mark) => mark.x)];
  const allY = [
    ...series.flatMap(({ points }) => points.map(([, value]) => value)),
    ...bands.flatMap(({ points }) => points.flatMap(([, low, high]) => [low, high])),
    ...marks.map((mark) => mark.y),
  ];
  const upright = place(y, allY, bottom, plotTop, isNarrow ? 5 : 7);
  const plot: Plot = {
    left: 20 + yRoom(upright.ticks, font),
    right: pictureWidth - 24,
    top: plotTop,
    bottom,
  };
  const level = place(x, allX, plot.left, plot.right, isNarrow ? 4 : 8);

  const axes = drawAxes(level, upright, { x: x.label, y: y.label }, plot, layout);
  const drawnBands = bands.map((band, i) => drawBand(band, bandColour(band, i, series), level, upright));
  const drawnSeries = series.map((each, i) =>
    drawSeries(each, colourOf(each.colour ?? i), level, upright, layout),
  );
  const placed = marks.map((mark) => ({
    x: level.at(mark.x),
    y: upright.at(mark.y),
    label: mark.label,
    colour: colourOf(mark.colour ?? colours - 1),
  }));
  const covered = series.flatMap((each) => along(each, level, upright));
  return [named.text, axes, ...drawnBands, ...drawnSeries, drawMarks(placed, covered, plot, layout)].join('');
}

function drawSeries(series: Series, colour: number, x: Placed, y: Placed, { font }: Layout): string {
  const path = line<readonly [number, number]>()
    .x(([at]) => Number(coordinate(x.at(at))))
    .y(([, value]) => Number(coordinate(y.at(value))))
    .curve(series.isStepped === true ? curveStepAfter : curveLinear);
  return element('path', {
    class: `line s${colour}`,
    'stroke-width': font * 0.16,
    'stroke-dasharray': series.isDashed === true ? `${font * 0.5} ${font * 0.35}` : undefined,
    d: path(series.points) ?? '',
  });
}

function drawBand(band: Band, colour: number, x: Placed, y: Placed): string {
  const path = area<readonly [number, number, number]>()
    .x(([at]) => Number(coordinate(x.at(at))))
    .y0(([, low]) => Number(coordinate(y.at(low))))
    .y1(([, , high]) => Number(coordinate(y.at(high))));
  return element('path', { class: `band f${colour}`, d: path(band.points) ?? '' });
}

/** Points every few units along a line, which words keep clear of. */
function along({ points, isStepped }: Series, x: Placed, y: Placed): readonly (readonly [number, number])[] {
  const placed = points.map(([at, value]) => [x.at(at), y.at(value)] as const);
  return placed.flatMap(([x1, y1], i) => {
    const [x2, y2] = placed[i + 1] ?? [x1, y1];
    const corners =
      isStepped === true
        ? ([
            [x1, y1],
            [x2, y1],
            [x2, y2],
          ] as const)
        : ([
            [x1, y1],
            [x2, y2],
          ] as const);
    return corners.flatMap(([ax, ay], j) => {
      const [bx, by] = corners[j + 1] ?? [ax, ay];
      const count = Math.min(400, Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / 4)));
      return Array.from(
        { length: count },
        (_, k) => [ax + ((bx - ax) * k) / count, ay + ((by - ay) * k) / count] as const,
      );
    });
  });
}

function entriesOf(series: readonly Series[], bands: readonly Band[]): readonly LegendEntry[] {
  const lines = series.map((each, i): LegendEntry => ({
    name: each.name,
    swatch: (x, y, width) =>
      element('line', {
        class: `line s${colourOf(each.colour ?? i)}`,
        'stroke-width': width * 0.12,
        'stroke-dasharray': each.isDashed === true ? `${width * 0.3} ${width * 0.2}` : undefined,
        x1: x,
        x2: x + width,
        y1: y,
        y2: y,
      }),
  }));
  const areas = bands.map((band, i): LegendEntry => ({
    name: band.name,
    swatch: (x, y, width) =>
      element('rect', {
        class: `band f${bandColour(band, i, series)}`,
        x,
        y: y - width * 0.22,
        width,
        height: width * 0.44,
      }),
  }));
  return [...lines, ...areas];
}

function bandColour(band: Band, index: number, series: readonly Series[]): number {
  return colourOf(band.colour ?? series.length + index);
}

function colourOf(number: number): number {
  return number % colours;
}
