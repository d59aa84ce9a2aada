import {
  makeVectors,
  profiles,
  withChanges,
  type Draft,
  type Files,
  type Topic,
} from '../../src/generate/index.ts';

/** No files at all. */
export const nothing: Files = { read: () => undefined, list: () => [] };

/** Files by their paths. */
export const filesOf = (texts: Readonly<Record<string, string>>): Files => withChanges(nothing, texts);

/** A case of the median in which one validator has all of the stake. */
export function loneValidator(id: string, weight: number): Draft {
  return {
    id,
    title: 'a lone validator decides',
    clauses: ['MEDIAN-06'],
    why: { kind: 'example', note: 'a test of the generator' },
    input: { activeStake: ['4294967296', '0'], weights: [[[1, weight.toString()]], []], kappa: 32767 },
  };
}

/** A topic of the median. */
export function topicOf(...cases: readonly Draft[]): Topic {
  return { operation: 'consensus.median', topic: 'made-here', by: 'test', cases };
}

/** A digest that belongs to no input. */
export const noDigest = `0x${'0'.repeat(64)}`;

/** Two cases that a suite can be made of. */
export const twoCases: readonly Draft[] = [loneValidator('median-a', 1), loneValidator('median-b', 2)];

const smoke = profiles.filter(({ name }) => name === 'smoke');

/** The suite of these topics, two cases where none is given. */
export const made = (files = nothing, ...topics: (readonly Draft[])[]) =>
  makeVectors(files, {
    topics: (topics.length === 0 ? [twoCases] : topics).map((cases) => topicOf(...cases)),
    profiles: smoke,
  });

/** The text of a file of that suite. */
export const textOf = (path: string, files = nothing) =>
  made(files).artefacts.find((artefact) => artefact.path === path)!.text;
