/**
 * Bars of one length, each cut into the shares of the same parts: how a whole was shared, and shared otherwise.
 *
 * @module
 */
import { colours, legend, picture, pictureWidth, type Layout } from './frame.ts';
import { lineHeight, textLines, widthOf, wrapped } from './text.ts';
import { element, escaped } from './xml.ts';

/** A bar with the share of each part, in the order of the parts. */
export interface StackedBar {
  readonly name: string;
  /** From 0 to 1, and together no more than 1; what is missing stays empty. */
  readonly shares: readonly number[];
  /** What stands in the bar where there are no shares. */
  readonly without?: string;
}

/** Bars as data. */
export interface StackedBars {
  readonly title: string;
  /** What it shows, for those who can't see it. */
  readonly description: string;
  readonly parts: readonly string[];
  readonly bars: readonly StackedBar[];
}

/** The part that has this colour is the last that has one of its own. */
const lastColour = colours - 1;

/** Bars as SVG text. */
export function stackedBars(chart: StackedBars): string {
  const height = 170 + chart.bars.length * 74;
  return picture({
    title: chart.title,
    description: chart.description,
    height,
    draw: (layout, top) => drawBars(chart, layout, top, height),
  });
}

function drawBars({ parts, bars }: StackedBars, layout: Layout, headingEnds: number, height: number): string {
  const { font } = layout;
  const named = legend(
    parts.map((name, part) => ({
      name,
      swatch: (x, y, width) =>
        element('rect', {
          class: `f${part % lastColour}`,
          x,
          y: y - width * 0.25,
          width,
          height: width * 0.5,
        }),
    })),
    layout,
    headingEnds,
  );
  const top = named.bottom + font * 0.8;
  const room = (height - top - 12) / bars.length;
  return named.text + bars.map((bar, i) => drawBar(bar, parts, layout, top + i * room, room)).join('');
}

function drawBar(
  bar: StackedBar,
  parts: readonly string[],
  { font }: Layout,
  top: number,
  room: number,
): string {
  const [left, width] = [20, pictureWidth - 44];
  const name = textLines(wrapped(bar.name, font, width).slice(0, 1), left, top + font, font);
  const barTop = top + font * (0.15 + lineHeight);
  const tall = Math.max(font, room - font * (0.6 + lineHeight));
  const outline = element('rect', {
    class: 'grid',
    fill: 'none',
    x: left,
    y: barTop,
    width,
    height: tall,
  });
  let x = left;
  const pieces = bar.shares.map((share, part) => {
    const from = x;
    x += share * width;
    if (share <= 0) return '';
    const words = `${(share * 100).toFixed(0)} %`;
    const rect = element(
      'rect',
      { class: `f${part % lastColour}`, x: from, y: barTop, width: share * width, height: tall },
      element('title', {}, escaped(`${parts[part]}: ${(share * 100).toFixed(2)} %`)),
    );
    if (widthOf(words, font) + font > share * width) return rect;
    const place = {
      x: from + font * 0.4,
      y: barTop + tall / 2 + font * 0.35,
      fill: 'var(--ground)',
      style: 'fill:var(--ground)',
    };
    return rect + element('text', place, words);
  });
  const without =
    bar.without === undefined
      ? ''
      : textLines([bar.without], left + font * 0.6, barTop + tall / 2 + font * 0.35, font);
  return name + outline + pieces.join('') + without;
}
