/**
 * A target that knows the answers beforehand and says them in order: what is left is the runner's own cost.
 *
 * `node bench/harness/replay.ts ANSWERS`: a file with the description on its first line and a result on each
 * line after it. It reads and writes synchronously, which is the quickest that a Node process can do.
 *
 * @module
 */
import { readFileSync, readSync, writeSync } from 'node:fs';

const [, , path] = process.argv;
const [description, ...results] = readFileSync(path, 'utf8').trimEnd().split('\n');
const chunk = Buffer.alloc(1 << 20);
let next = 0;
let held = '';

for (;;) {
  const size = read();
  if (size === 0) break;
  held += chunk.toString('latin1', 0, size);
  let from = 0;
  for (let end = held.indexOf('\n'); end !== -1; end = held.indexOf('\n', from)) {
    answer(held.slice(from, end));
    from = end + 1;
  }
  held = held.slice(from);
}

function answer(line: string): void {
  const handshake = line.includes('taospec_describe');
  const ids = [...line.matchAll(/"id":(\d+),"method"/g)].map(([, id]) => id);
  const answers = ids.map((id) => {
    const result = handshake ? description : results[next++ % results.length];
    return `{"jsonrpc":"2.0","id":${id},"result":${result}}`;
  });
  const bytes = Buffer.from(line.startsWith('[') ? `[${answers.join(',')}]\n` : `${answers[0]}\n`);
  for (let at = 0; at < bytes.length;) at += write(bytes, at);
}

function read(): number {
  for (;;) {
    try {
      return readSync(0, chunk, 0, chunk.length, null);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
    }
  }
}

function write(bytes: Buffer, at: number): number {
  try {
    return writeSync(1, bytes, at);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    return 0;
  }
}
