import { expect, test } from 'vitest';
import { chain } from '../../../src/reference/index.ts';
import { describeCorpora, goldensOf, outputOf } from './goldens.ts';

interface Pot {
  readonly netuid: number;
  readonly palletId: string;
}
interface Account {
  readonly account: string;
  readonly prefix: number;
}
const addressOf = (account: string, prefix = 42) =>
  outputOf('chain.address', { account, prefix }).address as string;
const both = (account: chain.scale.Hex) => ({ hex: account, ss58_42: addressOf(account) });

describeCorpora('addresses are those of the sheet', () => {
  test.each(goldensOf<Account>('ss58Encode'))('$id', ({ input: { account, prefix }, output }) => {
    expect(addressOf(account, prefix)).toBe(output);
  });
  test.each(goldensOf<Pot>('subnetAccountId'))('$id', ({ input, output }) => {
    expect(both(chain.subnetAccount(input.netuid))).toEqual(output);
  });
  test.each(goldensOf<Pot>('palletAccountId'))('$id', ({ input, output }) => {
    expect(both(chain.palletAccount(input.palletId))).toEqual(output);
  });
});

test('a prefix of two bytes makes an address a letter longer, and another', () => {
  const account = `0x${'5a'.repeat(32)}`;
  const all = [0, 42, 63, 64, 16383].map((prefix) => addressOf(account, prefix));
  expect(new Set(all).size).toBe(5);
  expect(all.map((address) => address.length)).toEqual([48, 48, 48, 49, 49]);
});
