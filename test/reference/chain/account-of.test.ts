import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outputOf } from './goldens.ts';

const accountOf = (address: string) => outputOf('chain.accountOf', { address }).account;
const accounts = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => `0x${Buffer.from(bytes).toString('hex')}`);

test('an account survives the way to its address and back, and no letter of it is idle', () => {
  fc.assert(
    fc.property(accounts, fc.nat(46), (account, at) => {
      const address = outputOf('chain.address', { account, prefix: 42 }).address as string;
      expect(accountOf(address)).toBe(account);
      const other = address[at] === 'z' ? 'y' : 'z';
      expect(accountOf(`${address.slice(0, at)}${other}${address.slice(at + 1)}`)).toBeNull();
    }),
  );
});

test('any text is an address or none', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(accountOf(text)).toBeNull();
    }),
  );
});
