import { key, items, since, type Row } from '../universe.ts';
import { burned, market, pot } from './parts.ts';

/** Cases of this file’s name. */
export const checksMore: readonly Row[] = [
  [
    'burned-register-system-unknown',
    'nor that of a subnet that is not there',
    [4],
    burned({ hotkey: pot(4097) }),
    market,
    { rulesets: since },
  ],
  [
    'burned-register-system-like',
    'an account that begins like one is',
    [4],
    burned({ hotkey: `${pot(1).slice(0, -1)}1` }),
    market,
    { rulesets: since },
  ],
  [
    'burned-register-no-room',
    'a subnet with room for nobody',
    [12],
    burned(),
    { ...market, ...items({ MaxAllowedUids: { '1': 0 } }) },
    { rulesets: since },
  ],
  [
    'burned-register-fails-untouched',
    'where it fails the hotkey stays without an owner',
    [4, 12],
    burned(),
    { ...market, ...items({ MaxAllowedUids: { '1': 0 } }) },
    { rulesets: since, author: key('1') },
  ],
];
