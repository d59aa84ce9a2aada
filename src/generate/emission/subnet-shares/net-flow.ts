import type { JsonObject } from '../../../reference/index.ts';
import type { Draft } from '../../topic.ts';
import { average, flowing, flows, tao } from './input.ts';

/** A subnet with what its users put in on average, and what the protocol did. */
const both = (netuid: number, user: bigint, protocol: bigint, more: JsonObject = {}): JsonObject =>
  flowing(netuid, user, 0n, { protocolFlow: '0', emaProtocolFlow: average(protocol), ...more });

type Line = readonly [id: string, title: string, note: string, input: JsonObject];

const lines: readonly Line[] = [
  [
    'less',
    'the protocol put in less than the users: it is taken off whole',
    'a factor of 1',
    flows([both(1, 10n * tao, tao), both(2, 10n * tao, 4n * tao)]),
  ],
  [
    'as-much',
    'the protocol put in as much as the users: a factor of exactly 1',
    'who got more than its users put in gets nothing',
    flows([both(1, 4n * tao, tao), both(2, 4n * tao, 7n * tao)]),
  ],
  [
    'more',
    'the protocol put in more than the users: it counts for what they put in',
    'a factor of a half',
    flows([both(1, 4n * tao, 4n * tao), both(2, 4n * tao, 12n * tao)]),
  ],
  [
    'negative',
    'what root sold out of a subnet counts for it, and is not scaled',
    'minus a negative flow',
    flows([both(1, 4n * tao, -2n * tao), both(2, 4n * tao, 2n * tao), both(3, 4n * tao, 22n * tao)]),
  ],
  [
    'nothing',
    'the protocol put in nothing: flow is what the users put in',
    'a factor of 0, and no division by 0',
    flows([both(1, 3n * tao, 0n), both(2, tao, 0n)]),
  ],
  [
    'users-leave',
    'the users take out: nothing that the protocol put in counts, and nobody gets anything',
    'a factor of 0',
    flows([both(1, -3n * tao, tao), both(2, -tao, tao)]),
  ],
  [
    'leavers-do-not-count',
    'users who take out do not lower the factor',
    'only flows above 0 are summed',
    flows([both(1, 4n * tao, tao), both(2, 4n * tao, 3n * tao), both(3, -7n * tao, 12n * tao)]),
  ],
  [
    'off',
    'with net flow turned off the users’ flow alone decides',
    'the protocol’s average is kept warm',
    flows([both(1, 4n * tao, 4n * tao), both(2, 4n * tao, 12n * tao)], { netTaoFlowEnabled: false }),
  ],
  [
    'new-protocol-flow',
    'the protocol’s flow of this block enters its average',
    'a thousand TAO in a block',
    flows([
      both(1, 4n * tao, 0n, { protocolFlow: (1000n * tao).toString(), emaProtocolFlow: null }),
      both(2, 4n * tao, 0n),
    ]),
  ],
  [
    'tiny-protocol-flow',
    'a protocol flow so small that the factor does not fit is the same as none',
    'a division that overflows gives 0, and not 1',
    flows([
      both(1, 4n * tao, 0n, { emaProtocolFlow: { block: '7999999', flow: '2' } }),
      both(2, 4n * tao, 0n),
    ]),
  ],
];

/** What the protocol itself put in (SUBNET-SHARES-12). */
export const netFlow: readonly Draft[] = lines.map(([id, title, note, input]) => ({
  id: `subnet-shares-net-flow-${id}`,
  title,
  ...(id.startsWith('tiny') && { level: 'may' as const }),
  clauses: ['SUBNET-SHARES-12'],
  why: { kind: id.startsWith('tiny') ? 'overflow' : 'boundary', note },
  rulesets: ['411'],
  input: { netTaoFlowEnabled: true, ...input },
}));
