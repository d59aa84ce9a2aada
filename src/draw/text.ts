import { element, escaped } from './xml.ts';

/** A glyph is about this wide, for one unit of font size; lines are broken by it. */
const glyph = 0.56;

/** About how wide a text is. */
export function widthOf(text: string, font: number): number {
  return [...text].length * glyph * font;
}

/** A text in lines, broken between words. */
export function wrapped(text: string, font: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer, font) > width) lines.push(word);
    else lines.splice(-1, 1, longer);
  }
  return lines;
}

/** Lines of text, the first with its base at `y`. */
export function textLines(
  lines: readonly string[],
  x: number,
  y: number,
  font: number,
  attributes: Readonly<Record<string, string>> = {},
): string {
  return lines
    .map((line, i) => element('text', { x, y: y + i * font * lineHeight, ...attributes }, escaped(line)))
    .join('');
}

/** From one line's base to the next, for one unit of font size. */
export const lineHeight = 1.25;

const steps = [
  { from: 1e9, by: 1e9, sign: ' G' },
  { from: 1e6, by: 1e6, sign: ' M' },
  { from: 1e4, by: 1e3, sign: ' k' },
] as const;

/** A number for an axis: `10.5 M`, `12 k`, `0.0005`. */
export function shortNumber(value: number): string {
  const step = steps.find(({ from }) => Math.abs(value) >= from);
  const scaled = value / (step?.by ?? 1);
  return `${plain(Number(scaled.toPrecision(6)))}${step?.sign ?? ''}`;
}

function plain(value: number): string {
  if (value === 0 || Math.abs(value) >= 1e-6) return String(value);
  return value.toFixed(12).replace(/0+$/, '');
}
