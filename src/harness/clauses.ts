/**
 * The clauses of the specification, read from its chapters: what each says and where it stands.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A normative sentence with its place. */
export interface Clause {
  /** As `MEDIAN-06`. */
  readonly id: string;
  /** What it says, in plain text. */
  readonly text: string;
  /** As `spec/consensus/median.md`. */
  readonly page: string;
  /** As `median-06`. */
  readonly anchor: string;
}

/** The clauses by their ids. */
export type ClauseIndex = ReadonlyMap<string, Clause>;

const specFolder = fileURLToPath(new URL('../../spec', import.meta.url));

/**
 * Every clause of the chapters below a folder, in the order of their paths.
 *
 * @param folder the specification's folder; this package's own when it is left out
 */
export function readClauses(folder: string = specFolder): ClauseIndex {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md'))
    .sort();
  const clauses = pages.flatMap((path) =>
    clausesOf(`spec/${path}`, readFileSync(join(folder, path), 'utf8')),
  );
  return new Map(clauses.map((clause) => [clause.id, clause]));
}

const paragraph = /<a id="([a-z0-9-]+)"><\/a>\*\*([A-Z][A-Z0-9-]*-\d{2,})\.\*\*\s+([\s\S]+?)(?=\n\s*\n|$)/g;

/** The clauses of one page, in their order. */
export function clausesOf(page: string, markdown: string): readonly Clause[] {
  return [...markdown.matchAll(paragraph)].map(([, anchor, id, text]) => ({
    id,
    text: plain(text),
    page,
    anchor,
  }));
}

/** Where a clause stands, as `spec/consensus/median.md#median-06`. */
export function clausePlace({ page, anchor }: Clause): string {
  return `${page}#${anchor}`;
}

/** The first sentence of a clause. */
export function firstSentence({ text }: Clause): string {
  return /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
}

/** Markdown and its inline HTML as plain text: 2<sup>32</sup> is 2^32. */
function plain(markdown: string): string {
  return markdown
    .replace(/<sup>(.*?)<\/sup>/g, '^$1')
    .replace(/<sub>(.*?)<\/sub>/g, '_$1')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|[*`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
