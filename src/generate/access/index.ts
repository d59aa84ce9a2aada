/**
 * Makers of the cases of access, one file an operation.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { bodyHashTopics } from './body-hash.ts';
import { messageTopics } from './message.ts';
import { nonceTopics } from './nonce.ts';
import { verifyTopics } from './verify.ts';

/** Every topic of access, in the order of the chapters. */
export const accessTopics: readonly Topic[] = [
  ...bodyHashTopics,
  ...messageTopics,
  ...nonceTopics,
  ...verifyTopics,
];
