/**
 * The cases of `emission.freeze`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { window } from './freeze/index.ts';

/** The topics of `emission.freeze`. */
export const freezeTopics: readonly Topic[] = [
  { operation: 'emission.freeze', topic: 'window', by: 'generate/emission/freeze.ts', cases: window },
];
