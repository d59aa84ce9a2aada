import { alice, bob, eve, signed, each, items, batched, since, before, type Row } from '../universe.ts';
import { setting, moving, free, paid, batch, swapped, disputed } from './parts.ts';

/** Cases of this file’s name. */
export const guards: readonly Row[] = [
  ['swap-announced', 'a coldkey that is to be swapped transfers nothing', [5, 7], paid(), swapped],
  ['swap-announced-batch', 'nor sends a batch', [5, 7], batch('batch', [setting]), swapped],
  ['swap-announced-weights', 'nor sets weights', [5], free(), swapped],
  ['swap-disputed', 'once that is disputed it does nothing at all', [5, 7], paid(), disputed],
  [
    'swap-disputed-alone',
    'a dispute of no announcement is none',
    [5],
    paid(),
    items({ ColdkeySwapDisputes: { [alice]: 6 } }),
  ],
  [
    'swap-announced-first',
    'the swap comes before stake',
    [5, 7],
    free(),
    { ...swapped, ...items({ StakeThreshold: '1' }) },
  ],
  [
    'swap-announced-register',
    'a coldkey that is to be swapped does not register',
    [5],
    signed(alice, 'SubtensorModule.burned_register', { netuid: 0, hotkey: eve }),
    swapped,
  ],
  [
    'swap-announced-root',
    'nor on root',
    [5],
    signed(alice, 'SubtensorModule.root_register', { hotkey: eve }),
    swapped,
  ],
  [
    'swap-announced-limit',
    'nor below a limit',
    [5],
    signed(alice, 'SubtensorModule.register_limit', { netuid: 0, hotkey: eve, limit_price: '1' }),
    swapped,
  ],
  [
    'swap-scheduled',
    'before, the pool alone kept its transfers back',
    [5],
    paid(),
    items({ ColdkeySwapScheduled: { [alice]: [5, bob] } }),
    { rulesets: before },
  ],
  [
    'swap-scheduled-batch',
    'and a batch went through',
    [5],
    batched(alice, moving('1000')),
    items({ ColdkeySwapScheduled: { [alice]: [5, bob] } }),
    { rulesets: before },
  ],
  [
    'code-other',
    'an error that has no code of its own is 255',
    [7],
    signed(alice, 'SubtensorModule.serve_axon', {
      netuid: 1,
      version: 1,
      ip: '9',
      port: 1,
      ip_type: 5,
      protocol: 4,
      placeholder1: 0,
      placeholder2: 0,
    }),
  ],
  [
    'code-rate',
    'rates share a code',
    [7],
    free(),
    items({ LastUpdate: each(['999', '0', '0']) }),
    { rulesets: since },
  ],
];
