import type { JsonObject } from '../../../reference/index.ts';
import { decimal } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { alphaInput } from './input.ts';

/** What ruleset 446 adds to the input. */
interface Choice {
  readonly liquidAlphaConsensusMode?: 'Current' | 'Previous' | 'Auto';
  readonly bondsPenalty?: number;
  readonly previousConsensus?: readonly number[];
}

const stored = [0, 0, 32767, 65535];

/** A validator who buys in two miners, of which the consensus of the epoch before thought otherwise than that of this one. */
const buying = (choice: Choice): JsonObject => ({
  ...alphaInput(
    [
      [
        [2, decimal('0.7')],
        [3, decimal('0.6')],
      ],
      [],
      [],
      [],
    ],
    [[[3, decimal('0.9')]], [], [], []],
    [0n, 0n, decimal('0.2'), decimal('0.4')],
  ),
  ...choice,
});

type Known = readonly [name: string, clause: '08' | '09', title: string, note: string, choice: Choice];

const known: readonly Known[] = [
  [
    'previous',
    '08',
    'in mode Previous the consensus is the one that was stored',
    '32767 of 65535 is 2147450879 bits, cut; a shift by 16 bits would give 2147418112',
    { liquidAlphaConsensusMode: 'Previous', bondsPenalty: 100, previousConsensus: stored },
  ],
  [
    'current',
    '08',
    'in mode Current the consensus is that of this epoch, whatever was stored',
    'the penalty plays no part',
    { liquidAlphaConsensusMode: 'Current', bondsPenalty: 65535, previousConsensus: stored },
  ],
  [
    'previous-of-nothing',
    '08',
    'in mode Previous, where nothing was stored, the consensus is that of this epoch',
    'the first epoch of a subnet',
    { liquidAlphaConsensusMode: 'Previous', bondsPenalty: 65535 },
  ],
  [
    'previous-of-zeros',
    '08',
    'in mode Previous a stored consensus of zeros is a consensus of zeros',
    'zeros are not nothing',
    { liquidAlphaConsensusMode: 'Previous', previousConsensus: [0, 0, 0, 0] },
  ],
  [
    'auto-at-the-whole',
    '09',
    'in mode Auto, at the whole penalty, the consensus is the one that was stored',
    'the weights were clipped by the consensus of this epoch, and none is above it',
    { liquidAlphaConsensusMode: 'Auto', bondsPenalty: 65535, previousConsensus: stored },
  ],
  [
    'auto-below-the-whole',
    '09',
    'in mode Auto, at a penalty just below the whole, the consensus is that of this epoch',
    '65534 is not 65535',
    { liquidAlphaConsensusMode: 'Auto', bondsPenalty: 65534, previousConsensus: stored },
  ],
  [
    'auto-at-0',
    '09',
    'in mode Auto, without a penalty, the consensus is that of this epoch',
    'the other end of the penalty',
    { liquidAlphaConsensusMode: 'Auto', bondsPenalty: 0, previousConsensus: stored },
  ],
  [
    'auto-of-nothing',
    '09',
    'in mode Auto, at the whole penalty, where nothing was stored, the consensus is that of this epoch',
    'Previous has nothing to look at',
    { liquidAlphaConsensusMode: 'Auto', bondsPenalty: 65535 },
  ],
  [
    'left-out',
    '09',
    'a subnet that never chose has mode Auto and the whole penalty, and looks at what was stored',
    'mode and penalty are left out, as in storage',
    { previousConsensus: stored },
  ],
  [
    'left-out-below-the-whole',
    '09',
    'a subnet that set a penalty but no mode looks at this epoch',
    'the mode alone is left out',
    { bondsPenalty: 40000, previousConsensus: stored },
  ],
];

/** Which consensus is looked at from ruleset 446 on (LIQUID-ALPHA-08, LIQUID-ALPHA-09). */
export const mode: readonly Draft[] = known.map(([name, clause, title, note, choice]) => ({
  id: `liquid-alpha-mode-${name}`,
  title,
  clauses: [`LIQUID-ALPHA-${clause}`],
  why: { kind: 'ruleset-switch', note },
  rulesets: ['446'],
  input: buying(choice),
}));
