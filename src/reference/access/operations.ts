/**
 * The operations of access, in the order of the chapters.
 *
 * @module
 */
import type { Operation } from '../operation.ts';
import { bodyHashOperation } from './body-hash.operation.ts';
import { messageOperation } from './message.operation.ts';
import { nonceOperation } from './nonce.operation.ts';
import { verifyOperation } from './verify.operation.ts';

/** Every operation of access. */
export const accessOperations: readonly Operation[] = [
  bodyHashOperation,
  messageOperation,
  nonceOperation,
  verifyOperation,
];
