/**
 * What every picture has: a title and a description for those who can't see it, colours for light and
 * dark, and its content drawn twice, for wide places and for narrow ones.
 *
 * @module
 */
import { textLines, widthOf, wrapped, lineHeight } from './text.ts';
import { element, escaped } from './xml.ts';

/** How a picture is drawn in one kind of place. */
export interface Layout {
  readonly name: 'wide' | 'narrow';
  /** The size of the letters, in units of the picture. */
  readonly font: number;
  readonly isNarrow: boolean;
}

/** The width of every picture, in its own units. */
export const pictureWidth = 800;

// A picture 375 px wide shows 25 units as 12 px; one 1280 px wide shows 15 units as 24 px.
const layouts: readonly Layout[] = [
  { name: 'wide', font: 15, isNarrow: false },
  { name: 'narrow', font: 25, isNarrow: true },
];

/** How many colours there are. */
export const colours = 8;

const light = ['#0b62c4', '#c2410c', '#0f766e', '#9333ea', '#a16207', '#be185d', '#4d7c0f', '#475569'];
const dark = ['#6cb2ff', '#ff9d66', '#4fd1c0', '#c59bff', '#e6b94d', '#ff8fc2', '#a3d65c', '#a9b7c9'];

const vary = (palette: readonly string[], ground: string, ink: string, faint: string) =>
  `:root{--ground:${ground};--ink:${ink};--faint:${faint};${palette.map((c, i) => `--c${i}:${c}`).join(';')}}`;

const style = [
  vary(light, '#ffffff', '#1f2430', '#d5d9e0'),
  `@media (prefers-color-scheme:dark){${vary(dark, '#16181d', '#e4e7ec', '#3a404b')}}`,
  'text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;fill:var(--ink)}',
  '.ground{fill:var(--ground)}.grid{stroke:var(--faint);stroke-width:1}.axis{stroke:var(--ink);stroke-width:1}',
  '.line{fill:none;stroke-linejoin:round}.leader{stroke:var(--ink);stroke-width:1;opacity:.5}',
  '.halo{paint-order:stroke;stroke:var(--ground);stroke-width:4px;stroke-linejoin:round}',
  '.band{opacity:.22;stroke:none}.flow{opacity:.45;stroke:none}.dot{stroke:var(--ground);stroke-width:1.5}',
  light.map((_, i) => `.f${i}{fill:var(--c${i})}.s${i}{stroke:var(--c${i})}`).join(''),
  '.narrow{display:none}@media (max-width:560px){.wide{display:none}.narrow{display:inline}}',
].join('');

/** What a picture shows below its heading. */
export interface Content {
  readonly title: string;
  readonly description: string;
  readonly height: number;
  /** The content of a layout, from `top` down. */
  readonly draw: (layout: Layout, top: number) => string;
}

/** A picture as SVG text. */
export function picture({ title, description, height, draw }: Content): string {
  const layers = layouts.map((layout) => {
    const headingFont = layout.font * 1.2;
    const lines = wrapped(title, headingFont, pictureWidth - 40);
    const heading = textLines(lines, 20, 12 + headingFont, headingFont, {
      'font-size': String(headingFont),
      'font-weight': '600',
    });
    const top = 12 + headingFont * (1 + lineHeight * (lines.length - 1)) + layout.font * 0.6;
    return element('g', { class: layout.name, 'font-size': layout.font }, heading, draw(layout, top));
  });
  return `${element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${pictureWidth} ${height}`, role: 'img' },
    element('title', {}, escaped(title)),
    element('desc', {}, escaped(description)),
    element('style', {}, style),
    element('rect', { class: 'ground', width: pictureWidth, height }),
    '\n',
    layers.join('\n'),
    '\n',
  )}\n`;
}

/** An entry of a legend: its words and the swatch before them. */
export interface LegendEntry {
  readonly name: string;
  /** Draws the swatch in a box from (x, y) of that width, its middle at y. */
  readonly swatch: (x: number, y: number, width: number) => string;
}

/** A legend in as many rows as it needs, and where it ends. */
export function legend(
  entries: readonly LegendEntry[],
  { font }: Layout,
  top: number,
): { readonly text: string; readonly bottom: number } {
  const swatch = font * 1.6;
  let x = 20;
  let y = top + font;
  const parts = entries.map((entry) => {
    const width = swatch + font * 0.4 + widthOf(entry.name, font) + font * 1.3;
    if (x > 20 && x + width > pictureWidth) {
      x = 20;
      y += font * 1.4;
    }
    const drawn =
      entry.swatch(x, y - font * 0.35, swatch) +
      element('text', { x: x + swatch + font * 0.4, y }, escaped(entry.name));
    x += width;
    return drawn;
  });
  return { text: parts.join(''), bottom: entries.length === 0 ? top : y + font * 0.5 };
}
