/**
 * The one line of a terminal that moves while a run goes on.
 *
 * @module
 */
import type { Paint } from './screen.ts';
import { visible } from './text.ts';

/** How far a run has come. */
export interface Progress {
  readonly done: number;
  readonly declared: number;
  readonly failed: number;
  readonly millis: number;
  /** The operation of the case that came last. */
  readonly operation: string;
}

/** The bar takes this many columns where the screen has four times as many. */
const longestBar = 24;

/** Progress in less than `width` columns: what fits, the most telling first. */
export function liveLine(progress: Progress, width: number, paint: Paint): string {
  const { done, declared, failed, millis, operation } = progress;
  const length = Math.min(longestBar, Math.floor(width / 4));
  const parts = [
    `${done}/${declared}`,
    failed === 0 ? 'none failed' : `${failed} failed`,
    `${rate(progress)}/s`,
    remaining(done, declared, millis),
    visible(operation),
  ].filter((part) => part !== '');

  const shown: string[] = [];
  let used = length;
  for (const part of parts) {
    used += part.length + 2;
    if (used >= width) break;
    shown.push(part === `${failed} failed` ? paint.red(part) : part);
  }
  return [bar(progress, length, paint), ...shown].join('  ');
}

/** Cases a second, rounded to what a person takes in. */
export function rate({ done, millis }: Pick<Progress, 'done' | 'millis'>): number {
  return millis <= 0 ? done : Number(((done * 1000) / millis).toPrecision(3));
}

function bar({ done, declared, failed }: Progress, width: number, paint: Paint): string {
  const share = declared === 0 ? 1 : Math.min(1, done / declared);
  const full = Math.round(share * width);
  const colour = failed > 0 ? paint.red : paint.green;
  return colour('━'.repeat(full)) + paint.dim('━'.repeat(width - full));
}

function remaining(done: number, declared: number, millis: number): string {
  const seconds = done === 0 ? 0 : Math.round(((declared - done) * millis) / done / 1000);
  if (seconds < 1 || millis < 1000) return '';
  return seconds < 100 ? `${seconds} s left` : `${Math.round(seconds / 60)} min left`;
}
