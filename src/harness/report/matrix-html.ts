/**
 * Several runs side by side, as one static HTML file.
 *
 * @module
 */
import type { Log } from './log.ts';
import {
  cellText,
  cellWords,
  kindOfCell,
  matrixLegend,
  matrixOf,
  type MatrixCell,
  type MatrixColumn,
} from './matrix.ts';
import { markup, pageShell, type Markup } from './page-shell.ts';
import { counted } from './text.ts';

/** Runs side by side as one static file that fetches nothing: operations down, implementations across. */
export function matrixHtml(logs: readonly Log[]): string {
  const { columns, areas, warnings } = matrixOf(logs);
  const total = columns.map((column) => column.total);
  const title = `${counted(columns.length, 'implementation')} against taospec`;
  return pageShell({
    title,
    styles: ['page.css', 'summary.css', 'matrix.css'],
    modules: ['theme.js', 'matrix.js'],
    body: markup`
<header class="top">
<p><strong>taospec</strong> ${[...new Set(logs.map(({ start }) => start.suite.version))].join(', ')}</p>
<button type="button" id="theme" hidden>Dark</button>
</header>
<main>
<section class="summary" aria-labelledby="title">
<h1 id="title">${title}</h1>
<ul class="notes">${columns.map(verdictOf)}${warnings.map((warning) => markup`<li>${warning}</li>`)}</ul>
</section>
<div class="wide" role="region" aria-label="Operations by implementation" tabindex="0">
<table class="matrix">
<caption>${matrixLegend}</caption>
<thead><tr><td></td>${columns.map(headOf)}</tr></thead>
${areas.map(
  ({ name, cells, operations }) => markup`<tbody>
<tr class="sum"><th scope="rowgroup">${name}</th>${cells.map(cellOf)}</tr>
${operations.map((row) => markup`<tr><th scope="row">${row.name}</th>${row.cells.map(cellOf)}</tr>\n`)}</tbody>
`,
)}<tfoot><tr class="sum"><th scope="row">all</th>${total.map(cellOf)}</tr></tfoot>
</table>
</div>
</main>`,
  });
}

function verdictOf({ name, verdict, succeeded }: MatrixColumn): Markup {
  const mark = succeeded ? markup`<span class="good">✓</span>` : markup`<span class="bad">✗</span>`;
  return markup`<li class="${succeeded ? 'info' : 'error'}">${mark} <strong>${name}</strong>: ${verdict}</li>`;
}

function headOf({ name, language, spelling }: MatrixColumn): Markup {
  const below = [language, spelling].filter((part) => part !== undefined && part !== '').join(' · ');
  return markup`<th scope="col">${name}<span>${below}</span></th>`;
}

function cellOf(cell: MatrixCell): Markup {
  return markup`<td class="${kindOfCell(cell)}" title="${cellWords(cell)}">${cellText(cell)}</td>`;
}
