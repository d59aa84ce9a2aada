/**
 * The wrong rules of the emission.
 *
 * @module
 */
import type { FauxRule } from '../../../../src/check/index.ts';

/** Every wrong rule of the emission, in the order of the chapters. */
export const emissionRules: readonly FauxRule[] = [];
