import type { Answers } from './answers.ts';
import { chain } from './chain.ts';
import { emission } from './emission.ts';
import { since425 } from './since-425.ts';

/**
 * What becomes of each golden: by its sheet and by the operation's name there, in one line.
 *
 * `ours` names the operation that answers, with the way there and back; `later` the subject of the issue that will.
 */
export const goldenMap: Readonly<Record<string, Answers>> = {
  'chain-goldens.json': chain,
  'emission-goldens.json': emission,
  'since-425-goldens.json': since425,
};
