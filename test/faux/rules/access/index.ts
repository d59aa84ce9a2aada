/**
 * The wrong rules of access.
 *
 * @module
 */
import type { FauxRule } from '../../../../src/check/index.ts';
import { bodyHashRules } from './body-hash.ts';
import { messageRules } from './message.ts';
import { nonceRules } from './nonce.ts';
import { verifyRules } from './verify.ts';

/** Every wrong rule of access, in the order of the chapters. */
export const accessRules: readonly FauxRule[] = [
  ...bodyHashRules,
  ...messageRules,
  ...nonceRules,
  ...verifyRules,
];
