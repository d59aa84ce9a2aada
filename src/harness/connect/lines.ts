const newline = 0x0a;

/** Cuts bytes into lines. */
export interface Lines {
  readonly push: (chunk: Buffer) => void;
  /** The stream has ended: what stands after the last newline is a line too. */
  readonly end: () => void;
}

/**
 * A cutter that never holds more than a line of the longest legal size.
 *
 * @param maxBytes the longest line, its newline not counted
 * @param onLine   is given each line that is not blank
 * @param onLong   is told once that a line is longer than that; no line comes after it
 */
export function cutLines(maxBytes: number, onLine: (line: Buffer) => void, onLong: () => void): Lines {
  let held: Buffer[] = [];
  let size = 0;
  let long = false;

  const add = (part: Buffer) => {
    size += part.length;
    held.push(part);
    if (size <= maxBytes) return;
    long = true;
    held = [];
    onLong();
  };
  const give = () => {
    const line = held.length === 1 ? held[0] : Buffer.concat(held, size);
    held = [];
    size = 0;
    if (!isBlank(line)) onLine(line);
  };

  return {
    push: (chunk) => {
      let from = 0;
      for (let at = chunk.indexOf(newline); at !== -1 && !long; at = chunk.indexOf(newline, from)) {
        add(chunk.subarray(from, at));
        if (!long) give();
        from = at + 1;
      }
      if (!long && from < chunk.length) add(chunk.subarray(from));
    },
    end: () => {
      if (!long && size > 0) give();
    },
  };
}

/** Whether a line holds nothing but spaces, tabs and a carriage return. */
function isBlank(line: Buffer): boolean {
  for (const byte of line) if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) return false;
  return true;
}
