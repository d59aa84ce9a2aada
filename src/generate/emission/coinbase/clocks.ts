import type { Draft } from '../../topic.ts';
import { chain, subnet, three } from './input.ts';

const due = { lastEpochBlock: '7999640', blocksSinceLastStep: '359' } as const;
const key = (digit: string) => `0x${digit.repeat(64)}`;

/** Epochs and what they take out of the pots (COINBASE-09). */
export const clocks: readonly Draft[] = [
  {
    id: 'coinbase-epoch-takes-this-block',
    title: 'an epoch takes the pots with this block’s part in them',
    clauses: ['COINBASE-09', 'COINBASE-08'],
    why: { kind: 'ordering', note: 'the split comes before the drain' },
    input: chain([subnet({ ...due, pendingServerEmission: '147600823680' }), three.burned]),
  },
  {
    id: 'coinbase-epoch-of-a-closed-subnet',
    title: 'a subnet that is not emitted to runs its epoch on what waits',
    clauses: ['COINBASE-09', 'COINBASE-02'],
    why: { kind: 'boundary', note: 'the drain is over all subnets' },
    input: chain([
      subnet({ ...due, registrationAllowed: false, pendingValidatorEmission: '12345' }),
      three.burned,
    ]),
  },
  {
    id: 'coinbase-epoch-of-a-disabled-subnet',
    title: 'a subnet without TAO runs its epoch and pays its people',
    clauses: ['COINBASE-09', 'COINBASE-03'],
    why: { kind: 'incident', note: 'disabled is not dead' },
    input: chain([three.old, subnet({ ...three.burned, ...due, emissionEnabled: false })]),
  },
  {
    id: 'coinbase-epoch-third-waits',
    title: 'two epochs a block: the third waits, in the order of storage',
    clauses: ['COINBASE-09'],
    why: { kind: 'ordering', note: '256 runs before 1 and 2' },
    input: chain([
      subnet({ ...due }),
      subnet({ ...three.burned, ...due }),
      subnet({ ...three.young, ...due, netuid: 256 }),
    ]),
  },
  {
    id: 'coinbase-epoch-skipped',
    title: 'a subnet with a hotkey twice uses its slot, and its pots stay full',
    clauses: ['COINBASE-09'],
    why: { kind: 'boundary', note: 'the next epoch takes them' },
    input: chain([subnet({ ...due, duplicateHotkeys: true, pendingServerEmission: '5' })]),
  },
  {
    id: 'coinbase-epoch-new-owner',
    title: 'a subnet changes hands before its owner’s cut is paid',
    clauses: ['COINBASE-09'],
    why: { kind: 'incident', note: 'the new owner has the cut of the whole tempo' },
    input: chain([
      subnet({ ...due, pendingOwnerCut: '64798351920', nextOwner: { hotkey: key('a'), coldkey: key('b') } }),
    ]),
  },
  {
    id: 'coinbase-epoch-none-allowed',
    title: 'no epoch a block: all wait',
    clauses: ['COINBASE-09'],
    why: { kind: 'boundary', note: 'the least setting' },
    input: chain([subnet({ ...due })], { maxEpochsPerBlock: 0 }),
  },
  {
    id: 'coinbase-epoch-last-moment',
    title: 'one block before the tempo is over no epoch is due',
    clauses: ['COINBASE-09'],
    why: { kind: 'boundary', note: 'a period of the tempo, not one more' },
    input: chain([subnet({ lastEpochBlock: '7999641', blocksSinceLastStep: '358' })]),
  },
];
