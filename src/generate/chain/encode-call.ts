/**
 * The cases of `chain.encodeCall`.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { argsTopic, callTopics } from './encode-call/index.ts';

/** The topics of `chain.encodeCall`. */
export const encodeCallTopics: readonly Topic[] = [...callTopics, argsTopic];
