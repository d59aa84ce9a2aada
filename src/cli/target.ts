/**
 * Which of a verb's words is the target: its spelling decides.
 *
 * @module
 */
import { statSync } from 'node:fs';
import { misuse } from './stop.ts';

/** A target and the filters beside it. */
export interface Spelled {
  /** As the user wrote it; `undefined` means the embedded node. */
  readonly target: string | undefined;
  readonly filters: readonly string[];
}

/** What is spelt like a target, in short. */
export const targetSpellings =
  'a target is stdio:COMMAND, http://…, ws://…, substrate:ws://… or the path of a module (./node.js)';

/** The rule, as the help says it. */
export const targetRule =
  'A word is the TARGET when it is spelt like one: stdio:COMMAND, http://…, ws://…, substrate:ws://… ' +
  '(a developer node, whose blocks are made and read), or the path of a module ' +
  '(it starts with ./, ../ or /, or ends in .js, .mjs or .ts). Every other word is a FILTER. Without a TARGET the ' +
  'embedded reference node answers.';

/** What the filters are, as the help says it. */
export const filterRule =
  'A FILTER is a glob of ids (median-tie-*), an area (consensus/…), clause:MEDIAN-06, ruleset:425, level:must or ' +
  'operation:consensus.median. ' +
  'Filters of one kind widen the selection, filters of another kind narrow it.';

/** Whether a word is spelt like a target. */
export function isTarget(word: string): boolean {
  return /^(stdio|substrate):|^(https?|wss?):\/\/|^\.{0,2}\/|\.(js|mjs|ts)$/.test(word);
}

/**
 * Takes the target out of the words.
 *
 * @throws Stop (usage) where there are two, or a word is neither target nor filter
 */
export function spelled(words: readonly string[]): Spelled {
  const [target, second] = words.filter(isTarget);
  if (second !== undefined)
    throw misuse(`«${target}» and «${second}» are both spelt like a target, and only one can be run`);
  const filters = words.filter((word) => word !== target);
  for (const word of filters) {
    const meant = meantTarget(word);
    if (meant !== undefined)
      throw misuse(`«${word}» is neither a target nor a filter; did you mean «${meant}»?`);
  }
  return { target, filters };
}

/** How a target that was written without its scheme is spelt, when a word looks like one. */
export function meantTarget(word: string): string | undefined {
  if (/^(localhost|[\w-]+(\.[\w-]+)+):\d+(\/.*)?$/.test(word)) return `http://${word}`;
  if (/\s/.test(word)) return `stdio:${word}`;
  if (!word.includes(':') && statSync(word, { throwIfNoEntry: false })?.isFile() === true)
    return `stdio:./${word}`;
  return undefined;
}
