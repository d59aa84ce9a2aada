import type { Draft } from '../../topic.ts';
import { boundary, finneyCase, finneyInput } from './input.ts';

const due = { block: 995n };

/** What subnets gather and load (FINNEY-DRAIN-07 to FINNEY-DRAIN-10). */
export const gathering: readonly Draft[] = [
  finneyCase(
    'gathering-waits',
    'a subnet that is not due gathers, and grows a block older',
    [7],
    boundary('a block before the epoch'),
    finneyInput([{ netuid: 3, pending: 100n, queued: 11n, epoch: [[1, 1n, 1n]] }], [], { block: 994n }),
  ),
  finneyCase(
    'gathering-due',
    'a subnet that is due counts this block to its epoch as well',
    [8, 7],
    boundary('the sum is all of the pending'),
    finneyInput([{ netuid: 3, pending: 100n, queued: 11n, epoch: [[1, 50n, 61n]] }], [], due),
  ),
  finneyCase(
    'gathering-less',
    "an epoch that gives less than there was: the rest is nobody's",
    [8, 10],
    boundary('11 rao left over'),
    finneyInput([{ netuid: 3, pending: 100n, queued: 11n, epoch: [[1, 50n, 50n]] }], [], due),
  ),
  finneyCase(
    'gathering-exactly',
    'an epoch may give all that there was',
    [9],
    boundary('exactly'),
    finneyInput(
      [
        {
          netuid: 3,
          pending: 100n,
          epoch: [
            [1, 40n, 20n],
            [2, 40n, 0n],
          ],
        },
      ],
      [],
      due,
    ),
  ),
  finneyCase(
    'gathering-one-too-much',
    'an epoch that gives a rao more than there was loses all of it, and its block does not count',
    [9],
    boundary('one more'),
    finneyInput(
      [
        {
          netuid: 3,
          pending: 100n,
          epoch: [
            [1, 40n, 20n],
            [2, 41n, 0n],
          ],
        },
      ],
      [],
      due,
    ),
  ),
  finneyCase(
    'gathering-nothing',
    'an epoch of nothing',
    [8],
    boundary('nothing gathered'),
    finneyInput([{ netuid: 3 }], [], due),
  ),
  finneyCase(
    'gathering-tempo-0',
    'a subnet with a tempo of 0 gathers without end',
    [7],
    boundary('the smallest tempo'),
    finneyInput([{ netuid: 3, tempo: 0, pending: 100n, queued: 7n }], [], due),
  ),
  finneyCase(
    'gathering-too-much-while-paid',
    'what was loaded before is paid, also where the epoch of this block is lost',
    [9, 1],
    { kind: 'ordering', note: 'paid first, lost after' },
    finneyInput(
      [{ netuid: 0, tempo: 1, pending: 20n, loaded: [[1, 5n, 5n]], epoch: [[1, 10n, 20n]] }],
      [{ hotkey: 1, owner: 1, stakes: [] }],
    ),
  ),
];
