/**
 * The verbs of the command, a file each.
 *
 * @module
 */
import type { Verb } from '../verb.ts';
import { serve } from './serve.ts';

/** Every verb, in the order of the overview. */
export const verbs: readonly Verb[] = [serve];
