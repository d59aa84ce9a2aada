/**
 * `oracle/open.jsonl` as cases of `consensus.epoch`: whole epochs of the chain's own arithmetic.
 *
 * @module
 */
import type { MeasuredSet } from './measured-set.ts';
import { clausesOf } from './open-clauses.ts';
import { levelOf, modeOf, openCorpus, uidsOf, type OpenLine } from './open-line.ts';
import { whyOf } from './open-tags.ts';

/** The epochs of the corpus. */
export const openEpoch: MeasuredSet = {
  ...openCorpus,
  cases: (line) => {
    const epoch = line as OpenLine;
    const { id, tags, input, output, trace } = epoch;
    return [
      {
        operation: 'consensus.epoch',
        id: `${id}-epoch`,
        title: `${modeOf(epoch)}, ${uidsOf(epoch)}: ${tags.join(', ')}`.slice(0, 160),
        level: levelOf(epoch),
        clauses: clausesOf(epoch).slice(0, 3),
        why: whyOf(tags),
        input,
        output,
        ...(trace !== undefined && { stages: trace }),
      },
    ];
  },
};
