/**
 * The clauses of the chapters: their ids, where they stand, what they say.
 *
 * @module
 */
import { chapterHref, chapters, textOf } from './places.ts';

/** A clause as its chapter has it. */
export interface Clause {
  /** As `MEDIAN-06`. */
  readonly id: string;
  /** The chapter's path below the root. */
  readonly page: string;
  /** The page's path in the built pages, with the anchor. */
  readonly href: string;
  /** The clause's own sentences, in Markdown. */
  readonly text: string;
}

/** A clause id anywhere in a text. */
export const clauseId = /\b[A-Z][A-Z0-9]*(?:-[A-Z][A-Z0-9]*)*-[0-9]{2,3}\b/g;

const clauseLine = /^<a id="([a-z0-9-]+)"><\/a>\*\*([A-Z0-9-]+)\.\*\* ?(.*)$/gm;

/** Every clause of the chapters, in their order. */
export const clauses: readonly Clause[] = chapters().flatMap((page) =>
  [...textOf(page).matchAll(clauseLine)].map(([, anchor, id, text]) => ({
    id,
    page,
    href: `${chapterHref(page)}#${anchor}`,
    text,
  })),
);

const byId = new Map(clauses.map((clause) => [clause.id, clause]));

/** The clause of that id. */
export function findClause(id: string): Clause | undefined {
  return byId.get(id);
}

/** A text in pieces, each either plain or a clause's id. */
export function splitAtClauses(text: string): readonly (string | Clause)[] {
  const pieces: (string | Clause)[] = [];
  let at = 0;
  for (const match of text.matchAll(clauseId)) {
    const clause = findClause(match[0]);
    if (clause === undefined) continue;
    pieces.push(text.slice(at, match.index), clause);
    at = match.index + match[0].length;
  }
  return [...pieces, text.slice(at)].filter((piece) => piece !== '');
}
