/**
 * A run as JUnit XML, which continuous integration reads.
 *
 * @module
 */
import type { CaseEvent } from '../../wire/index.ts';
import type { ClauseIndex } from '../clauses.ts';
import { failsRun } from '../tally.ts';
import { targetName, type Log } from './log.ts';
import { failureScreen } from './screen.ts';
import { tallySentence } from './tally.ts';
import { visibleLines } from './text.ts';
import { xml, type Element } from './xml.ts';

/**
 * A run as JUnit XML: a suite an operation, a test a case under a ruleset.
 *
 * A wrong answer is a `failure`, a fault of the target an `error`. What does not fail the run is `skipped`,
 * with the reason: unsupported and blocked cases, known failures, and failures below `must` unless the run
 * was strict.
 */
export function junit(log: Log, { clauses }: { readonly clauses: ClauseIndex }): string {
  const operations = [...Map.groupBy(log.cases, ({ operation }) => operation)];
  const { start, verdict, tally } = log;
  const test = (event: CaseEvent): Element => testOf(event, log, clauses);
  return xml({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    testsuites: {
      '@name': `taospec against ${targetName(start)}`,
      ...counts(log.cases, log),
      testsuite: operations.map(([operation, cases], i) => ({
        '@name': operation,
        ...counts(cases, log),
        ...(start.startedAt !== undefined && { '@timestamp': start.startedAt }),
        ...(i === 0 && {
          properties: { property: properties({ verdict, tally: tallySentence(tally) }, log) },
        }),
        testcase: cases.map(test),
      })),
    },
  });
}

function testOf(event: CaseEvent, log: Log, clauses: ClauseIndex): Element {
  const { id, title, operation, topic, ruleset, failure, micros } = event;
  const body = { '#text': failureScreen(event, { clauses, spelling: log.start.target.spelling }).join('\n') };
  const kind = kindOf(event, log);
  return {
    '@name': `${id} (${ruleset}): ${title}`,
    '@classname': `${operation}.${topic}`,
    '@time': seconds(micros),
    ...(kind === 'skipped' && { skipped: { '@message': skippedMessage(event) } }),
    ...((kind === 'failure' || kind === 'error') && {
      [kind]: {
        '@message': failure?.sentence ?? 'the case failed',
        '@type': failure?.kind ?? 'mismatch',
        ...body,
      },
    }),
    ...(failure?.stderr !== undefined && { 'system-err': { '#text': visibleLines(failure.stderr) } }),
  };
}

type Kind = 'passed' | 'failure' | 'error' | 'skipped';

function kindOf(event: CaseEvent, { start }: Log): Kind {
  if (event.verdict === 'passed') return 'passed';
  if (!failsRun(event, start.selection.strict === true)) return 'skipped';
  return event.failure === undefined || event.failure.kind === 'mismatch' ? 'failure' : 'error';
}

function skippedMessage({ verdict, reason, known, level, failure }: CaseEvent): string {
  const why = failure?.sentence ?? reason ?? '';
  if (verdict !== 'failed') return why === '' ? verdict : `${verdict}: ${why}`;
  return known !== undefined
    ? `known failure, ${known}: ${why}`
    : `fails a «${level}», tallied apart: ${why}`;
}

function counts(cases: readonly CaseEvent[], log: Log): Element {
  const kinds = cases.map((event) => kindOf(event, log));
  const count = (kind: Kind): number => kinds.filter((each) => each === kind).length;
  return {
    '@tests': cases.length,
    '@failures': count('failure'),
    '@errors': count('error'),
    '@skipped': count('skipped'),
    '@time': seconds(cases.reduce((sum, { micros = 0 }) => sum + micros, 0)),
  };
}

function properties(said: Readonly<Record<string, string>>, { start }: Log): readonly Element[] {
  const all = {
    ...said,
    target: start.target.spelling,
    suite: `${start.suite.version} ${start.suite.digest}`,
  };
  return Object.entries(all).map(([name, value]) => ({ '@name': name, '@value': value }));
}

function seconds(micros = 0): string {
  return (micros / 1e6).toFixed(6);
}
