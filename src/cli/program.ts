/**
 * The command line's grammar, made from the verbs.
 *
 * @module
 */
import { Command, CommanderError } from 'commander';
import { suiteVersion } from '../wire/index.ts';
import { helpOf, overview } from './help.ts';
import { exitCodes, type ExitCode } from './stop.ts';
import { unknownFlag, unknownPart, unknownVerb, usageStop, wordsStop } from './usage.ts';
import type { Session, Verb } from './verb.ts';

/**
 * Does what a command line says.
 *
 * @param words the command line without the program's name
 * @throws Stop when it can't be read, or the verb can't do it
 */
export async function perform(
  verbs: readonly Verb[],
  session: Session,
  words: readonly string[],
): Promise<ExitCode> {
  const [first, ...rest] = words;
  if (first === undefined || first === '-h' || first === '--help') {
    session.out.print(overview(verbs, session.out));
    return exitCodes.passed;
  }
  if (first === '-V' || first === '--version') {
    session.out.print(suiteVersion);
    return exitCodes.passed;
  }
  if (first === 'help') return perform(verbs, session, [...rest.slice(0, 1), '--help']);
  if (first.startsWith('-')) throw unknownFlag(first);
  const chosen = verbs.find(({ name }) => name === first);
  if (chosen === undefined) throw unknownVerb(first, verbs);
  return chosen.parts === undefined
    ? performVerb(chosen, session, rest)
    : performPart(chosen, chosen.parts, session, rest);
}

/** Does what the second word says, for a verb that has parts. */
function performPart(
  verb: Verb,
  parts: readonly Verb[],
  session: Session,
  [word, ...rest]: readonly string[],
): ExitCode | Promise<ExitCode> {
  if (word === undefined || word.startsWith('-'))
    return performVerb(verb, session, word === undefined ? [] : [word]);
  const part = parts.find(({ name }) => name === `${verb.name} ${word}`);
  if (part === undefined) throw unknownPart(verb, parts, word);
  return performVerb(part, session, rest);
}

async function performVerb(verb: Verb, session: Session, words: readonly string[]): Promise<ExitCode> {
  const command = parserOf(verb);
  try {
    command.parse(numbersLast(words), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code !== 'commander.helpDisplayed') throw usageStop(error, verb, command);
    session.out.print(helpOf(verb, command, session.out));
    return exitCodes.passed;
  }
  const wrong = wordsStop(verb, command.args);
  if (wrong !== undefined) throw wrong;
  return verb.act(session, command.args, command.opts());
}

/** Puts negative numbers behind `--`: they are words, as in `explain -32602`, and not options. */
function numbersLast(words: readonly string[]): readonly string[] {
  const numbers = words.filter((word) => /^-\d+$/.test(word));
  if (numbers.length === 0 || words.includes('--')) return words;
  return [...words.filter((word) => !numbers.includes(word)), '--', ...numbers];
}

/** A parser with the verb's options, which prints nothing and never exits. */
export function parserOf(verb: Verb): Command {
  const silent = { writeOut: () => undefined, writeErr: () => undefined };
  return verb
    .options(new Command(verb.name))
    .helpOption('-h, --help', 'show this help')
    .argument('[words...]')
    .exitOverride()
    .configureOutput(silent);
}
