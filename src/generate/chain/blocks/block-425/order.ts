/**
 * Cases of the order of a block's steps that no other family has.
 *
 * @module
 */
import type { Draft } from '../../../topic.ts';
import { waiting } from './children.ts';
import { alice, bob, coldkey, eve, told425 } from './universe.ts';

/** Cases of the order. */
export const orderCases: readonly Draft[] = [
  told425({
    id: 'children-after-epoch',
    title: 'children come after the epoch of their block: its dividends still go by those before',
    clauses: [1, 16, 21],
    note: 'children made before the epoch',
    pre: {
      ...waiting({ [`1,${alice}`]: [[['18446744073709551615', bob]], '1'] }),
      'SubtensorModule.SubnetworkN': { '1': 2 },
      'SubtensorModule.Keys': { '1,0': alice, '1,1': bob },
      'SubtensorModule.Uids': { [`1,${alice}`]: 0, [`1,${bob}`]: 1 },
      'SubtensorModule.Owner': { [alice]: coldkey, [bob]: eve },
      'SubtensorModule.TotalHotkeyAlpha': { [`${alice},1`]: '3000000', [`${bob},1`]: '1000000' },
      'SubtensorModule.LastUpdate': { '1': ['990', '990'] },
      'SubtensorModule.ValidatorPermit': { '1': [true, true] },
      'SubtensorModule.PendingValidatorEmission': { '1': '1000000' },
    },
  }),
];
