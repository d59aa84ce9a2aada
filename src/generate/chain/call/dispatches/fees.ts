import { alice, bob, eve, nobody, holds, signed, items, type Row } from '../universe.ts';
import { free, paid, author, fee, purse } from './parts.ts';

/** Cases of this file’s name. */
export const fees: readonly Row[] = [
  ['nonce-and-fee', 'nonce and fee stand where the call fails', [1], paid('2000000000')],
  ['invalid-untouched', 'an extrinsic that is invalid changes nothing', [2], paid(), purse(fee + 499n)],
  ['fee-exact', 'the fee and what keeps the account', [2], paid('0'), purse(fee + 500n)],
  ['fee-no-account', 'who has no account can’t pay', [2], paid('0', {}, nobody)],
  [
    'free-no-account',
    'a call that is free needs no account',
    [2, 3],
    free({}, nobody),
    items({ Keys: { '1,0': nobody, '1,1': bob, '1,2': eve }, Uids: { [`1,${nobody}`]: 0 } }),
  ],
  ['free-tip', 'of a free call the tip is paid', [3, 4], free({ tip: '1000' })],
  ['free-tip-short', 'if it can be', [2, 3], free({ tip: '1000' }, nobody)],
  [
    'payment-first',
    'who can’t pay is not asked for stake',
    [2],
    free({ tip: '1000' }, nobody),
    items({ StakeThreshold: '1' }),
  ],
  [
    'fee-author',
    'the author gets the fee and the tip',
    [4],
    paid('1000', { tip: '77' }),
    { 'System.Account': { [alice]: holds('1000000000'), [bob]: holds('1000000000'), [author]: holds('5') } },
    { author },
  ],
  ['fee-author-new', 'an author without an account is made one', [4], paid(), undefined, { author }],
  [
    'fee-author-poor',
    'a fee that is too little for an account is lost',
    [4],
    free({ tip: '499' }),
    undefined,
    { author },
  ],
  [
    'fee-author-poor-exact',
    'one that is just enough is not',
    [4],
    free({ tip: '500' }),
    undefined,
    { author },
  ],
  [
    'fee-author-signer',
    'an author who signs gets the own fee back',
    [4],
    paid(),
    undefined,
    { author: alice },
  ],
  ['fee-author-unknown', 'without an author the fee is lost, and one issuance falls', [4], paid()],
  [
    'fee-author-failed',
    'the author is paid for a call that fails',
    [4],
    paid('2000000000'),
    undefined,
    { author },
  ],
  [
    'fee-author-full',
    'an author who can hold no more loses it',
    [4],
    paid(),
    {
      'System.Account': {
        [alice]: holds('1000000000'),
        [bob]: holds('1000000000'),
        [author]: holds('18446744073709551600'),
      },
    },
    { author },
  ],
  [
    'fee-dead',
    'nothing is given back to an account that its call ended',
    [1, 4],
    signed(alice, 'Balances.transfer_all', { dest: { Id: bob }, keep_alive: false }),
  ],
];
