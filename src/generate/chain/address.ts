/**
 * The cases of `chain.address`.
 *
 * @module
 */
import { chain } from '../../reference/index.ts';
import type { Topic } from '../topic.ts';
import { alice, bob, zero } from './accounts.ts';
import { rowsTopic, type Row } from './row.ts';

const row = (
  id: string,
  title: string,
  clauses: readonly number[],
  account: string,
  address?: string,
  prefix = 42,
): Row => ({
  id,
  title,
  clauses,
  input: { account, prefix },
  ...(address !== undefined && { said: { by: 'sheet', answer: { address } } }),
});

const rows: readonly Row[] = [
  row('nobody', 'nobody’s address', [1, 2], zero, '5C4hrfjw9DjXZTzV3MwzrrAr9P1MJhSrvWGWqi1eSuyUpnhM'),
  row(
    'root-pot',
    'the pot of root',
    [1, 2],
    chain.subnetAccount(0),
    '5EYCAe5jLQhn6ofDSvqF6iY53erXNkwhyE1aCEgvi1NNs91F',
  ),
  row(
    'subnet-one-pot',
    'the pot of subnet 1',
    [1, 2],
    chain.subnetAccount(1),
    '5EYCAe5jLQhn6ofDSvqWqk5fA9XiqK3ahtx5kBNmAqF78mqL',
  ),
  row(
    'subnet-64-pot',
    'the pot of subnet 64',
    [1, 2],
    chain.subnetAccount(64),
    '5EYCAe5jLQhn6ofDSw8caRPiDJ7AgBRh4CABSaeQJqM278gq',
  ),
  row(
    'burn',
    'the account to which burned TAO goes',
    [1, 2],
    chain.burnAccount,
    '5EYCAe5fvqwE4eNE7ddxEfasPGZe11e6SWKvos7FUXP2LUrp',
  ),
  row('subnet-256-pot', 'the pot of subnet 256', [1], chain.subnetAccount(256)),
  row(
    'alice',
    'an account that everyone knows',
    [1, 2],
    alice,
    '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY',
  ),
  row('bob', 'and another', [1, 2], bob, '5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty'),
  row('ones', 'an account of ones', [1, 2], `0x${'ff'.repeat(32)}`),
  row(
    'prefix-0',
    'the first prefix, of another chain',
    [3],
    alice,
    '15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5',
    0,
  ),
  row('prefix-2', 'a prefix of another chain', [3], alice, undefined, 2),
  row('prefix-63', 'the last prefix of one byte', [3], alice, undefined, 63),
  row('prefix-64', 'the first prefix of two bytes', [3], alice, undefined, 64),
  row('prefix-16383', 'the last prefix', [3], alice, undefined, 16383),
];

/** The topics of `chain.address`. */
export const addressTopics: readonly Topic[] = [
  rowsTopic(
    'chain.address',
    'address',
    'accounts',
    { kind: 'boundary', note: 'an account or a prefix at an end' },
    rows,
  ),
];
