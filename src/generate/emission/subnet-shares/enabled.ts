import type { JsonObject, Ruleset } from '../../../reference/index.ts';
import type { Draft } from '../../topic.ts';
import { block, flowing, flows, now, one, tao, unburned, weighted } from './input.ts';

const barred = { emissionEnabled: false };
const enabledFlag = { emissionEnabled: true };
const equal = (...flags: readonly JsonObject[]): readonly JsonObject[] =>
  flags.map((flag, i) => unburned(i + 1, one, 0n, flag));

type Line = readonly [
  id: string,
  title: string,
  clauses: readonly number[],
  note: string,
  input: JsonObject,
  rulesets?: readonly Ruleset[],
];

const lines: readonly Line[] = [
  [
    'all',
    'three million rao, all three enabled: 999,999 each, and not a million',
    [22],
    'the shares are not brought to a sum of 1 again',
    block(equal({}, {}, {}), 3_000_000n),
  ],
  [
    'one-barred',
    'three million rao, the second barred: a million and a half for each of the others',
    [21],
    'its share is shared out by dividing by what is left',
    block(equal({}, barred, {}), 3_000_000n),
  ],
  [
    'none',
    'all are barred: nobody gets anything, and the emission is not minted',
    [21],
    'no division by 0',
    block(equal(barred, barred, barred), 3_000_000n),
  ],
  [
    'only-one',
    'one is enabled: it gets all, to the last bit',
    [21],
    'a share divided by itself',
    block(equal(barred, {}, barred), 3_000_000n),
  ],
  [
    'barred-without-share',
    'a barred subnet without a share: the others are divided by their sum all the same',
    [21],
    'a sum that is a bit short of 1',
    block([...equal({}, {}, {}), unburned(4, 0n, 0n, barred)]),
  ],
  [
    'enabled-without-share',
    'the only enabled subnet has no share: nobody gets anything',
    [21],
    'a sum of 0',
    block([unburned(1, 0n), unburned(2, one, 0n, barred)]),
  ],
  [
    'said',
    'a flag that says enabled is the same as none',
    [22],
    'what is absent is enabled',
    block(equal(enabledFlag, enabledFlag, {}), 6_000_000n),
  ],
  [
    'different-prices',
    'prices of 1, 2 and 3, the third barred: a third and two thirds',
    [21],
    'in proportion to what they have',
    block([unburned(1, one), unburned(2, 2n * one), unburned(3, 3n * one, 0n, barred)]),
  ],
  [
    'barred-burns',
    'who is barred still counts in the sums before',
    [21],
    'burned and barred are two things',
    block([unburned(1, one), unburned(2, 2n * one, one / 2n, barred), unburned(3, one, one)]),
  ],
  [
    'under-424',
    'a barred subnet at 424',
    [21, 19],
    'the flags are the same',
    block([
      unburned(1, one, 0n, { rootProportion: '4290200406' }),
      unburned(2, one, 0n, { rootProportion: '655164502' }),
      unburned(3, one, 0n, { rootProportion: '655164502', ...barred }),
    ]),
    weighted,
  ],
  [
    'under-flow',
    'a barred subnet in the flow era: its flow still counts until then',
    [21],
    'the flags came with net flow',
    {
      ...flows([
        flowing(1, 3n * tao, 0n, flow()),
        flowing(2, tao, 0n, flow()),
        flowing(3, 4n * tao, 0n, flow(barred)),
      ]),
      netTaoFlowEnabled: true,
    },
    ['411'],
  ],
];

/** What else a subnet of 411 has. */
function flow(more: JsonObject = {}): JsonObject {
  return { protocolFlow: '0', emaProtocolFlow: null, ...more };
}

/** Whose shares go to others (SUBNET-SHARES-21, SUBNET-SHARES-22). */
export const enabled: readonly Draft[] = lines.map(([id, title, clauses, note, input, rulesets = now]) => ({
  id: `subnet-shares-enabled-${id}`,
  title,
  clauses: clauses.map((clause) => `SUBNET-SHARES-${clause}`),
  why: { kind: 'boundary', note },
  rulesets,
  input,
}));
