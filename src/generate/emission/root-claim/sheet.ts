import type { Draft } from '../../topic.ts';
import { rootClaimInput } from './input.ts';

const lines = [
  ['rc-123-5000000000000', 123n, 5_000_000_000_000n],
  ['rc-1-5000000000000000', 1n, 5_000_000_000_000_000n],
] as const;

/** The lines of the sheet: what is credited is too little to be a step for each rao. */
export const sheet: readonly Draft[] = lines.map(([id, amount, total]) => ({
  id: `root-claim-sheet-${amount}`,
  title: `${amount} rao on ${total / 10n ** 9n} TAO: not a step for each rao of them`,
  clauses: ['ROOT-CLAIM-01'],
  why: { kind: 'rounding', note: `the line ${id} of the sheet` },
  input: rootClaimInput({ stake: total }, [['credit', amount]]),
  confirmed: [
    {
      evidence: { kind: 'sheet', id },
      rulesets: ['425'],
      output: {
        moves: [
          {
            effect: 'credited',
            alpha: amount.toString(),
            owed: '0',
            rootClaimable: '0',
            rootClaimed: '0',
            rootStake: total.toString(),
            hotkeyRootStake: total.toString(),
          },
        ],
      },
    },
  ],
}));
