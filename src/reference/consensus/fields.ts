/**
 * The fields that only consensus has: sparse rows, one a uid.
 *
 * @module
 */
import { bits, perUid, scalar, type Field } from '../fields.ts';
import { I32F32 } from '../numbers/index.ts';
import type { Json } from '../operation.ts';
import { rowsProblem } from '../wire.ts';
import type { SparseRow } from './rows.ts';

function sparse<Wire extends Json, Value>(
  item: Field<Wire, Value>,
): Field<[number, Wire][], SparseRow<Value>> {
  return scalar(
    (wire) => wire.map(([uid, value]) => [uid, item.read(value)] as const),
    (row) => row.map(([uid, value]) => [uid, item.write(value)]),
  );
}

/** One sparse row a uid, each of its uids once and in the subnet. */
export function rows<Wire extends Json, Value>(
  item: Field<Wire, Value>,
): Field<[number, Wire][][], readonly SparseRow<Value>[]> {
  const field = perUid(sparse(item));
  return { ...field, problem: (path, wire, n) => field.problem(path, wire, n) ?? rowsProblem(path, wire, n) };
}

/** One sparse row a uid, each of its uids once; storage may still hold uids that the subnet no longer has. */
export function storedRows<Wire extends Json, Value>(
  item: Field<Wire, Value>,
): Field<[number, Wire][][], readonly SparseRow<Value>[]> {
  const field = perUid(sparse(item));
  return {
    ...field,
    problem: (path, wire, n) => field.problem(path, wire, n) ?? rowsProblem(path, wire, 65536),
  };
}

/** One I32F32 a uid. */
export const shares = perUid(bits(I32F32));

/** One sparse row of I32F32 a uid. */
export const shareRows = rows(bits(I32F32));
