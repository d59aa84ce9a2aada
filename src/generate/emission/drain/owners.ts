import type { Draft } from '../../topic.ts';
import { account, boundary, drainCase, drainInput, due, early, ordering } from './input.ts';

const king = { hotkey: account(0xa1), coldkey: account(0xa2) };
const queen = { hotkey: account(0xb1), coldkey: account(0xb2) };

/** Owners that change with the drain (DRAIN-08). */
export const owners: readonly Draft[] = [
  drainCase(
    'owners-change',
    'from 425 on the owner changes before the cut is paid: the new one has it',
    [8],
    { kind: 'ruleset-switch', note: 'in 423 the step was there and turned off' },
    drainInput([due(1, { nextOwner: king })]),
  ),
  drainCase(
    'owners-waits',
    'a subnet that is not due keeps its owner',
    [8],
    boundary('not due'),
    drainInput([early(1, { nextOwner: king })]),
  ),
  drainCase(
    'owners-deferred',
    'a subnet that is put off keeps its owner',
    [8, 4],
    boundary('behind the limit'),
    drainInput([due(1), due(2), due(3, { nextOwner: king })]),
  ),
  drainCase(
    'owners-order',
    'owners change in the order of the drain',
    [8, 1],
    ordering('256 before 1'),
    drainInput([due(1, { nextOwner: king }), due(256, { nextOwner: queen })]),
  ),
];
