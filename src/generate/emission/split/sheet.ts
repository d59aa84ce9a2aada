import type { Draft } from '../../topic.ts';
import { now, nowRulesets, usualCut } from './input.ts';

/** What the protocol's sheet computed: emission, root's proportion, owner, server, validator, root, dust. */
const rows = [
  ['split-1-t', 1_000_000_000n, 2_761_050_404n, '179995422', '410002288', '146429388', '263572899', '3'],
  ['split-1-new', 1_000_000_000n, 4_290_200_406n, '179995422', '410002288', '455052', '409547236', '2'],
  ['split-1-mid', 1_000_000_000n, 1_332_920_884n, '179995422', '410002288', '282760199', '127242089', '2'],
  ['split-1-old', 1_000_000_000n, 655_164_502n, '179995422', '410002288', '347459566', '62542721', '3'],
  ['split-1-zero', 1_000_000_000n, 0n, '179995422', '410002288', '410002288', '0', '2'],
  ['split-05-t', 500_000_000n, 2_761_050_404n, '89997711', '205001144', '73214694', '131786449', '2'],
  ['split-05-new', 500_000_000n, 4_290_200_406n, '89997711', '205001144', '227526', '204773618', '1'],
  ['split-05-mid', 500_000_000n, 1_332_920_884n, '89997711', '205001144', '141380099', '63621044', '2'],
  ['split-05-old', 500_000_000n, 655_164_502n, '89997711', '205001144', '173729783', '31271360', '2'],
  ['split-05-zero', 500_000_000n, 0n, '89997711', '205001144', '205001144', '0', '1'],
  ['split-025-t', 250_000_000n, 2_761_050_404n, '44998855', '102500572', '36607347', '65893224', '2'],
  ['split-025-mid', 250_000_000n, 1_332_920_884n, '44998855', '102500572', '70690049', '31810522', '2'],
  ['split-025-old', 250_000_000n, 655_164_502n, '44998855', '102500572', '86864891', '15635680', '2'],
  ['split-025-zero', 250_000_000n, 0n, '44998855', '102500572', '102500572', '0', '1'],
  ['split-k10-t', 976_562n, 2_761_050_404n, '175776', '400392', '142997', '257395', '2'],
  ['split-k10-new', 976_562n, 4_290_200_406n, '175776', '400392', '444', '399948', '2'],
  ['split-k10-mid', 976_562n, 1_332_920_884n, '175776', '400392', '276132', '124259', '3'],
  ['split-k10-old', 976_562n, 655_164_502n, '175776', '400392', '339315', '61076', '3'],
  ['split-k10-zero', 976_562n, 0n, '175776', '400392', '400392', '0', '2'],
] as const;

const output = (ownerCut: string, server: string, validator: string, root: string, dust: string) => ({
  ownerCut,
  server,
  validator,
  root,
  recycled: '0',
  dust,
});

/** What others computed (SPLIT-03 to SPLIT-09). */
export const sheet: readonly Draft[] = [
  ...rows.map(([id, emission, proportion, owner, server, validator, forRoot, dust]): Draft => ({
    id,
    title: `${emission} rao of alpha, root's proportion ${proportion} of 2^32`,
    clauses: ['SPLIT-03', 'SPLIT-05', 'SPLIT-07'],
    why: { kind: 'example', note: 'a value of the protocol sheet' },
    input: now({ emission, root: proportion, cut: usualCut }),
    rulesets: nowRulesets,
    confirmed: [
      {
        evidence: { kind: 'sheet', id },
        rulesets: ['425'],
        output: output(owner, server, validator, forRoot, dust),
      },
    ],
  })),
  {
    id: 'split-nocut',
    title: 'the cut switched off, a young subnet',
    clauses: ['SPLIT-03', 'SPLIT-05', 'SPLIT-07'],
    why: { kind: 'example', note: 'a value of the protocol sheet' },
    input: now({ enabled: false, root: 4_290_200_406n }),
    rulesets: nowRulesets,
    confirmed: [
      {
        evidence: { kind: 'sheet', id: 'split-nocut' },
        rulesets: ['425'],
        output: output('0', '500000000', '554939', '499445060', '1'),
      },
    ],
  },
  {
    id: 'split-fullcut',
    title: 'a cut of 65535 and no root: the owner has it all',
    clauses: ['SPLIT-03', 'SPLIT-05', 'SPLIT-07'],
    why: { kind: 'example', note: 'a value of the protocol sheet' },
    input: now({ cut: 65535, root: 0n }),
    rulesets: nowRulesets,
    confirmed: [
      {
        evidence: { kind: 'sheet', id: 'split-fullcut' },
        rulesets: ['425'],
        output: output('1000000000', '0', '0', '0', '0'),
      },
    ],
  },
  {
    id: 'pend-1',
    title: 'no cut, and root a quarter: the numbers come out even',
    clauses: ['SPLIT-03', 'SPLIT-05', 'SPLIT-07'],
    why: { kind: 'example', note: 'a value of the protocol sheet' },
    input: now({ cut: 0, root: 1_073_741_824n }),
    rulesets: nowRulesets,
    confirmed: [
      {
        evidence: { kind: 'sheet', id: 'pend-1' },
        rulesets: ['425'],
        output: output('0', '500000000', '375000000', '125000000', '0'),
      },
    ],
  },
];
