import type { JsonObject } from '../../../reference/index.ts';
import type { Draft } from '../../topic.ts';

/** A subnet whose clock is set; an activity cutoff of 5000 where absent. */
export interface OneSetting {
  readonly netuid: number;
  readonly tempo: number;
  readonly block: bigint;
  readonly activityCutoff?: number;
  /** A line of the sheet with what it is set to there. */
  readonly sheet?: { readonly id: string; readonly output: JsonObject };
}

/** A case of setting a clock. */
export function clockCase(
  event: 'registered' | 'tempoSet' | 'upgraded',
  word: string,
  title: string,
  clauses: readonly number[],
  { netuid, tempo, block, activityCutoff = 5000, sheet }: OneSetting,
): Draft {
  return {
    id: `clock-${event === 'tempoSet' ? 'tempo-set' : event}-${word}`,
    title,
    clauses: clauses.map((number) => `CLOCK-0${number}`),
    why: {
      kind: 'boundary',
      note: sheet === undefined ? 'an edge of the rule' : 'a line of the fact sheets',
    },
    input: { event, netuid, tempo, block: block.toString(), activityCutoff },
    ...(sheet !== undefined && {
      confirmed: [{ evidence: { kind: 'sheet', id: sheet.id }, rulesets: ['425'], output: sheet.output }],
    }),
  };
}
