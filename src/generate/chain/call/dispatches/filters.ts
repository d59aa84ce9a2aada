import { alice, coldkey, eve, key, signed, items, type Row } from '../universe.ts';
import { weights, setting, free, paid, batch, safe } from './parts.ts';

/** Cases of this file’s name. */
export const filters: readonly Row[] = [
  ['safe-transfer', 'in safe mode nothing is transferred', [6], paid(), safe()],
  ['safe-weights', 'weights are set', [6], free(), safe()],
  [
    'safe-mechanism-weights',
    'those of a mechanism are not',
    [6],
    signed(alice, 'SubtensorModule.set_mechanism_weights', { ...weights, mecid: 0 }),
    safe(),
  ],
  [
    'safe-commit',
    'nor are weights committed',
    [6],
    signed(alice, 'SubtensorModule.commit_weights', { netuid: 2, commit_hash: key('7') }),
    safe(),
  ],
  [
    'safe-axon',
    'an axon is served',
    [6],
    signed(alice, 'SubtensorModule.serve_axon', {
      netuid: 1,
      version: 1,
      ip: '9',
      port: 1,
      ip_type: 4,
      protocol: 4,
      placeholder1: 0,
      placeholder2: 0,
    }),
    safe(),
  ],
  [
    'safe-prometheus',
    'measures are not',
    [6],
    signed(alice, 'SubtensorModule.serve_prometheus', {
      netuid: 1,
      version: 1,
      ip: '9',
      port: 1,
      ip_type: 4,
    }),
    safe(),
  ],
  ['safe-batch', 'a batch is not let through, whatever it holds', [6], batch('batch', [setting]), safe()],
  [
    'safe-register',
    'nobody registers',
    [6],
    signed(coldkey, 'SubtensorModule.burned_register', { netuid: 0, hotkey: eve }),
    safe(),
  ],
  [
    'safe-guard',
    'the pool asks before the filter does',
    [5, 6],
    signed(alice, 'SubtensorModule.commit_weights', { netuid: 2, commit_hash: key('7') }),
    { ...safe(), ...items({ StakeThreshold: '1' }) },
  ],
];
