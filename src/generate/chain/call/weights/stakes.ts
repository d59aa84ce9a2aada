import { alice, carol, eve, items, type Row } from '../universe.ts';
import { args, set, inBatch, threshold, owner } from './parts.ts';

/** Cases of this file’s name. */
export const stakes: readonly Row[] = [
  [
    'set-weights-stake-below',
    'a stake one below the threshold',
    [4, 'CALL-05'],
    set(alice, [1, 2], [1, 1]),
    threshold('999'),
  ],
  ['set-weights-stake-equal', 'a stake of the threshold', [4], set(alice, [1, 2], [1, 1]), threshold('1000')],
  [
    'set-weights-stake-tao',
    'stake on root counts for as much as TAO does',
    [4],
    set(alice, [1, 2], [1, 1]),
    items({ StakeThreshold: '1000', TotalHotkeyAlpha: { [`${alice},1`]: '900', [`${alice},0`]: '1899' } }),
  ],
  [
    'set-weights-stake-tao-below',
    'and a rao less on root is too little',
    [4],
    set(alice, [1, 2], [1, 1]),
    items({ StakeThreshold: '1000', TotalHotkeyAlpha: { [`${alice},1`]: '900', [`${alice},0`]: '1898' } }),
  ],
  [
    'set-weights-stake-parent',
    'stake that a parent passes on counts',
    [4],
    set(alice, [1, 2], [1, 1]),
    threshold('0', {
      TotalHotkeyAlpha: { [`${carol},1`]: '2001' },
      ParentKeys: { [`${alice},1`]: [['9223372036854775807', carol]] },
    }),
  ],
  [
    'set-weights-stake-child',
    'stake that is passed on to a child does not',
    [4],
    set(alice, [1, 2], [1, 1]),
    threshold('1001', { ChildKeys: { [`${alice},1`]: [['9223372036854775807', carol]] } }),
  ],
  [
    'set-weights-stake-first',
    'too little stake comes before commit-reveal',
    [1, 4],
    set(alice, [1, 2], [1, 1], { netuid: 2 }),
    items({ StakeThreshold: '1' }),
  ],
  [
    'set-weights-stake-batch',
    'in a batch too little stake is an error',
    [4, 'CALL-05'],
    inBatch(alice, 'set_weights', args([1, 2], [1, 1])),
    threshold('999'),
  ],
  [
    'set-weights-stake-owner',
    'the owner’s hotkey needs no stake',
    [5],
    set(alice, [1, 2], [1, 1]),
    { ...threshold('0'), ...owner(alice) },
  ],
  [
    'set-weights-stake-owner-away',
    'the owner’s hotkey without a uid does',
    [5],
    set(eve, [1, 2], [1, 1]),
    { ...threshold('0'), ...owner(eve) },
  ],
  [
    'set-weights-permit-owner',
    'the owner’s hotkey needs no permit',
    [5],
    set(carol, [0, 1], [1, 1]),
    owner(carol),
  ],
  ['set-weights-permit-owner-other', 'another’s hotkey does', [5], set(carol, [0, 1], [1, 1]), owner(alice)],
];
