/**
 * Logs whose every free text is an attempt to break out of a report.
 *
 * @module
 */
import fc from 'fast-check';
import type { CaseEvent, ReportEvent } from '../../../src/wire/index.ts';
import { caseOf, endOf, startOf } from './samples.ts';

/** Texts that end a tag, an attribute, a script, a comment, a fence, or a line. */
export const attacks = [
  '</script><script>document.title = "taken"</script>',
  '"><img src=x onerror="document.title = \'taken\'">',
  "' onmouseover='document.title = 1",
  '<!--<script>',
  ']]></testcase><testcase name="forged">',
  '&lt;b&gt; &amp;amp; &#0;',
  '```\n</details><details open>\n```````',
  '| cell | cell |\n| --- | --- |',
  '[link](javascript:document.title=1) @everyone #1',
  '\u001b[2J\u001b[31mcleared\u0007\r\n\u0000\u202egnp.\u2028\ufeff\ufffe',
  'javascript:document.title="taken"',
  '\ud800 alone',
];

/** A text from outside: an attack, or any characters at all. */
export const hostileText = fc.oneof(
  fc.constantFrom(...attacks),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('<', '>', '&', '"', "'", '`', '/', '-', '!', ']', '\\', '\n', 'a'),
    maxLength: 30,
  }),
);

/** The title of the case that fails is the text whose turn is this. */
export const titleTurn = 5;

/** A log of four cases, one a verdict, whose free texts are those given, in turn. */
export function hostileLog(texts: readonly string[]): readonly ReportEvent[] {
  let at = 0;
  const text = (): string => texts[at++ % texts.length];
  const base = startOf({ cases: 4, spelling: text() });
  const implementation = { name: text(), version: text(), language: text(), homepage: text() };
  const failed: CaseEvent = {
    ...caseOf(0),
    title: text(),
    verdict: 'failed',
    known: text(),
    evidence: [text()],
    failure: {
      kind: 'mismatch',
      sentence: text(),
      path: text(),
      expected: text(),
      got: { [text()]: text() },
      neighbourhood: { path: text(), size: 2, entries: [{ at: text(), expected: [text()], got: text() }] },
      divergence: {
        agree: [text()],
        stage: text(),
        path: text(),
        expected: text(),
        got: text(),
        unavailable: text(),
      },
      stderr: text(),
    },
  };
  const cases: readonly CaseEvent[] = [
    failed,
    { ...caseOf(1), title: text(), verdict: 'unsupported', reason: text() },
    { ...caseOf(2), title: text(), verdict: 'blocked', reason: text() },
    { ...caseOf(3), title: text() },
  ];
  return [
    {
      ...base,
      suite: { ...base.suite, version: text() },
      target: { ...base.target, describe: { contract: '1', implementation, operations: [] } },
      selection: { filters: [text()], baseline: text() },
      startedAt: text(),
    },
    ...cases,
    { event: 'note', level: 'warning', sentence: text() },
    { ...endOf(base, cases), verdict: text() },
  ];
}

/** The same log with harmless texts. */
export function harmlessLog(): readonly ReportEvent[] {
  return hostileLog(['plain words']);
}
