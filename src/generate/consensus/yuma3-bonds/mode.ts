import { decimal } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { bondShares, yuma3Input } from './input.ts';

const why = (note: string) => ({ kind: 'ruleset-switch', note }) as const;
const previousConsensus = [0, 0, 6553, 6553];
const nothing = [0n, 0n, 0n, 0n];

const subnet = {
  weights: [
    [
      [2, decimal('0.7')],
      [3, decimal('0.3')],
    ],
    [[2, decimal('0.4')]],
    [],
    [],
  ],
  bonds: [bondShares([2, 30000]), bondShares([3, 40000]), [], []],
  liquidAlpha: true,
} as const;

/** From ruleset 446 on alpha may look at the epoch before; whether there is an alpha for each pair may not (YUMA3-BONDS-01). */
export const mode: readonly Draft[] = [
  {
    id: 'yuma3-bonds-mode-previous',
    title: 'in mode Previous the alphas look at the consensus that was stored',
    clauses: ['YUMA3-BONDS-01'],
    why: why('the weights lie above a tenth, and below this epoch’s half in part'),
    rulesets: ['446'],
    input: { ...yuma3Input(subnet), liquidAlphaConsensusMode: 'Previous', previousConsensus },
  },
  {
    id: 'yuma3-bonds-mode-left-out',
    title: 'a subnet that chose nothing looks at the consensus that was stored',
    clauses: ['YUMA3-BONDS-01'],
    why: why('mode Auto at the whole penalty'),
    rulesets: ['446'],
    input: { ...yuma3Input(subnet), previousConsensus },
  },
  {
    id: 'yuma3-bonds-mode-previous-alone-has-consensus',
    title: 'the consensus of this epoch is 0, and what was stored does not turn liquid alpha on',
    clauses: ['YUMA3-BONDS-01', 'YUMA3-BONDS-02'],
    why: why('this epoch decides, in every mode'),
    rulesets: ['446'],
    input: {
      ...yuma3Input({ ...subnet, consensus: nothing }),
      liquidAlphaConsensusMode: 'Previous',
      previousConsensus,
    },
  },
  {
    id: 'yuma3-bonds-mode-this-epoch-alone-has-consensus',
    title: 'what was stored is 0, and liquid alpha is on all the same',
    clauses: ['YUMA3-BONDS-01'],
    why: why('this epoch decides, in every mode'),
    rulesets: ['446'],
    input: {
      ...yuma3Input(subnet),
      liquidAlphaConsensusMode: 'Previous',
      previousConsensus: [0, 0, 0, 0],
    },
  },
];
