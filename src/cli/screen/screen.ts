import picocolors from 'picocolors';

/** Colours, or their absence. */
export type Paint = ReturnType<typeof picocolors.createColors>;

/** Where text goes: how wide it is, whether someone looks, whether colour is wanted. */
export interface Screen {
  /** Writes a text and ends its line. */
  readonly print: (text?: string) => void;
  /** Writes a text as it is. */
  readonly write: (text: string) => void;
  /** Columns; of a file or a pipe, no limit. */
  readonly width: number;
  readonly isTerminal: boolean;
  readonly paint: Paint;
}

/** What a stream of a process tells of itself; one that is no terminal tells nothing. */
interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The screen behind a stream of this process. */
export function screenOf(stream: Stream, environment: Environment): Screen {
  const { isTTY: isTerminal = false, columns = 80 } = stream;
  return {
    print: (text = '') => void stream.write(`${text}\n`),
    write: (text) => void stream.write(text),
    width: isTerminal ? columns : Infinity,
    isTerminal,
    paint: picocolors.createColors(wantsColour(isTerminal, environment)),
  };
}

/** Colour on a terminal unless `NO_COLOR` is set; elsewhere only when `FORCE_COLOR` is. */
export function wantsColour(isTerminal: boolean, environment: Environment): boolean {
  if (environment.NO_COLOR) return false;
  if (environment.FORCE_COLOR) return environment.FORCE_COLOR !== '0';
  return isTerminal && environment.TERM !== 'dumb';
}
