import type { Draft } from '../../topic.ts';
import { boundary, drainCase, drainInput, due, early, largest } from './input.ts';

const counted: readonly Draft[] = [
  {
    ...drainCase(
      'pots-taken',
      'an epoch takes the four pots and leaves them empty',
      [6, 7],
      boundary("the amounts of a test of the chain's"),
      drainInput(
        [
          due(1, {
            tempo: 100,
            lastEpochBlock: 0n,
            blocksSinceLastStep: 0n,
            subnetEpochIndex: 0n,
            pots: [123_434_534n, 111_111n, 12_222_222n, 12_345_678n],
          }),
        ],
        { block: 102n },
      ),
    ),
    confirmed: [
      {
        evidence: {
          kind: 'repo-test',
          id: '14bc6f9f pallets/subtensor/src/tests/coinbase.rs: what is drained',
        },
        rulesets: ['425'],
        output: {
          subnets: [
            {
              netuid: 1,
              lastEpochBlock: '102',
              pendingEpochAt: '0',
              blocksSinceLastStep: '0',
              subnetEpochIndex: '1',
              pendingServerEmission: '0',
              pendingValidatorEmission: '0',
              pendingRootAlphaDivs: '0',
              pendingOwnerCut: '0',
            },
          ],
          drained: [
            {
              netuid: 1,
              pendingServerEmission: '123434534',
              pendingValidatorEmission: '111111',
              pendingRootAlphaDivs: '12222222',
              pendingOwnerCut: '12345678',
            },
          ],
          events: [],
          ownerChanges: [],
          revealsDeferred: [],
        },
      },
    ],
  },
];

/** What an epoch takes, and how its slot is used (DRAIN-06, DRAIN-07). */
export const pots: readonly Draft[] = [
  ...counted,
  drainCase(
    'pots-empty',
    'empty pots are drained as well: the epoch runs with nothing',
    [6],
    boundary('nothing gathered'),
    drainInput([due(1, { pots: [0n, 0n, 0n, 0n] })]),
  ),
  drainCase(
    'pots-largest',
    'the largest amounts',
    [6],
    boundary('the largest amounts'),
    drainInput([due(1, { pots: [largest, largest, largest, largest] })]),
  ),
  drainCase(
    'pots-owner-alone',
    'a pot with the owner cut alone',
    [6],
    boundary('three of four empty'),
    drainInput([due(1, { pots: [0n, 0n, 0n, 5n] })]),
  ),
  drainCase(
    'pots-wait',
    'a subnet that waits keeps its pots',
    [6],
    boundary('not due'),
    drainInput([early(1, { pots: [40n, 30n, 20n, 10n] })]),
  ),
  drainCase(
    'slot-age',
    'an age that is long past is 0 after the epoch',
    [6],
    boundary("the age of a test of the chain's"),
    drainInput([due(1, { tempo: 100, lastEpochBlock: 0n, blocksSinceLastStep: 12_345_678n })], {
      block: 102n,
    }),
  ),
  drainCase(
    'slot-late',
    'an epoch that is late uses the slot of its own block, not of the one it missed',
    [7],
    boundary('three blocks late'),
    drainInput([due(1, { lastEpochBlock: 637n })]),
  ),
  drainCase(
    'slot-asked-for',
    'an epoch that was asked for begins the time anew',
    [7],
    boundary('half a tempo early'),
    drainInput([early(1, { lastEpochBlock: 820n, pendingEpochAt: 1000n, blocksSinceLastStep: 179n })]),
  ),
  drainCase(
    'slot-pending-ahead',
    'an epoch that comes of itself does away with one that was asked for later',
    [7],
    boundary('a pending block that is not reached'),
    drainInput([due(1, { pendingEpochAt: 1005n })]),
  ),
  drainCase(
    'slot-last-index',
    'the largest number of an epoch stays what it is',
    [7],
    boundary('it does not wrap'),
    drainInput([due(1, { subnetEpochIndex: largest })]),
  ),
];
