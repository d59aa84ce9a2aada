/**
 * Reports of a run: each a pure rendering of its event log, for a terminal, a file, a page or a pull request.
 *
 * @module
 */
export { badge } from './badge.ts';
export { decimal, decimalAt, roundedDecimal } from './decimal.ts';
export { distance, type Distance } from './distance.ts';
export { html, type HtmlOptions } from './html.ts';
export { jsonl, jsonlLine, LogError, readJsonl } from './jsonl.ts';
export { junit } from './junit.ts';
export { gather, succeeded, targetName, type Log } from './log.ts';
export { markdown, type MarkdownOptions } from './markdown.ts';
export {
  divergenceSentence,
  failureScreen,
  noPaint,
  reproduceLine,
  type Paint,
  type ScreenContext,
} from './screen.ts';
export { matrixHtml } from './matrix-html.ts';
export { matrixText, type MatrixTextOptions } from './matrix-text.ts';
export { tallyNotes, tallySentence } from './tally.ts';
export { terminal, type TerminalOptions, type TerminalScreen } from './terminal.ts';
