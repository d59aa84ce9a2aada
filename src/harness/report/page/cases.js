/** The cases of the page's data, their shared words put back. */
export function readCases({ words, cases }) {
  return cases.map((row) => {
    const [id, title, operation, topic, ruleset, level, verdict, clauses, evidence, outside] = row;
    const [reason, known, micros, failure] = row.slice(10);
    const each = {
      id,
      title: words[title],
      operation: words[operation],
      topic: words[topic],
      ruleset: words[ruleset],
      level: words[level],
      verdict: words[verdict],
      clauses: words[clauses].split(' ').filter(Boolean),
      evidence: words[evidence],
      outside: outside === 1,
      reason: words[reason],
      known: words[known],
      micros,
      failure: failure || undefined,
    };
    return { ...each, text: searchText(each) };
  });
}

function searchText({ id, title, operation, topic, clauses, verdict, failure, reason = '' }) {
  const path = `${operation} ${operation.replaceAll('.', '/')}/${topic}`;
  const failed = failure === undefined ? '' : `${failure.sentence} ${failure.kind} ${failure.clause ?? ''}`;
  return `${id} ${title} ${path} ${clauses.join(' ')} ${verdict} ${failed} ${reason}`.toLowerCase();
}

const fields = {
  id: (each) => [each.id],
  clause: (each) => [...each.clauses, each.failure?.clause ?? ''],
  operation: (each) => [each.operation],
  area: (each) => [areaOf(each)],
  ruleset: (each) => [each.ruleset],
  level: (each) => [each.level],
  verdict: (each) => [each.verdict],
  kind: (each) => [each.failure?.kind ?? ''],
  stage: (each) => [each.failure?.stage?.name ?? ''],
  evidence: (each) => each.evidence.split(', '),
};

/**
 * Whether a case is asked for: every word must be found in it, `*` stands for anything, and `clause:`,
 * `ruleset:` and the like ask for a field.
 */
export function matcher(query) {
  const tests = query.toLowerCase().split(/\s+/).filter(Boolean).map(testOf);
  return (each) => tests.every((test) => test(each));
}

function testOf(word) {
  const [, field, value] = /^(\w+):(.*)$/.exec(word) ?? [];
  const pattern = (text) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '\\S*');
  if (Object.hasOwn(fields, field ?? '')) {
    const whole = new RegExp(`^${pattern(value)}$`, 'i');
    return (each) => fields[field](each).some((text) => whole.test(text));
  }
  if (!word.includes('*')) return (each) => each.text.includes(word);
  const part = new RegExp(`(^|\\s)${pattern(word)}`);
  return (each) => part.test(each.text);
}

/** The area of an operation: `consensus` of `consensus.median`. */
function areaOf({ operation }) {
  return operation.split('.')[0];
}

/** What the cases can be grouped by: a name for people, and the group that a case is in. */
export const groupings = {
  clause: ['clause', (each) => each.failure?.clause ?? each.clauses[0] ?? 'no clause'],
  stage: ['first divergent stage', stageOf],
  operation: ['operation', (each) => each.operation],
  area: ['area', areaOf],
  topic: ['topic', (each) => `${each.operation}, ${each.topic}`],
  evidence: ['evidence', (each) => each.evidence || 'none'],
  ruleset: ['ruleset', (each) => each.ruleset],
  level: ['level', (each) => each.level],
  kind: ['kind of failure', (each) => each.failure?.kind ?? each.verdict],
};

function stageOf({ failure, verdict }) {
  if (failure === undefined) return verdict;
  return failure.stage?.name ?? (failure.kind === 'mismatch' ? 'not traced' : failure.kind);
}

/** The cases in groups, those with the most failures first. */
export function grouped(cases, by) {
  const [, keyOf] = groupings[by];
  const groups = [...Map.groupBy(cases, keyOf)].map(([name, members]) => ({
    name,
    members: members.toSorted((a, b) => (b.verdict === 'failed') - (a.verdict === 'failed')),
    failed: members.filter(({ verdict }) => verdict === 'failed').length,
  }));
  return groups.sort((a, b) => b.failed - a.failed || a.name.localeCompare(b.name, 'en', { numeric: true }));
}
