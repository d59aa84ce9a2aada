/**
 * Distributions and logits that several operations are asked about.
 *
 * @module
 */
import { scoring } from '../../reference/index.ts';
import type { Draws } from '../draws.ts';

/** 1 in steps of 2^-24. */
export const whole = 2 ** 24;

/** All on one of `n` classes. */
export const oneHot = (n: number, place: number): readonly number[] =>
  [...Array(n).keys()].map((index) => (index === place ? whole : 0));

/** The same on each of `n` classes; what does not divide stands on the first. */
export const even = (n: number): readonly number[] => {
  const share = Math.floor(whole / n);
  return [...Array(n).keys()].map((index) => (index === 0 ? whole - share * (n - 1) : share));
};

/** Logits as models give them: one a class, a few of them ahead. */
export const drawnLogits = (from: Draws, n: number): readonly number[] =>
  [...Array(n).keys()].map(() => from.integer(-1500, from.oneIn(4) ? 3000 : 600));

/** The probabilities of logits. */
export const probabilitiesOf = (logits: readonly number[], temperature = 1): readonly number[] =>
  scoring.softmax(logits.map(BigInt), BigInt(temperature)).map(Number);
