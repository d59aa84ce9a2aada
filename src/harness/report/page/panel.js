import { element } from './element.js';
import { reproduceRow } from './copy.js';

/** What there is to know of a case, below its line: what came, and beside it the rule and the way to see it again. */
export function panel(each, data) {
  const { failure, reason, known } = each;
  return element(
    'div.panel',
    {},
    failure && element('p.sentence', {}, failure.sentence),
    reason && element('p', {}, reason),
    known && element('p', {}, 'A known failure: ', linkOrText(known)),
    element(
      'div.sides',
      {},
      failure && element('div', {}, failureParts(failure, data)),
      element(
        'div',
        {},
        clauseParts(each, data),
        reproduceRow(failure?.again ?? `taospec reproduce ${each.id}${data.reproduce}`),
        factsLine(each),
      ),
    ),
  );
}

function failureParts({ place, stage, differences, stderr }, data) {
  return [
    place && valuesTable(place, 'What was expected and what came'),
    differences > 1 && element('p.small', {}, `${differences} places differ in all.`),
    stage && stageParts(stage),
    stderr !== undefined && stderrParts(data.words[stderr]),
  ];
}

function stderrParts(text) {
  return element(
    'div',
    {},
    element('h4', {}, 'The target wrote'),
    element('pre.stderr', { tabindex: 0 }, text),
  );
}

function stageParts({ name, agree, unavailable, place }) {
  const line = (text) => element('p.small', {}, text);
  return element(
    'div',
    {},
    element('h4', {}, 'First divergent stage'),
    unavailable && line(unavailable),
    !name && !unavailable && line('Every stage agrees; only the output differs.'),
    (agree.length > 0 || name) &&
      element(
        'ol.stages',
        {},
        agree.map((stage) => element('li.agrees', {}, stage, element('span.unseen', {}, ' agrees'))),
        name && element('li.differs', {}, `≠ ${name}`, element('span.unseen', {}, ' differs')),
      ),
    place && valuesTable(place, `Stage ${name}`),
  );
}

/** Expected and got side by side. */
function valuesTable({ path, stretch, delta, rows }, title) {
  const head = ['', 'expected', 'got'].map((text) =>
    element('th', { scope: 'col' }, text || element('span.unseen', {}, 'where')),
  );
  return element(
    'table.values',
    {},
    element('caption', {}, `${title}: ${path}${stretch}`, delta && `; ${delta}`),
    element('thead', {}, element('tr', {}, head)),
    element('tbody', {}, rows.map(valueRow)),
  );
}

function valueRow([at, expected, expectedDecimal, got, gotDecimal, differs]) {
  return element(
    `tr${differs ? '.differs' : ''}`,
    {},
    element('th', { scope: 'row' }, `${differs ? '≠ ' : ''}${at}`),
    valueCell(expected, expectedDecimal),
    valueCell(got, gotDecimal),
  );
}

function valueCell(value, decimal) {
  if (value === null) return element('td', {}, element('span.absent', {}, 'nothing'));
  return element('td', {}, element('span.bits', {}, value), decimal && element('span.decimal', {}, decimal));
}

function clauseParts({ failure, clauses }, data) {
  const first = failure?.clause ?? clauses[0];
  if (first === undefined) return undefined;
  const others = clauses.filter((id) => id !== first);
  const clause = data.clauses[first];
  return element(
    'div.clause',
    {},
    element('h4', {}, first),
    clause && element('p', {}, clause.text),
    clause && element('p.small', {}, element('a', { href: clause.href }, clause.place)),
    others.length > 0 && element('p.small', {}, `Made for ${others.join(' and ')} as well.`),
  );
}

function factsLine({ operation, topic, ruleset, level, evidence, outside, micros }) {
  const word = outside ? 'rests on outside evidence' : 'rests on our own word';
  const time = micros === null ? '' : ` · answered in ${micros} µs`;
  return element(
    'p.small',
    {},
    `${operation} · ${topic} · ruleset ${ruleset} · ${level} · ${word}${evidence ? ` (${evidence})` : ''}${time}`,
  );
}

function linkOrText(text) {
  return /^https?:\/\//.test(text) ? element('a', { href: text, rel: 'noreferrer' }, text) : text;
}
