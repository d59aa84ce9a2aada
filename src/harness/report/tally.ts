/**
 * The tally in words.
 *
 * @module
 */
import type { LevelTally, Tally } from '../../wire/index.ts';
import { counted } from './text.ts';

/** The tally in one sentence, whose parts add up. */
export function tallySentence(tally: Tally): string {
  const { declared, executed, passed, failed, unsupported, blocked, outside } = tally;
  return (
    `declared ${declared} = executed ${executed} (${passed} passed, ${failed} failed)` +
    ` + unsupported ${unsupported} + blocked ${blocked}; ${outside} of the passes rest on outside evidence`
  );
}

/** What the tally says besides: levels below must, failures that are known. */
export function tallyNotes({ levels, known = 0 }: Tally): readonly string[] {
  return [
    ...(known > 0 ? [`${counted(known, 'failure')} known, as the baseline lists`] : []),
    ...levelNote('should', levels.should),
    ...levelNote('may', levels.may),
  ];
}

function levelNote(level: string, counts: LevelTally): readonly string[] {
  const present = (['passed', 'failed', 'unsupported', 'blocked'] as const).filter(
    (each) => counts[each] > 0,
  );
  if (present.length === 0) return [];
  return [`of these ${level}: ${present.map((each) => `${counts[each]} ${each}`).join(', ')}`];
}
