/**
 * Where a neuron is reached: every check in its order, on either side of its bound.
 *
 * @module
 */
import { casesOf } from '../universe.ts';
import { axons } from './axons.ts';
import { certificates } from './certificates.ts';
import { prometheus } from './prometheus.ts';

/** As the file says. */
export const servingCases = casesOf(
  'SERVING',
  'the first check that fails gives the answer',
  [...axons, ...certificates, ...prometheus],
  'endpoints',
);
