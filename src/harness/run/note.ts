import type { NoteEvent } from '../../wire/index.ts';

/** Something to tell the user that is not a verdict. */
export function note(level: NoteEvent['level'], sentence: string): NoteEvent {
  return { event: 'note', level, sentence };
}
