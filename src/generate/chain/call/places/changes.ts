import { items, type Row } from '../universe.ts';
import { emission, row, past } from './parts.ts';

/** Cases of this file’s name. */
export const changes: readonly Row[] = [
  row('takes-over', 'who takes over begins with nothing, and weights on it are 0', [13], {
    ...emission(9, 1, 9),
    ...past,
  }),
  row('takes-over-mechanisms', 'in every mechanism', [13], {
    ...emission(9, 1, 9),
    ...items({
      MechanismCountCurrent: { '1': 2 },
      Weights: { '4097,0': [[1, 9]], '4097,1': [[0, 9]] },
      Bonds: { '4097,1': [[0, 9]] },
      Incentive: { '1': [1, 2, 3], '4097': [4, 5, 6] },
    }),
  }),
  row('takes-over-stake-weight', 'a list that is not there is written empty', [13], {
    ...emission(9, 1, 9),
    ...items({ StakeWeight: {} }),
  }),
];
