/** Transfers: what may leave an account, what may arrive, and what becomes of both. */
import type { JsonObject } from '../../../reference/index.ts';
import { alice, bob, casesOf, eve, feeOf, holds, nobody, signed, type Row } from './universe.ts';

type Kind = 'transfer_keep_alive' | 'transfer_allow_death';
const send = (value: bigint | number | string, to: string = eve, kind: Kind = 'transfer_allow_death') =>
  signed(alice, `Balances.${kind}`, { dest: { Id: to }, value: String(value) });
const keep = (value: bigint | number | string, to: string = eve) => send(value, to, 'transfer_keep_alive');
const all = (keep_alive: boolean, to: string = eve) =>
  signed(alice, 'Balances.transfer_all', { dest: { Id: to }, keep_alive });

/** What is left after the fee of an extrinsic. */
const after = (extrinsic: JsonObject, left: bigint | number) => (feeOf(extrinsic) + BigInt(left)).toString();
const purse = (
  extrinsic: JsonObject,
  left: bigint | number,
  more: JsonObject = {},
  others: JsonObject = {},
) => ({
  'System.Account': { [alice]: holds(after(extrinsic, left), more), [bob]: holds('1000000000'), ...others },
});
const split = (free: string, reserved: string, frozen: string) => ({
  data: { free, reserved, frozen, flags: '170141183460469231731687303715884105728' },
});
/** A row whose purse holds so much when the call begins. */
const row = (
  id: string,
  title: string,
  clauses: readonly number[],
  extrinsic: JsonObject,
  left: bigint | number,
  more: JsonObject = {},
  others: JsonObject = {},
): Row => [`transfer-${id}`, title, clauses, extrinsic, purse(extrinsic, left, more, others)];

const rows: readonly Row[] = [
  row('plain', 'an amount moves from one account to another', [1, 2], send(1000, bob), 5000),
  row('nothing', 'nothing moves, and that is told', [1], send(0, bob), 5000),
  row('nothing-new', 'nothing makes no account', [2, 5], send(0), 5000),
  row('new', 'an account that was not there is made', [2, 5], send(500), 5000),
  row('new-short', 'a rao short of an account', [2], send(499), 5000),
  row('old-short', 'a little to an account that is there', [2], send(1, bob), 5000),
  row('new-short-keep', 'a rao short of an account, kept alive', [2], keep(499), 5000),
  row('self', 'to oneself nothing moves, and nothing is told', [3], send(1000, alice), 5000),
  row('self-short', 'to oneself more than there is', [3], send(5001, alice), 5000),
  row('self-keep', 'to oneself all that there is, kept alive', [3], keep(5000, alice), 5000),
  row('funds', 'a rao more than there is', [1], send(5001), 5000),
  row('funds-keep', 'a rao more than there is, kept alive', [1], keep(5001), 5000),
  row('keep-exact', 'what is left is just an account', [1], keep(4500), 5000),
  row('keep-below', 'a rao less is none', [1], keep(4501), 5000),
  row('death', 'an account may end with a transfer', [4], send(5000), 5000),
  row('death-dust', 'what is left of one that ends is lost', [4], send(4501), 5000),
  row('death-dust-most', 'a rao less than an account must have is dust', [4], send(4501, bob), 5000),
  row('death-not', 'what an account must have keeps it', [4], send(4500), 5000),
  row('death-consumers', 'what others depend on is frozen', [1, 4], send(4501), 5000, { consumers: 1 }),
  row('death-consumers-exact', 'and above it all may leave', [1], send(4500), 5000, { consumers: 1 }),
  row(
    'death-providers',
    'an account that another thing keeps stays, without its balance',
    [4],
    send(5000),
    5000,
    { providers: 2 },
  ),
  row('death-providers-consumers', 'also where something depends on it', [4], send(5000), 5000, {
    consumers: 1,
    providers: 2,
  }),
  row('death-sufficient', 'an account that suffices for itself stays', [4], send(5000), 5000, {
    sufficients: 1,
  }),
  [
    'transfer-frozen',
    'what is frozen does not leave',
    [1],
    send(4000),
    { 'System.Account': { [alice]: holds('0', split(after(send(4000), 5000), '0', '1001')) } },
  ],
  [
    'transfer-frozen-exact',
    'what is above it does',
    [1],
    send(4000),
    { 'System.Account': { [alice]: holds('0', split(after(send(4000), 5000), '0', '1000')) } },
  ],
  [
    'transfer-frozen-reserved',
    'what is reserved counts for what is frozen',
    [1],
    send(4000),
    { 'System.Account': { [alice]: holds('0', split(after(send(4000), 5000), '600', '1600')) } },
  ],
  [
    'transfer-reserved-keeps',
    'an account with something reserved keeps what is too little free',
    [4],
    send(4999),
    {
      'System.Account': {
        [alice]: holds('0', { consumers: 1, providers: 2, ...split(after(send(4999), 5000), '700', '0') }),
      },
    },
  ],
  row(
    'overflow',
    'more than an account can hold',
    [2],
    send(2000, bob),
    5000,
    {},
    { [bob]: holds('18446744073709550000') },
  ),
  row(
    'overflow-exact',
    'as much as it can hold',
    [2],
    send(1615, bob),
    5000,
    {},
    { [bob]: holds('18446744073709550000') },
  ),
  [
    'transfer-underflow',
    'more than has ever been issued',
    [1],
    send(90000),
    { ...purse(send(90000), 100000), 'Balances.TotalIssuance': '89999' },
  ],
  [
    'transfer-underflow-exact',
    'all that has ever been issued',
    [1],
    send(90000),
    { ...purse(send(90000), 100000), 'Balances.TotalIssuance': '90000' },
  ],
  row('order-death-new', 'whether it may leave comes before whether it may arrive', [1, 2], keep(5000), 5000),
  row('nothing-poor', 'who has nothing may move nothing', [1], send(0, bob), 500),
  row('all', 'all of it, and the account ends', [6], all(false), 5000),
  row('all-keep', 'all but what keeps the account', [6], all(true), 5000),
  row('all-keep-nothing', 'nothing, where nothing is above that', [6], all(true), 500),
  row('all-consumers', 'all but what others depend on', [6], all(false), 5000, { consumers: 1 }),
  row('all-self', 'all of it to oneself', [6], all(false, alice), 5000),
  row('all-new-short', 'all of it is too little for an account', [6, 2], all(true), 700),
  [
    'transfer-all-frozen',
    'all but what is frozen',
    [6],
    all(false),
    { 'System.Account': { [alice]: holds('0', split(after(all(false), 5000), '0', '1200')) } },
  ],
  row(
    'all-overflow',
    'all of it is more than an account can hold',
    [6, 2],
    all(false, bob),
    5000,
    {},
    { [bob]: holds('18446744073709551000') },
  ),
  row(
    'new-address-again',
    'an account with a nonce but no balance is made anew',
    [5],
    send(500, nobody),
    5000,
    {},
    { [nobody]: holds('0', { providers: 0, nonce: 3 }) },
  ),
  row(
    'new-provided',
    'an account that another thing keeps gets a second reason',
    [5],
    send(500, nobody),
    5000,
    {},
    { [nobody]: holds('0', { providers: 1 }) },
  ),
];

/** As the file says. */
export const transferCases = casesOf(
  'TRANSFERS',
  'an account is one from the existential deposit on',
  rows,
  'accounts',
);
