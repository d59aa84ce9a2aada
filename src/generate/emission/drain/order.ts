import type { Draft } from '../../topic.ts';
import { drainCase, drainInput, due, early, ordering } from './input.ts';

const bytes = ordering('keys are compared as bytes, the low one first');
const one = { maxEpochsPerBlock: 1 };

/** The order of the drain, and that of what was drained (DRAIN-01, DRAIN-10). */
export const order: readonly Draft[] = [
  drainCase(
    'order-256-before-1',
    'netuid 256 comes before netuid 1: its low byte is 0',
    [1],
    bytes,
    drainInput([due(1), due(256)], one),
  ),
  drainCase(
    'order-1-before-257',
    'netuid 1 comes before netuid 257, whose low byte is the same',
    [1],
    bytes,
    drainInput([due(257), due(1)], one),
  ),
  drainCase(
    'order-257-before-2',
    'netuid 257 comes before netuid 2',
    [1],
    bytes,
    drainInput([due(2), due(257)], one),
  ),
  drainCase(
    'order-65280-before-1',
    'netuid 65280 comes before netuid 1',
    [1],
    bytes,
    drainInput([due(1), due(65280)], one),
  ),
  drainCase(
    'order-255-after-256',
    'netuid 255 comes after netuid 510',
    [1],
    bytes,
    drainInput([due(255), due(510), due(511)], { maxEpochsPerBlock: 2 }),
  ),
  drainCase(
    'order-given-otherwise',
    'the order in which the subnets are given does not matter',
    [1],
    ordering('the last given is the first that runs'),
    drainInput([due(3), due(2), due(1)], one),
  ),
  drainCase(
    'order-drained-ascending',
    'what was drained is shared out by ascending netuids: 1 before 256',
    [10, 1],
    ordering('two orders in one block'),
    drainInput([due(256), due(1), early(2)]),
  ),
  drainCase(
    'order-nobody',
    'a block without subnets',
    [1],
    { kind: 'boundary', note: 'an empty list' },
    drainInput([]),
  ),
  drainCase(
    'order-none-due',
    'a block in which nobody is due',
    [2],
    { kind: 'boundary', note: 'every subnet waits' },
    drainInput([early(1), early(2)]),
  ),
];
