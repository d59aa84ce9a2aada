/**
 * Timelocked commitments in a block.
 *
 * @module
 */
import type { JsonObject } from '../../../../reference/index.ts';
import type { Draft } from '../../../topic.ts';
import { pulse } from './reveals.ts';
import { alice, bob, carol, quiet, told425 } from './universe.ts';

const locked = (round: number, bytes = 40): JsonObject => ({
  TimelockEncrypted: { encrypted: `0x${'44'.repeat(bytes)}`, revealRound: String(round) },
});
const registration = (...fields: readonly (string | JsonObject)[]): JsonObject => ({
  deposit: '0',
  block: 900,
  info: { fields },
});
const committed = (of: JsonObject): JsonObject => ({
  ...quiet(),
  'Commitments.TimelockedIndex': [
    [1, alice],
    [1, bob],
    [1, carol],
  ],
  'Commitments.CommitmentOf': of,
  'Drand.Pulses': pulse(5),
});

/** Cases of commitments. */
export const commitmentCases: readonly Draft[] = [
  told425({
    id: 'commitments-wait',
    title:
      'a commitment whose round has not come stays as it is; one that is gone, or has no timelock, leaves the index',
    clauses: [28],
    note: 'the index kept for ever',
    pre: committed({
      [`1,${alice}`]: registration(locked(9, 60)),
      [`1,${bob}`]: registration({ Raw1: '0x07' }),
    }),
  }),
  told425({
    id: 'commitments-lost',
    title:
      'a commitment that can’t be opened is lost with its round, its other fields stay, and an empty one goes',
    clauses: [28],
    note: 'kept to be tried again',
    pre: committed({
      [`1,${alice}`]: registration(locked(5)),
      [`1,${bob}`]: registration({ Raw1: '0x07' }, locked(5)),
      [`1,${carol}`]: registration(locked(5, 3), locked(9, 60)),
    }),
  }),
];
