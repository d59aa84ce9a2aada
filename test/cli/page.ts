import picocolors from 'picocolors';
import type { Screen } from '../../src/cli/screen/index.ts';

/** A screen that keeps what is written on it. */
export interface Page {
  readonly screen: Screen;
  readonly text: () => string;
}

/** A page without colours. */
export function pageOf(width = Infinity): Page {
  let text = '';
  const screen: Screen = {
    print: (line = '') => void (text += `${line}\n`),
    write: (part) => void (text += part),
    width,
    isTerminal: width !== Infinity,
    paint: picocolors.createColors(false),
  };
  return { screen, text: () => text };
}
