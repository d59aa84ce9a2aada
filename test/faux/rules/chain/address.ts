import type { FauxRule } from '../../../../src/check/index.ts';

const at = 'src/reference/chain/';
const row = (clause: number, file: string, find: string, replace: string, says: string): FauxRule => ({
  clause: `ADDRESS-0${clause}`,
  file: `${at}${file}.ts`,
  find,
  replace,
  says,
});

/** A wrong rule for each clause of an address. */
export const addressRules: readonly FauxRule[] = [
  row(
    1,
    'accounts',
    'AccountId(prefix).dec(fromHex(account))',
    'AccountId(prefix).dec(fromHex(account).reverse())',
    'an account is written backwards',
  ),
  row(
    2,
    'accounts',
    'AccountId(prefix).dec(fromHex(account))',
    '`${AccountId(prefix).dec(fromHex(account)).slice(0, -2)}11`',
    'an address ends without a checksum',
  ),
  row(3, 'accounts', 'AccountId(prefix).dec', 'AccountId(prefix % 64).dec', 'a prefix has one byte'),
];
