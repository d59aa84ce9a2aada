import type { Draft } from '../../topic.ts';
import { clockCase } from './input.ts';

/** Clocks of subnets whose tempo is set (CLOCK-02). */
export const tempoSet: readonly Draft[] = [
  clockCase('tempoSet', 'begins-anew', 'a new tempo begins anew, in this block, whatever the netuid', [2], {
    netuid: 7,
    tempo: 720,
    block: 1000n,
  }),
  clockCase('tempoSet', 'the-same', 'the tempo that it had begins anew as well', [2], {
    netuid: 7,
    tempo: 360,
    block: 1000n,
  }),
  clockCase('tempoSet', 'tempo-0', 'a tempo of 0 sets the last slot too', [2], {
    netuid: 7,
    tempo: 0,
    block: 1000n,
  }),
];
