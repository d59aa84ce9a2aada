import type { Draft } from '../../topic.ts';
import { oneValidator, weightsInput } from './input.ts';

const last = 2n ** 64n - 1n;
const boundary = (note: string) => ({ kind: 'boundary', note }) as const;

/** The last update against the registration (WEIGHTS-04). */
export const updates: readonly Draft[] = [
  {
    id: 'weights-updates-around-registration',
    title: 'three miners, registered before, in and after the block of the update: one weight is left',
    clauses: ['WEIGHTS-04', 'WEIGHTS-06'],
    why: boundary('in the same block is not after it'),
    input: oneValidator({ update: 50n }, [49n, 50n, 51n]),
  },
  {
    id: 'weights-updates-at-block-0',
    title: 'an update and a registration in block 0: the weight is left out',
    clauses: ['WEIGHTS-04'],
    why: boundary('the smallest blocks there are'),
    input: oneValidator({ update: 0n }, [0n, 0n]),
  },
  {
    id: 'weights-updates-at-the-last-block',
    title: 'an update in the last block there can be, and a registration in it and before it',
    clauses: ['WEIGHTS-04'],
    why: boundary('2^64 − 1, which a signed number or a double does not hold'),
    input: oneValidator({ update: last }, [last, last - 1n]),
  },
  {
    id: 'weights-updates-beyond-2-53',
    title: 'two blocks that a double takes for one',
    clauses: ['WEIGHTS-04'],
    why: boundary('2^53 and 2^53 + 1 are the same double'),
    input: oneValidator({ update: 2n ** 53n + 1n }, [2n ** 53n, 2n ** 53n + 1n]),
  },
  {
    id: 'weights-updates-list-too-short',
    title: 'a validator without a stored update has block 0, and no weights for anyone',
    clauses: ['WEIGHTS-04'],
    why: boundary('0 is not after the registration, in block 0 either'),
    input: weightsInput([{ row: [[1, 9]] }, { row: [[0, 9]] }, { row: [[3, 9]] }, { registered: 0n }], {
      updates: [100n],
    }),
  },
  {
    id: 'weights-updates-list-too-long',
    title: 'updates beyond the last uid mean nothing',
    clauses: ['WEIGHTS-04'],
    why: boundary('four blocks in a subnet of two'),
    input: weightsInput([{ row: [[1, 9]] }, { row: [[0, 9]] }], { updates: [11n, 10n, 500n, 0n] }),
  },
  {
    id: 'weights-updates-owner-of-itself',
    title: "the owner's weight for itself, from before it was registered, is left out as any other",
    clauses: ['WEIGHTS-04', 'WEIGHTS-03'],
    why: boundary('the exception is one for the diagonal alone'),
    input: weightsInput(
      [
        {
          row: [
            [0, 1],
            [1, 1],
          ],
          update: 50n,
          registered: 50n,
        },
        {},
      ],
      { owner: 0 },
    ),
  },
];
