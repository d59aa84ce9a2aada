/**
 * The fields that the operations of scoring share.
 *
 * @module
 */
import { list, scalar, type Field } from '../fields.ts';
import type { Json, Operation, Problem } from '../operation.ts';
import { one24, total } from './scale.ts';

/** An integer that the wire carries as a number. */
export const small: Field<number, bigint> = scalar(BigInt, Number);
/** An integer that the wire carries as a decimal string. */
export const large: Field<string, bigint> = scalar(BigInt, String);

/** A probability for each class, which together are 1. */
export const probabilities: Field<number[], readonly bigint[]> = {
  ...list(small),
  problem: (path, wire) =>
    total(wire.map(BigInt)) === one24 ? undefined : { path, expected: 'probabilities whose sum is 16777216' },
};

/** A uid with a value. */
export function pair<Wire extends string | number>(
  item: Field<Wire, bigint>,
): Field<[number, Wire], readonly [number, bigint]> {
  return scalar(
    ([uid, wire]) => [uid, item.read(wire)] as const,
    ([uid, value]): [number, Wire] => [uid, item.write(value)],
  );
}

/** Values by their uids, none of them twice. */
export function byUid<Wire extends string | number>(
  item: Field<Wire, bigint>,
): Field<[number, Wire][], readonly (readonly [number, bigint])[]> {
  return {
    ...list(pair(item)),
    problem: (path, wire) =>
      repeated(
        path,
        wire.map(([uid]) => uid),
      ),
  };
}

/** An operation whose `teacher` and `peer` have one entry a class, both. */
export function together(step: Operation): Operation {
  return {
    ...step,
    domain: (input) => {
      const { teacher, peer } = input as unknown as Readonly<Record<'teacher' | 'peer', readonly Json[]>>;
      return step.domain(input) ?? otherLength('input.peer', peer.length, teacher.length);
    },
  };
}

/** A list that has not as many entries as another. */
export function otherLength(path: string, length: number, expected: number): Problem | undefined {
  return length === expected
    ? undefined
    : { path, expected: `${expected} entries, as many as the other list has` };
}

/** The first uid that stands there a second time. */
export function repeated(path: string, uids: readonly number[]): Problem | undefined {
  const place = uids.findIndex((uid, index) => uids.indexOf(uid) !== index);
  return place === -1 ? undefined : { path: `${path}[${place}]`, expected: 'a uid that has not come yet' };
}
