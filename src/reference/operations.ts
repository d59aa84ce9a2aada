/**
 * THE table: every operation of the specification by its name, with what it takes and gives on the wire.
 *
 * @module
 */
import { accessOperations } from './access/operations.ts';
import { chainOperations } from './chain/operations.ts';
import { consensusOperations } from './consensus/operations.ts';
import { emissionOperations } from './emission/operations.ts';
import { marketOperations } from './market/operations.ts';
import { arithmeticOperations } from './numbers/arithmetic.operation.ts';
import { conversionOperations } from './numbers/conversion.operation.ts';
import { functionOperations } from './numbers/function.operation.ts';
import type { Operation } from './operation.ts';
import { scoringOperations } from './scoring/operations.ts';

/** Every operation, in the order of the chapters. */
export const operations: readonly Operation[] = [
  ...arithmeticOperations,
  ...conversionOperations,
  ...functionOperations,
  ...consensusOperations,
  ...marketOperations,
  ...emissionOperations,
  ...chainOperations,
  ...scoringOperations,
  ...accessOperations,
];

/** The operation of that name. */
export function findOperation(name: string): Operation | undefined {
  return operations.find((operation) => operation.name === name);
}
