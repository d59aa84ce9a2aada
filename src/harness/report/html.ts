/**
 * A run as one static HTML file.
 *
 * @module
 */
import type { ClauseIndex } from '../clauses.ts';
import { pageData } from './html-data.ts';
import { failuresOf, succeeded, targetName, type Log } from './log.ts';
import { markup, pageShell, type Markup } from './page-shell.ts';
import { failureScreen } from './screen.ts';
import { tallyNotes, tallySentence } from './tally.ts';

/** What the page needs besides the run. */
export interface HtmlOptions {
  readonly clauses: ClauseIndex;
  /** What stands before `spec/…` in links to clauses: a web address, or the way from the report's folder; empty when left out. */
  readonly base?: string;
}

const styles = ['page.css', 'summary.css', 'controls.css', 'cases.css', 'panel.css'];
const modules = ['element.js', 'theme.js', 'cases.js', 'copy.js', 'panel.js', 'list.js', 'main.js'];

/** A run as one static file that fetches nothing: the summary, and every case behind a filter. */
export function html(log: Log, { clauses, base = '' }: HtmlOptions): string {
  const mark = succeeded(log) ? '✓' : '✗';
  return pageShell({
    title: `${mark} ${targetName(log.start)}: ${log.verdict}`,
    styles,
    modules,
    data: pageData(log, clauses, base),
    body: markup`
<header class="top">
<p><strong>taospec</strong> ${log.start.suite.version}</p>
<button type="button" id="theme" hidden>Dark</button>
</header>
<main>
<section class="summary" aria-labelledby="verdict">
<h1 id="verdict"><span class="${succeeded(log) ? 'good' : 'bad'}" aria-hidden="true">${mark}</span> ${log.verdict}</h1>
${target(log)}
${bar(log)}
${legend(log)}
${[tallySentence(log.tally), ...tallyNotes(log.tally)].map((line) => markup`<p class="tally">${line}</p>`)}
${facts(log)}
${notes(log)}
</section>
<section aria-labelledby="cases">
<div class="controls" id="controls" hidden>
<h2 id="cases">Cases</h2>
<div><label for="filter">Filter by words, or by clause:MEDIAN-06, stage:consensus, ruleset:446</label>
<input id="filter" type="search" autocomplete="off" spellcheck="false"></div>
<div><label for="by">Group by</label><select id="by"></select></div>
<div class="chips" id="chips" role="group" aria-label="Verdict"></div>
</div>
<p class="count" id="count" role="status"></p>
<div id="groups"></div>
${withoutScript(log, clauses)}
</section>
</main>
<p class="unseen" id="said" role="status"></p>
<footer>Bits are as the wire carries them; beside a fixed-point value stands its decimal.</footer>`,
  });
}

function target({ start }: Log): Markup {
  const { describe, spelling, transport } = start.target;
  const { name, version, language, homepage } = describe?.implementation ?? {};
  const isLink = homepage !== undefined && /^https?:\/\//i.test(homepage);
  const link = isLink ? markup` · <a href="${homepage}" rel="noreferrer">${homepage}</a>` : undefined;
  const said =
    name === undefined
      ? markup`<strong>${targetName(start)}</strong>`
      : markup`<strong>${name} ${version}</strong> in ${language}`;
  const over = spelling === '' ? markup` · ${transport}` : markup` · <code>${spelling}</code>`;
  return markup`<p class="target">${said}${over}${link}</p>`;
}

type Share = readonly [name: string, label: string, count: number];

function shares({ tally }: Log): readonly Share[] {
  const { passed, outside, failed, unsupported, blocked } = tally;
  const all: readonly Share[] = [
    ['outside', 'passed on outside evidence', outside],
    ['own', 'passed on our own word', passed - outside],
    ['failed', 'failed', failed],
    ['unsupported', 'unsupported', unsupported],
    ['blocked', 'blocked', blocked],
  ];
  return all.filter(([name, , count]) => count > 0 || name === 'failed');
}

/** The tally as a bar; what is there at all is wide enough to be seen. */
function bar(log: Log): Markup {
  const parts = shares(log).filter(([, , count]) => count > 0);
  const total = parts.reduce((sum, [, , count]) => sum + count, 0);
  const least = 0.6;
  const raw = parts.map(([, , count]) => Math.max(least, (100 * count) / total));
  const scale = 100 / raw.reduce((sum, width) => sum + width, 0);
  let x = 0;
  const rects = parts.map(([name], i) => {
    const width = raw[i] * scale;
    const rect = markup`<rect class="${name}" x="${x.toFixed(3)}%" width="${width.toFixed(3)}%" height="100%"></rect>`;
    x += width;
    return rect;
  });
  return markup`<svg class="bar" aria-hidden="true">${rects}</svg>`;
}

function legend(log: Log): Markup {
  const items = shares(log).map(
    ([name, label, count]) => markup`<li class="${name}"><b>${count}</b> ${label}</li>`,
  );
  return markup`<ul class="legend">${items}</ul>`;
}

function facts({ start, end }: Log): Markup {
  const { suite, selection } = start;
  const { profile, filters, shard, strict, baseline } = selection;
  const pairs: readonly (readonly [string, string | undefined])[] = [
    ['profile', profile && `${profile.name} @ ${profile.digest.slice(0, 10)}`],
    ['filter', filters.length > 0 ? filters.join(' ') : undefined],
    ['shard', shard && `${shard.index} of ${shard.count}`],
    ['strict', strict === true ? 'should and may count as must' : undefined],
    ['baseline', baseline],
    ['suite', `${suite.version}, ${suite.digest.slice(0, 10)}…`],
    ['began', start.startedAt?.replace('T', ' ').replace(/\.\d+Z$/, ' UTC')],
    ['exit code', end && String(end.exitCode)],
  ];
  const items = pairs.flatMap(([name, value]) =>
    value === undefined ? [] : [markup`<div><dt>${name}</dt><dd>${value}</dd></div>`],
  );
  return markup`<dl class="facts">${items}</dl>`;
}

function notes(log: Log): Markup | undefined {
  if (log.notes.length === 0) return undefined;
  const items = log.notes.map(({ level, sentence }) => markup`<li class="${level}">${sentence}</li>`);
  return markup`<ul class="notes">${items}</ul>`;
}

/** What is shown where scripts are off: the first failures as a terminal shows them. */
function withoutScript(log: Log, clauses: ClauseIndex): Markup {
  const most = 20;
  const failed = failuresOf(log);
  const screens = failed
    .slice(0, most)
    .map(
      (event) =>
        markup`<pre>${failureScreen(event, { clauses, spelling: log.start.target.spelling }).join('\n')}</pre>`,
    );
  const rest =
    failed.length > most
      ? markup`<p>${failed.length - most} more failures are in the page's data.</p>`
      : undefined;
  return markup`<noscript><p>The list of cases needs scripts, which are off.</p>${screens}${rest}</noscript>`;
}
