/**
 * The cases of `chain.accountOf`.
 *
 * @module
 */
import { chain } from '../../reference/index.ts';
import type { Topic } from '../topic.ts';
import { alice, bob, zero } from './accounts.ts';
import { rowsTopic, type Row } from './row.ts';

const known = '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY';
const row = (id: string, title: string, clause: number, address: string): Row => ({
  id,
  title,
  clauses: [clause],
  input: { address },
});

const rows: readonly Row[] = [
  row('alice', 'an account that everyone knows', 1, known),
  row('bob', 'and another', 1, chain.ss58Encode(bob)),
  row('nobody', 'nobody’s address', 1, chain.ss58Encode(zero)),
  row('pot', 'a subnet’s pot', 1, chain.ss58Encode(chain.subnetAccount(7))),
  row('empty', 'nothing', 2, ''),
  row('hex', 'a key in hex is no address', 2, alice),
  row(
    'bent',
    'one letter otherwise',
    2,
    `${known.slice(0, 20)}${known[20] === 'x' ? 'y' : 'x'}${known.slice(21)}`,
  ),
  row('cut', 'a letter too few', 2, known.slice(0, -1)),
  row('long', 'a letter too many', 2, `${known}1`),
  row('no-letter', 'a letter that an address has not', 2, known.replace('w', '0')),
  row('other-chain', 'the address of the same account on another chain', 2, chain.ss58Encode(alice, 0)),
  row('two-bytes', 'an address with a prefix of two bytes', 2, chain.ss58Encode(alice, 16383)),
  row('space', 'a space before it', 2, ` ${known}`),
  row('leading-one', 'a one before it', 2, `1${known}`),
];

/** The topics of `chain.accountOf`. */
export const accountOfTopics: readonly Topic[] = [
  rowsTopic(
    'chain.accountOf',
    'account-of',
    'addresses',
    { kind: 'boundary', note: 'an address, or almost' },
    rows,
  ),
];
