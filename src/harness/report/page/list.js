import { element } from './element.js';
import { panel } from './panel.js';

const marks = { failed: '✗', passed: '✓', unsupported: '–', blocked: '■' };
const page = 50;

/** A group of cases, whose lines are made when it is opened. */
export function groupElement({ name, members }, data, open) {
  const list = element('ol', {});
  const more = element('button', { type: 'button', onclick: () => add() });
  let shown = 0;
  const add = () => {
    const next = members.slice(shown, shown + page);
    list.append(
      ...next.map((each) => element('li', {}, caseElement(each, data, open.panels > 0 && open.panels-- > 0))),
    );
    shown += next.length;
    const left = members.length - shown;
    more.textContent = `Show ${Math.min(page, left)} more of ${left}`;
    more.hidden = left === 0;
  };
  const details = element(
    'details.group',
    { open: open.group },
    groupSummary(name, members, data),
    list,
    more,
  );
  const fill = () => details.open && shown === 0 && add();
  details.addEventListener('toggle', fill);
  fill();
  return details;
}

function groupSummary(name, members, data) {
  const clause = data.clauses[name];
  const counts = Object.keys(marks)
    .map((verdict) => [verdict, members.filter((each) => each.verdict === verdict).length])
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) =>
      element(`span.${verdict}`, {}, `${marks[verdict]} ${count}`, element('span.unseen', {}, ` ${verdict}`)),
    );
  return element(
    'summary',
    {},
    element('h3', {}, name),
    element('span.counts', {}, counts),
    clause && element('span.rule', {}, clause.first),
  );
}

/** A case as a line that opens. */
function caseElement(each, data, open) {
  const { id, title, verdict, ruleset, failure } = each;
  const details = element(
    'details.case',
    { open },
    element(
      'summary',
      {},
      element(`span.mark.${verdict}`, { 'aria-hidden': 'true' }, marks[verdict]),
      element('code', {}, id, element('span.unseen', {}, ` ${verdict}`)),
      element('span.title', {}, title),
      failure && element('span.said', {}, failure.sentence),
      element('span.ruleset', { title: 'ruleset' }, ruleset),
    ),
  );
  const fill = () => details.open && details.childElementCount === 1 && details.append(panel(each, data));
  details.addEventListener('toggle', fill);
  fill();
  return details;
}
