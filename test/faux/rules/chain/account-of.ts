import type { FauxRule } from '../../../../src/check/index.ts';

const at = 'src/reference/chain/';
const row = (clause: number, file: string, find: string, replace: string, says: string): FauxRule => ({
  clause: `ACCOUNT-OF-0${clause}`,
  file: `${at}${file}.ts`,
  find,
  replace,
  says,
});

/** A wrong rule for each clause of reading an address. */
export const accountOfRules: readonly FauxRule[] = [
  row(
    1,
    'account-of',
    "typeof account === 'string' ? account : null",
    "typeof account === 'string' ? (account.toUpperCase() as Hex) : null",
    'an account is in capital letters',
  ),
  row(
    2,
    'accounts',
    'isHex(account, 32) && ss58Encode(account) === address',
    'isHex(account, 32)',
    'an address of another chain is one of this',
  ),
];
