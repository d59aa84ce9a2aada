/**
 * What is wrong with a command line, in our words.
 *
 * @module
 */
import type { Command, CommanderError } from 'commander';
import { misuse, type Stop } from './stop.ts';
import { didYouMean } from './suggest.ts';
import type { Verb } from './verb.ts';

/** The parser's complaint as a sentence of ours. */
export function usageStop(error: CommanderError, { name }: Verb, command: Command): Stop {
  const [, quoted = ''] = /'([^']*)'/.exec(error.message) ?? [];
  const help = `see taospec ${name} -h`;
  if (error.code === 'commander.unknownOption') {
    const known = ['--help', ...command.options.flatMap(({ long }) => long ?? [])];
    return misuse(`taospec ${name} has no option «${quoted}»${didYouMean(quoted, known) || `; ${help}`}`);
  }
  if (error.code === 'commander.conflictingOption') {
    const [one, other] = [...error.message.matchAll(/'([^']*)'/g)].map(([, flags]) => flags);
    return misuse(`${one} and ${other} exclude each other; ${help}`);
  }
  if (error.code === 'commander.optionMissingArgument') return misuse(`${quoted} needs a value; ${help}`);
  return misuse(`taospec ${name}: ${error.message.replace(/^error: /, '')}; ${help}`);
}

/** An option stands where a verb is expected. */
export function unknownFlag(flag: string): Stop {
  return misuse(`there is no option «${flag}» before a verb; see taospec -h`);
}

/** There is no such verb. */
export function unknownVerb(word: string, verbs: readonly Verb[]): Stop {
  const names = verbs.map(({ name }) => name);
  return misuse(`there is no verb «${word}»${didYouMean(word, names) || `; there are ${names.join(', ')}`}`);
}

/** A verb has no such part. */
export function unknownPart({ name }: Verb, parts: readonly Verb[], word: string): Stop {
  const words = parts.map((part) => part.name.slice(name.length + 1));
  return misuse(
    `taospec ${name} has no «${word}»${didYouMean(word, words) || `; there are ${words.join(', ')}`}`,
  );
}

/** Too few words, or too many. */
export function wordsStop(
  { name, takes, arity: [least, most] }: Verb,
  words: readonly string[],
): Stop | undefined {
  const needed = takes.replace(/ ?\[[^\]]*\]/g, '');
  if (words.length < least) return misuse(`taospec ${name}: ${needed} is needed; see taospec ${name} -h`);
  if (words.length > most)
    return misuse(`taospec ${name}: «${words[most]}» is one word too many; it takes ${takes || 'none'}`);
  return undefined;
}
