import type { Command } from 'commander';
import type { Screen } from './screen/index.ts';
import type { ExitCode } from './stop.ts';

/** A line to paste, with what it does. */
export interface Example {
  readonly line: string;
  readonly does: string;
}

/** Where a verb speaks. */
export interface Session {
  readonly out: Screen;
  readonly err: Screen;
}

/** A verb of the command. */
export interface Verb<Options = unknown> {
  readonly name: string;
  /** Its words in a usage line, as `[TARGET] [FILTER…]`. */
  readonly takes: string;
  /** One line for the overview. */
  readonly summary: string;
  /** Paragraphs for its own help. */
  readonly about: readonly string[];
  /** The fewest and the most words it takes. */
  readonly arity: readonly [least: number, most: number];
  /** Adds its options to the parser. */
  readonly options: (command: Command) => Command;
  readonly examples: readonly Example[];
  /** The verbs that its first word chooses from, where it has such; each is named with both words. */
  readonly parts?: readonly Verb[];
  /** Does it, and gives the exit code. */
  readonly act: (
    session: Session,
    words: readonly string[],
    options: Options,
  ) => ExitCode | Promise<ExitCode>;
}

/** Forgets the type of a verb's options, which its own parser vouches for. */
export function verb<Options>(typed: Verb<Options>): Verb {
  return typed as Verb;
}
