/**
 * The cases of `scoring.evaluate`: exact ones, and ones for the classes B and C.
 *
 * @module
 */
import { draws, type Draws } from '../draws.ts';
import type { Draft } from '../topic.ts';
import { drawnCases, topicsOf } from './cases.ts';
import { edges, evaluateInput, layer } from './evaluate-edges.ts';
import { peers } from './evaluate-peers.ts';

/** A network with a hidden layer. */
function drawnModel(from: Draws, inputs: number, hidden: number, classes: number, scale: number) {
  const some = (n: number) => [...Array(n).keys()].map(() => from.integer(-1000, 1000) / scale);
  const rows = (n: number, wide: number) => [...Array(n).keys()].map(() => some(wide));
  return [layer(rows(hidden, inputs), some(hidden)), layer(rows(classes, hidden), some(classes))];
}

/** A field of models that were drawn, of which two are the teacher with other last bits. */
function drawn(seed: number, title: string, note: string) {
  const from = draws(seed);
  const [inputs, hidden, classes] = [from.integer(3, 6), from.integer(3, 8), from.integer(2, 5)];
  const models = [...Array(from.integer(2, 4)).keys()].map(() =>
    drawnModel(from, inputs, hidden, classes, 700),
  );
  const samples = [...Array(from.integer(2, 5)).keys()].map(() =>
    [...Array(inputs).keys()].map(() => from.integer(-1000, 1000) / 500),
  );
  return { title, note, clauses: ['EVALUATE-01', 'EVALUATE-04'], input: evaluateInput(models, samples) };
}

const fuzz = drawnCases('evaluate', [9400, 12], (seed) =>
  drawn(seed, 'models that were drawn', 'exact: every step is said'),
);
const within = (tolerance: 'B' | 'C', seeds: readonly [number, number], title: string): readonly Draft[] =>
  drawnCases(`evaluate-${tolerance.toLowerCase()}`, seeds, (seed) =>
    drawn(seed, title, `class ${tolerance}`),
  ).map((draft) => ({
    ...draft,
    tolerance,
    why: { kind: 'rounding', note: `class ${tolerance}: other roundings are near, not wrong` },
  }));
const classB = within('B', [9500, 36], 'the same precision, summed in any order');
const classC = within('C', [9600, 36], 'a reduced precision');

/** The topics of `scoring.evaluate`. */
export const evaluateTopics = topicsOf('scoring.evaluate', 'evaluate', {
  edges,
  peers,
  fuzz,
  'class-b': classB,
  'class-c': classC,
});
