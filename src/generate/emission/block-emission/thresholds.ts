import type { Ruleset } from '../../../reference/index.ts';
import type { Confirmation, Draft } from '../../topic.ts';

/** The halvings: each one's number, the issuance at which it comes, and what a block emits from there on. */
const halvings: readonly (readonly [halving: number, threshold: string, emission: string])[] = [
  [1, '10500000000000000', '500000000'],
  [2, '15750000000000000', '250000000'],
  [3, '18375000000000000', '125000000'],
  [4, '19687500000000000', '62500000'],
  [5, '20343750000000000', '31250000'],
  [6, '20671875000000000', '15625000'],
  [7, '20835937500000000', '7812500'],
  [8, '20917968750000000', '3906250'],
  [9, '20958984375000000', '1953125'],
  [10, '20979492187500000', '976562'],
  [11, '20989746093750000', '488281'],
  [12, '20994873046875000', '244140'],
  [13, '20997436523437500', '122070'],
  [14, '20998718261718750', '61035'],
  [15, '20999359130859375', '30517'],
  [16, '20999679565429688', '15258'],
  [17, '20999839782714844', '7629'],
  [18, '20999919891357422', '3814'],
  [19, '20999959945678711', '1907'],
  [20, '20999979972839356', '953'],
  [21, '20999989986419678', '476'],
  [22, '20999994993209839', '238'],
  [23, '20999997496604920', '119'],
  [24, '20999998748302460', '59'],
  [25, '20999999374151230', '29'],
  [26, '20999999687075615', '14'],
  [27, '20999999843537808', '7'],
  [28, '20999999921768904', '3'],
  [29, '20999999960884452', '1'],
  [30, '20999999980442226', '0'],
  [31, '20999999990221113', '0'],
  [32, '20999999995110557', '0'],
];

/** The rulesets that the sheet speaks of. */
const halvingRulesets: readonly Ruleset[] = [
  '149',
  '195',
  '233',
  '234',
  '247',
  '298',
  '334',
  '342',
  '347',
  '365',
  '411',
  '421',
  '423',
  '425',
];

/** Every threshold, a rao below it and a rao above it (BLOCK-EMISSION-02 to BLOCK-EMISSION-05). */
export const thresholds: readonly Draft[] = halvings.flatMap(([k, threshold, emission], i) => {
  const at = BigInt(threshold);
  const before = halvings[i - 1]?.[2] ?? '1000000000';
  const draft = (side: string, issuance: bigint, title: string, said: string): Draft => ({
    id: `block-emission-threshold-${k}-${side}`,
    title,
    clauses: [
      side === 'at' ? 'BLOCK-EMISSION-03' : 'BLOCK-EMISSION-02',
      'BLOCK-EMISSION-04',
      'BLOCK-EMISSION-05',
    ],
    why: { kind: 'boundary', note: `21e15 less its part by 2^${k}, rounded up, is ${threshold}` },
    input: { issuance: issuance.toString() },
    ...(k <= 30 && side !== 'above' && { confirmed: sheet(`be-th${k}-${side}`, said) }),
  });
  return [
    draft('below', at - 1n, `one rao before halving ${k} a block emits as before`, before),
    draft('at', at, `halving ${k} comes at this very rao`, emission),
    draft('above', at + 1n, `one rao after halving ${k}`, emission),
  ];
});

function sheet(id: string, emission: string): readonly Confirmation[] {
  return [{ evidence: { kind: 'sheet', id }, rulesets: halvingRulesets, output: { emission } }];
}
