/**
 * The cases of `chain.decode`.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { bytesTopic, defaultsTopic, malformedTopic, presenceTopic, unknownTopic } from './decode/index.ts';

/** The topics of `chain.decode`. */
export const decodeTopics: readonly Topic[] = [
  bytesTopic,
  presenceTopic,
  unknownTopic,
  malformedTopic,
  defaultsTopic,
];
