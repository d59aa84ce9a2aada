import type { Plot } from './axes.ts';
import type { Layout } from './frame.ts';
import { lineHeight, textLines, widthOf, wrapped } from './text.ts';
import { element } from './xml.ts';

/** A point on the paper with its words. */
export interface PlacedMark {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly colour: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Draws points, each with its words where there is room for them; elsewhere the point stands alone. */
export function drawMarks(
  marks: readonly PlacedMark[],
  lines: readonly (readonly [x: number, y: number])[],
  plot: Plot,
  { font }: Layout,
): string {
  const size = font * 0.9;
  const taken: Box[] = marks.map(({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }));
  return marks
    .map(({ x, y, label, colour }) => {
      const dot = element('circle', { class: `dot f${colour}`, cx: x, cy: y, r: font * 0.3 });
      const words = label.split('\n').flatMap((line) => wrapped(line, size, font * 11));
      const box = candidates(x, y, words, size).find((each) => free(each, taken, lines, plot));
      if (box === undefined) return dot;
      taken.push(box);
      const text = textLines(words, box.left, box.top + size * 0.85, size, {
        class: 'halo',
        'font-size': String(size),
      });
      return leader(x, y, box, size) + dot + text;
    })
    .join('');
}

/** Where the words may stand, the best first: beside the point, then further and further off. */
function candidates(x: number, y: number, words: readonly string[], size: number): readonly Box[] {
  const width = Math.max(...words.map((word) => widthOf(word, size)));
  const height = words.length * size * lineHeight;
  const sides = [0, 1, 2, 3, 4, 5, 6].flatMap((far) => {
    const away = size * (0.8 + far * 1.3);
    const aside = size * (0.7 + far * 1.5);
    const lefts = [x + size * 0.7, x - width - size * 0.7, x - width / 2, x + aside, x - width - aside];
    return lefts.flatMap((left) => [
      { left, top: y - height / 2 },
      { left, top: y + away * 0.6 },
      { left, top: y - away * 0.6 - height },
    ]);
  });
  return sides.map(({ left, top }) => ({ left, right: left + width, top, bottom: top + height }));
}

function free(
  box: Box,
  taken: readonly Box[],
  lines: readonly (readonly [x: number, y: number])[],
  plot: Plot,
): boolean {
  const inside =
    box.left >= plot.left + 2 &&
    box.right <= plot.right &&
    box.top >= plot.top &&
    box.bottom <= plot.bottom - 2;
  const clear = taken.every(
    (other) =>
      box.right < other.left || box.left > other.right || box.bottom < other.top || box.top > other.bottom,
  );
  const crossed = lines.some(
    ([x, y]) => x > box.left - 3 && x < box.right + 3 && y > box.top - 3 && y < box.bottom + 3,
  );
  return inside && clear && !crossed;
}

function leader(x: number, y: number, box: Box, size: number): string {
  const nearX = Math.min(Math.max(x, box.left), box.right);
  const nearY = Math.min(Math.max(y, box.top), box.bottom);
  if (Math.hypot(nearX - x, nearY - y) < size * 1.2) return '';
  return element('line', { class: 'leader', x1: x, y1: y, x2: nearX, y2: nearY });
}
