/**
 * The cases of `chain.storageKey`.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { itemTopics, keysTopic } from './storage-key/index.ts';

/** The topics of `chain.storageKey`. */
export const storageKeyTopics: readonly Topic[] = [...itemTopics, keysTopic];
