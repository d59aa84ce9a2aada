/* global document, location, addEventListener, setTimeout, clearTimeout */
import { grouped, groupings, matcher, readCases } from './cases.js';
import { element } from './element.js';
import { groupElement } from './list.js';
import { themeButton } from './theme.js';

const data = JSON.parse(document.getElementById('data').textContent);
const cases = readCases(data);
const filter = document.getElementById('filter');
const by = document.getElementById('by');
const chips = document.getElementById('chips');
const list = document.getElementById('groups');
const count = document.getElementById('count');

const numberOf = (verdict) => cases.filter((each) => each.verdict === verdict).length;
const verdicts = ['failed', 'passed', 'unsupported', 'blocked'].filter((verdict) => numberOf(verdict) > 0);
let wanted = verdicts[0] === 'failed' ? 'failed' : 'all';

function render() {
  const matches = matcher(filter.value);
  const shown = cases.filter((each) => (wanted === 'all' || each.verdict === wanted) && matches(each));
  const failed = shown.filter(({ verdict }) => verdict === 'failed').length;
  const groups = grouped(shown, by.value);
  const few = shown.length <= 3 && filter.value !== '';
  const panels = { panels: failed > 3 ? 1 : failed || (few ? shown.length : 0) };
  list.replaceChildren(
    ...groups.map((group, i) => {
      panels.group = i === 0 ? groups.length === 1 || failed > 0 || few : few || (failed > 0 && failed <= 3);
      return groupElement(group, data, panels);
    }),
  );
  if (shown.length === 0) list.append(element('p.empty', {}, nothing()));
  count.textContent = `${shown.length} of ${cases.length} cases in ${groups.length} ${groups.length === 1 ? 'group' : 'groups'}`;
  for (const chip of chips.querySelectorAll('button'))
    chip.setAttribute('aria-pressed', chip.value === wanted);
}

function nothing() {
  if (cases.length === 0) return 'No case was run.';
  return wanted === 'all' ? 'No case matches the filter.' : `No case that is ${wanted} matches the filter.`;
}

function choose(verdict) {
  wanted = verdict;
  render();
}

/** A link to a case shows that case alone. */
function followHash() {
  const id = decodeURIComponent(location.hash.slice(1));
  if (id === '' || !cases.some((each) => each.id === id)) return;
  filter.value = `id:${id}`;
  choose('all');
}

let waiting;
filter.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(render, 120);
});
by.addEventListener('change', render);
addEventListener('hashchange', followHash);
document.addEventListener('keydown', (event) => {
  if (event.key === '/' && !['INPUT', 'SELECT'].includes(document.activeElement.tagName)) {
    event.preventDefault();
    filter.focus();
  }
  if (event.key === 'Escape' && document.activeElement === filter) {
    filter.value = '';
    render();
  }
});

by.append(...Object.entries(groupings).map(([value, [name]]) => element('option', { value }, name)));
by.value = wanted === 'failed' ? 'clause' : 'operation';
chips.append(
  ...['all', ...verdicts].map((verdict) => {
    const total = verdict === 'all' ? cases.length : numberOf(verdict);
    return element(
      'button',
      { type: 'button', value: verdict, onclick: () => choose(verdict) },
      `${verdict} ${total}`,
    );
  }),
);
document.getElementById('controls').hidden = false;
themeButton();
render();
followHash();
