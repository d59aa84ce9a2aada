/** A line of input, or the news that one was too long to be kept. */
export type Line = Buffer | 'too long';

const newline = 0x0a;

/**
 * Cuts a stream of bytes into lines, and never holds more than a line of the longest legal size.
 *
 * A line that is longer is told of as soon as that shows, and the rest of it is thrown away.
 *
 * @param maxBytes the longest line, its newline not counted
 */
export async function* lines(chunks: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Line> {
  let held: Buffer[] = [];
  let size = 0;
  const add = (part: Buffer): Line | undefined => {
    const fitted = size <= maxBytes;
    size += part.length;
    if (size <= maxBytes) held.push(part);
    else held = [];
    return fitted && size > maxBytes ? 'too long' : undefined;
  };
  const take = (): Line | undefined => {
    const line = size > maxBytes ? undefined : Buffer.concat(held, size);
    held = [];
    size = 0;
    return line;
  };

  for await (const chunk of chunks) {
    let from = 0;
    while (from <= chunk.length) {
      const newlineAt = chunk.indexOf(newline, from);
      const end = newlineAt === -1 ? chunk.length : newlineAt;
      const tooLong = add(chunk.subarray(from, end));
      if (tooLong !== undefined) yield tooLong;
      const line = newlineAt === -1 ? undefined : take();
      if (line !== undefined) yield line;
      from = end + 1;
    }
  }
  const rest = size > 0 ? take() : undefined;
  if (rest !== undefined) yield rest;
}
