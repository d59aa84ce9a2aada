import type { JsonObject, Ruleset } from '../../../reference/index.ts';
import type { Draft } from '../../topic.ts';
import { span } from '../span.ts';
import { block, flowing, flows, half, now, one, priced, signed, unburned, unsigned } from './input.ts';

const closed = { registrationAllowed: false };
const workOnly = { registrationAllowed: false, powRegistrationAllowed: true };

type Line = readonly [
  id: string,
  title: string,
  clauses: readonly number[],
  note: string,
  rulesets: readonly Ruleset[],
  input: JsonObject,
];

const lines: readonly Line[] = [
  [
    'root',
    'root takes no part',
    [8],
    'it has no market, and would count as 1',
    now,
    block([unburned(0, one), unburned(1, one)]),
  ],
  [
    'root-first',
    'root took no part from the first release on',
    [8],
    'it is left out of the list',
    signed,
    block([priced(0, one), priced(1, one)]),
  ],
  [
    'not-started',
    'a subnet that has not started leaves its part to the others',
    [8],
    'no first emission block',
    now,
    block([unburned(1, one), unburned(2, one, 0n, { started: false })]),
  ],
  [
    'not-started-261',
    'a subnet that has not started takes no part since there is a start call',
    [8],
    'the same, at the first release that has it',
    unsigned,
    block([priced(1, one), priced(2, one, { started: false })]),
  ],
  [
    'no-token',
    'a subnet whose token is not enabled takes no part',
    [8],
    'a flag of its own',
    now,
    block([unburned(1, one), unburned(2, one, 0n, { subtokenEnabled: false })]),
  ],
  [
    'closed',
    'a subnet that is closed takes no part, and the others share what it would have had',
    [8, 9],
    'since 361',
    now,
    block([unburned(1, one), unburned(2, one, 0n, closed)]),
  ],
  [
    'closed-2025',
    'a subnet that is closed keeps its part; up to 297 it gets nothing, and nobody else does',
    [9],
    'from 298 on it has an emission, of which the pool takes nothing',
    span('247', '298'),
    block([priced(1, one), priced(2, one, closed)]),
  ],
  [
    'inverted',
    'the first releases have the test the wrong way round: open to work alone gets nothing, and closed to both gets its part',
    [9],
    'mended in the third release of the era',
    span('233', '247'),
    block([priced(1, one), priced(2, one, workOnly), priced(3, one, closed)]),
  ],
  [
    'work-opens',
    'a subnet that is open to work alone counts as open',
    [9],
    'work was another way in',
    ['365'],
    flows([flowing(1, half), flowing(2, half, 0n, workOnly), flowing(3, half, 0n, closed)]),
  ],
  [
    'everyone-left-out',
    'no subnet takes part: nothing is shared',
    [8],
    'an empty list, and the emission is not minted',
    now,
    block([unburned(1, one, 0n, closed)]),
  ],
  ['no-subnets', 'no subnet at all', [8], 'an empty list', now, block([])],
];

/** Who takes part, and who gets nothing all the same (SUBNET-SHARES-08, SUBNET-SHARES-09). */
export const emitting: readonly Draft[] = lines.map(([id, title, clauses, note, rulesets, input]) => ({
  id: `subnet-shares-emitting-${id}`,
  title,
  clauses: clauses.map((clause) => `SUBNET-SHARES-0${clause}`),
  why: { kind: 'boundary', note },
  rulesets,
  input,
}));
