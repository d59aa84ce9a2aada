import { fauxRules } from '../test/faux/rules/index.ts';
import { clauses, type Clause } from './clauses.ts';
import { titleOf } from './places.ts';
import { chaptersInOrder } from './reading-order.ts';
import type { Page } from './sources.ts';
import { topics, vectorsHref } from './vectors.ts';

/** The list of all clauses: what each says, and which mistake shows a break of it, how many cases were made for it. */
export function clausesPage(): Page {
  const cases = casesByClause();
  const byPage = Map.groupBy(clauses, ({ page }) => page);
  const inOrder = chaptersInOrder().filter((page) => byPage.has(page));
  const sections = inOrder.flatMap((page) => [
    `## ${titleOf(page)}`,
    '',
    '| clause | what it says | the mistake that its cases catch | cases |',
    '| --- | --- | --- | --- |',
    ...(byPage.get(page) ?? []).map((clause) => row(clause, cases.get(clause.id) ?? [])),
    '',
  ]);
  const intro = 'Every clause of the chapters, in one list. A clause keeps its name for ever.';
  return {
    path: 'clauses.md',
    text: ['---', 'search: false', 'aside: false', '---', '', '# Clauses', '', intro, '', ...sections].join(
      '\n',
    ),
  };
}

function row({ id, href: place, text }: Clause, operations: readonly string[]): string {
  const kinds = [...new Set(operations)];
  const href = kinds.length === 1 ? vectorsHref(kinds[0]) : '/vectors.html';
  const cases = operations.length === 0 ? '–' : `[${operations.length}](${href})`;
  const rules = fauxRules.filter(({ clause }) => clause === id);
  const mistakes = rules.map(({ says }) => says).join('; ');
  // Links inside the sentence lead from the chapter's place, which is not this page's.
  const sentence = text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('|', '\\|');
  return `| [${id}](${place}) | ${sentence} | ${mistakes || '–'} | ${cases} |`;
}

/** The operation of each case that names a clause, once a case. */
function casesByClause(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { file } of topics()) {
    for (const clause of file.cases.flatMap(({ clauses }) => clauses))
      found.set(clause, [...(found.get(clause) ?? []), file.operation]);
  }
  return found;
}
