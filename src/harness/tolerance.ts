/**
 * Answers that floats take part in: how far they may be from what was expected.
 *
 * Class B is for the same precision on another machine or library, class C for a reduced one. What has no rule
 * here is compared exactly.
 *
 * @module
 */
import { scoring } from '../reference/index.ts';
import type { Case } from '../wire/index.ts';
import { same } from './compare.ts';

/** The classes of answers that need not be exact. */
export type Tolerance = NonNullable<Case['tolerance']>;

type Cube = readonly (readonly (readonly number[])[])[];
type Row = readonly (readonly [uid: number, weight: number])[];
/** What is wrong with a field, in a sentence without its name; `undefined` where it is near enough. */
type Rule = (expected: unknown, got: unknown) => string | undefined;

/** Of a hundred quantised values this many may be off, each by one step. */
const flipsInHundred = 1;

/** What each field may be off by, for each class. */
const rules: Readonly<Record<Tolerance, Readonly<Record<string, Rule>>>> = {
  B: { logits: nearLogits, quantised: fewFlips, means: near(2), weights: nearWeights },
  C: { logits: likeAnswers, quantised: likeQuantised, means: near(66) },
};

/** What a class says nothing of. */
const free: Readonly<Record<Tolerance, readonly string[]>> = { B: [], C: ['weights'] };

/**
 * The first field of an answer that is further off than its class allows, and how.
 *
 * @param expected an output of `scoring.evaluate`; both have passed its schema
 * @returns        `undefined` where every field is near enough
 */
export function beyondTolerance(
  tolerance: Tolerance,
  expected: object,
  got: object,
): { readonly field: string; readonly says: string } | undefined {
  const answer = got as Readonly<Record<string, unknown>>;
  for (const [field, value] of Object.entries(expected)) {
    if (free[tolerance].includes(field)) continue;
    const rule = rules[tolerance][field] as Rule | undefined;
    const says =
      rule === undefined
        ? same(value, answer[field])
          ? undefined
          : 'is another'
        : rule(value, answer[field]);
    if (says !== undefined) return { field, says };
  }
  return undefined;
}

const single = (bits: number): number => new Float32Array(Uint32Array.of(bits).buffer)[0];

/** Pairs of values at the same places, or `undefined` where the shapes differ. */
function pairs(expected: Cube, got: Cube): readonly (readonly [number, number])[] | undefined {
  if (got.length !== expected.length) return undefined;
  const all = expected.map((answers, model) =>
    got[model].length === answers.length
      ? answers.map((each, sample) =>
          got[model][sample].length === each.length
            ? each.map((value, place) => [value, got[model][sample][place]] as const)
            : undefined,
        )
      : undefined,
  );
  const flat = all.flat();
  return flat.includes(undefined) ? undefined : flat.flatMap((each) => each ?? []);
}

function nearLogits(expected: unknown, got: unknown): string | undefined {
  const values = pairs(expected as Cube, got as Cube);
  if (values === undefined) return 'has another shape';
  const off = values.map(([bits, other]) => [single(bits), single(other)] as const);
  const far = off.find(([z, other]) => !(Math.abs(z - other) <= 1e-4 * Math.max(1, Math.abs(z))));
  return far === undefined ? undefined : `is off by more than 10^-4: expected ${far[0]}, got ${far[1]}`;
}

function fewFlips(expected: unknown, got: unknown): string | undefined {
  const values = pairs(expected as Cube, got as Cube);
  if (values === undefined) return 'has another shape';
  const far = values.find(([q, other]) => Math.abs(q - other) > 1);
  if (far !== undefined) return `is off by more than a step: expected ${far[0]}, got ${far[1]}`;
  const flips = values.filter(([q, other]) => q !== other).length;
  const most = Math.max(1, Math.floor((values.length * flipsInHundred) / 100));
  return flips <= most ? undefined : `is off in ${flips} of ${values.length} places, where ${most} may be`;
}

function near(steps: number): Rule {
  return (expected, got) => {
    const [values, others] = [expected as readonly number[], got as readonly number[]];
    if (values.length !== others.length) return 'has another length';
    const far = values.findIndex((value, place) => Math.abs(value - others[place]) > steps);
    return far === -1
      ? undefined
      : `is off by more than ${steps}: expected ${values[far]}, got ${others[far]}`;
  };
}

function nearWeights(expected: unknown, got: unknown): string | undefined {
  const [row, other] = [new Map(expected as Row), new Map(got as Row)];
  const far = [...row.keys(), ...other.keys()].find(
    (uid) => Math.abs((row.get(uid) ?? 0) - (other.get(uid) ?? 0)) > 8,
  );
  return far === undefined
    ? undefined
    : `is off by more than 8 at uid ${far}: expected ${row.get(far) ?? 0}, got ${other.get(far) ?? 0}`;
}

const quantisedOf = (logits: Cube): Cube =>
  logits.map((answers) => answers.map((each) => each.map((bits) => Number(scoring.quantise(bits)))));

function likeAnswers(expected: unknown, got: unknown): string | undefined {
  return likeQuantised(quantisedOf(expected as Cube), quantisedOf(got as Cube));
}

/** The same best answer in 99 of 100, and a thousandth of a bit apart on average, at the temperature 1. */
function likeQuantised(expected: unknown, got: unknown): string | undefined {
  const [values, others] = [expected as Cube, got as Cube];
  if (pairs(values, others) === undefined) return 'has another shape';
  const answers = values.flat().map((each) => each.map(BigInt));
  const theirs = others.flat().map((each) => each.map(BigInt));
  const agree = answers.filter((each, i) => scoring.agreement(each, theirs[i], 1).same).length;
  if (agree * 100 < answers.length * 99)
    return `has the same best answer in ${agree} of ${answers.length}, too few`;
  const apart = answers.map((each, i) =>
    Number(scoring.jensenShannon(scoring.softmax(each, 0n), scoring.softmax(theirs[i], 0n))),
  );
  const mean = apart.reduce((sum, each) => sum + each, 0) / apart.length / 65536;
  return mean <= 0.001 ? undefined : `is ${mean.toFixed(5)} bit from what was expected, more than 0.001`;
}
