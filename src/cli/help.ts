/**
 * Help: the overview of the verbs, and each verb's own page.
 *
 * @module
 */
import type { Command } from 'commander';
import { table, wrap, type Screen } from './screen/index.ts';
import type { Verb } from './verb.ts';

const footer =
  "taospec VERB -h shows a verb's options and three examples. Exit codes: 0 passed, 1 failed, 2 usage, " +
  '3 target unreachable or nothing executed, 4 stale baseline, 5 the suite is broken, 130 interrupted.';

/** What `taospec -h` prints. */
export function overview(verbs: readonly Verb[], screen: Screen): string {
  const { bold, dim } = screen.paint;
  const width = readingWidth(screen);
  const rows = verbs.map(({ name, takes, summary }) => [`  ${name} ${takes}`.trimEnd(), summary]);
  return [
    `${bold('taospec')}: specification and conformance suite of the Bittensor protocol`,
    '',
    ...table([{ heading: '', paint: bold }, { heading: '' }], rows, width),
    '',
    ...wrap(footer, width).map(dim),
  ].join('\n');
}

/** What `taospec VERB -h` prints. */
export function helpOf(verb: Verb, command: Command, screen: Screen): string {
  const { bold, dim } = screen.paint;
  const width = readingWidth(screen);
  const help = command.createHelp();
  const options = help.visibleOptions(command).map((option) => [`  ${option.flags}`, option.description]);
  const flagWidth = Math.max(...options.map(([flags]) => flags.length));
  return [
    `${bold(`taospec ${verb.name}`)} ${verb.takes}`.trimEnd(),
    ...wrap(`${verb.summary}.`, width),
    ...verb.about.flatMap((paragraph) => ['', ...wrap(paragraph, width)]),
    '',
    ...partLines(verb, screen),
    bold('Options'),
    ...options.flatMap(([flags, description]) =>
      wrap(description, width - flagWidth - 2).map(
        (line, i) => `${(i === 0 ? flags : '').padEnd(flagWidth)}  ${line}`,
      ),
    ),
    '',
    bold('Examples'),
    ...verb.examples.flatMap(({ line, does }) => [`  ${line}`, dim(`      ${does}`)]),
  ].join('\n');
}

/** The parts of a verb that has such, each with its words. */
function partLines({ name: family, parts = [] }: Verb, screen: Screen): readonly string[] {
  if (parts.length === 0) return [];
  const { bold } = screen.paint;
  const rows = parts.map(({ name, takes, summary }) => [
    `  ${name.slice(family.length + 1)} ${takes}`.trimEnd(),
    summary,
  ]);
  return [...table([{ heading: '', paint: bold }, { heading: '' }], rows, readingWidth(screen)), ''];
}

function readingWidth({ width }: Screen): number {
  return Math.min(width, 100);
}
