/**
 * A run as a badge for a page.
 *
 * @module
 */
import { conforms } from '../tally.ts';
import { succeeded, type Log } from './log.ts';
import { xml } from './xml.ts';

const colours = { good: '#2c7a3f', bad: '#b3261e', open: '#6b6b6b' } as const;

/** A run as a small SVG: what conforms, or how many failed. */
export function badge(log: Log): string {
  const label = log.start.selection.profile?.name ?? 'taospec';
  const message = messageOf(log);
  const [left, right] = [widthOf(label), widthOf(message)];
  const width = left + right;
  return xml({
    svg: {
      '@xmlns': 'http://www.w3.org/2000/svg',
      '@width': width,
      '@height': 20,
      '@role': 'img',
      '@aria-label': `${label}: ${message}`,
      title: `${label}: ${log.verdict}`,
      clipPath: { '@id': 'r', rect: { '@width': width, '@height': 20, '@rx': 3 } },
      g: [
        {
          '@clip-path': 'url(#r)',
          rect: [
            { '@width': left, '@height': 20, '@fill': '#333' },
            { '@x': left, '@width': right, '@height': 20, '@fill': colourOf(log) },
          ],
        },
        {
          '@fill': '#fff',
          '@text-anchor': 'middle',
          '@font-family': 'Verdana,DejaVu Sans,sans-serif',
          '@font-size': 11,
          text: [textAt(left / 2, left, label), textAt(left + right / 2, right, message)],
        },
      ],
    },
  });
}

function messageOf({ end, tally, start }: Log): string {
  if (end === undefined || end.interrupted === true) return 'incomplete';
  if (tally.executed === 0) return 'nothing executed';
  if (tally.failed > 0) return `${tally.failed} of ${tally.executed} failed`;
  return conforms(start.selection, tally) ? 'conforms' : `${tally.passed} passed`;
}

function colourOf(log: Log): string {
  if (succeeded(log)) return colours.good;
  return log.tally.failed > 0 ? colours.bad : colours.open;
}

/** Text stretched to its box, so that it fits in whatever font there is. */
function textAt(x: number, width: number, text: string): { readonly [name: string]: string | number } {
  return { '@x': x, '@y': 14, '@textLength': width - 12, '@lengthAdjust': 'spacingAndGlyphs', '#text': text };
}

function widthOf(text: string): number {
  return Math.round([...text].length * 6.4) + 12;
}
