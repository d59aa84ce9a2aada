import { distance } from 'fastest-levenshtein';

/**
 * The known word that the user most likely meant.
 *
 * @returns `undefined` when none is near: two letters may differ, in a long word a third
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of known) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps < least && steps <= Math.max(2, word.length / 3)) [best, least] = [candidate, steps];
  }
  return best;
}

/** «; did you mean «run»?», or nothing when no known word is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const meant = nearest(word, known);
  return meant === undefined ? '' : `; did you mean «${meant}»?`;
}
