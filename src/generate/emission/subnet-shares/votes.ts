import type { Ruleset } from '../../../reference/index.ts';
import type { Confirmation, Draft } from '../../topic.ts';
import { span } from '../span.ts';
import { vote, type Voter } from './input.ts';
import { rankVotes } from './rank-votes.ts';
import { trustVotes } from './trust-votes.ts';
import { max } from './vote-line.ts';

const rulesets = span('133', '195');
const raw = span('133', '149');

const ten = [...Array(10).keys()];
/** Ten validators of equal stake; each gives the same to all subnets below its own uid. */
const stairs = vote(
  [...ten, 10],
  ten.map((uid): Voter => [1000n, ten.slice(0, uid).map((netuid) => [netuid, max] as const)]),
  { rho: 30 },
);
/** Ten validators of equal stake; each gives all to the subnet of its own number. */
const diagonal = vote(
  ten,
  ten.map((uid): Voter => [1000n, [[uid, max]]]),
  { rho: 30 },
);

const asserted = (
  test: string,
  on: readonly Ruleset[],
  emissions: readonly number[],
): readonly Confirmation[] => [
  {
    evidence: { kind: 'repo-test', id: test },
    rulesets: on,
    output: { subnets: emissions.map((emission, netuid) => ({ netuid, emission: emission.toString() })) },
  },
];

const stairsRaw = [277820113, 246922263, 215549466, 176432500, 77181559, 5857251, 229035, 7619, 189, 0, 0];
const stairsNormalized = [
  385861815, 249435914, 180819837, 129362980, 50857187, 3530356, 127839, 3974, 93, 0, 0,
];

/** How the root network votes (SUBNET-SHARES-03 to SUBNET-SHARES-07). */
export const votes: readonly Draft[] = [
  {
    id: 'subnet-shares-votes-stairs',
    title:
      'ten validators, each for the subnets below it: as the chain’s own test has it, before rows are normalised and after',
    clauses: ['SUBNET-SHARES-04', 'SUBNET-SHARES-05', 'SUBNET-SHARES-06'],
    why: {
      kind: 'ruleset-switch',
      note: 'the test asserts the first six subnets, in v1.0.0 and again in v1.2.5',
    },
    rulesets,
    input: stairs,
    confirmed: [
      ...asserted('v1.0.0 root.rs::test_network_pruning', raw, stairsRaw),
      ...asserted('v1.2.5 root.rs::test_network_pruning', ['195'], stairsNormalized),
    ],
  },
  {
    id: 'subnet-shares-votes-diagonal',
    title: 'ten validators, each for a subnet of its own: a rao short of a tenth for each',
    clauses: ['SUBNET-SHARES-06', 'SUBNET-SHARES-07'],
    why: { kind: 'rounding', note: 'the test asserts 99,999,999 for the subnets from 1 on' },
    rulesets,
    input: diagonal,
    confirmed: asserted(
      'v1.0.0 root.rs::test_root_set_weights',
      rulesets,
      Array<number>(10).fill(99_999_999),
    ),
  },
  ...[...rankVotes, ...trustVotes].map(([id, title, clauses, note, input]): Draft => ({
    id: `subnet-shares-votes-${id}`,
    title,
    clauses: clauses.map((clause) => `SUBNET-SHARES-0${clause}`),
    why: { kind: 'boundary', note },
    rulesets,
    input,
  })),
];
