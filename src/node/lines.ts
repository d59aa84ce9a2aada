/** A line of input, or the news that one was too long to be kept. */
export type Line = Buffer | 'too long';

const newline = 0x0a;

/**
 * Cuts a stream of bytes into lines, and never holds more than a line of the longest legal size.
 *
 * @param maxBytes the longest line, its newline not counted
 */
export async function* lines(chunks: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Line> {
  let held: Buffer[] = [];
  let size = 0;
  const take = (): Line => {
    const line = size > maxBytes ? 'too long' : Buffer.concat(held, size);
    held = [];
    size = 0;
    return line;
  };
  const add = (part: Buffer) => {
    size += part.length;
    if (size > maxBytes) held = [];
    else held.push(part);
  };

  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(newline); at !== -1; at = chunk.indexOf(newline, from)) {
      add(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    add(chunk.subarray(from));
  }
  if (size > 0) yield take();
}
