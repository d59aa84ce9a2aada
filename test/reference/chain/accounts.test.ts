import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chain } from '../../../src/reference/index.ts';
import { describeCorpora, goldensOf } from './goldens.ts';

interface Pot {
  readonly hex: string;
  readonly ss58_42: string;
}

describeCorpora('accounts and addresses are those of the sheet', () => {
  test.each(goldensOf<{ netuid: number }>('subnetAccountId'))('$id', ({ input, output }) => {
    const { hex, ss58_42 } = output as Pot;
    expect(chain.subnetAccount(input.netuid)).toBe(hex);
    expect(chain.ss58Encode(chain.subnetAccount(input.netuid))).toBe(ss58_42);
  });

  test.each(goldensOf<{ palletId: string }>('palletAccountId'))('$id', ({ input, output }) => {
    const { hex, ss58_42 } = output as Pot;
    expect(chain.palletAccount(input.palletId)).toBe(hex);
    expect(chain.ss58Decode(ss58_42)).toBe(hex);
  });

  test.each(goldensOf<{ account: chain.scale.Hex; prefix: number }>('ss58Encode'))(
    '$id',
    ({ input, output }) => {
      expect(chain.ss58Encode(input.account, input.prefix)).toBe(output);
    },
  );
});

test('the burn account is that of the runtime', () => {
  expect(chain.ss58Encode(chain.burnAccount)).toBe('5EYCAe5fvqwE4eNE7ddxEfasPGZe11e6SWKvos7FUXP2LUrp');
  expect(chain.subnetAccount(258)).toContain('0201');
});

test('an address goes to its account and back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
      const account = chain.scale.toHex(bytes);
      expect(chain.ss58Decode(chain.ss58Encode(account))).toBe(account);
    }),
  );
});

test.each([
  ['a wrong check sum', '5C4hrfjw9DjXZTzV3MwzrrAr9P1MJhSrvWGWqi1eSuyUpnhN'],
  ['another prefix', chain.ss58Encode(`0x${'00'.repeat(32)}`, 0)],
  ['nothing', ''],
  ['hex', `0x${'00'.repeat(32)}`],
  ['a letter that is not in the alphabet', '0C4hrfjw9DjXZTzV3MwzrrAr9P1MJhSrvWGWqi1eSuyUpnhM'],
])('%s is no address of this chain', (_, address) => {
  expect(chain.ss58Decode(address)).toHaveProperty('path', 'address');
});
