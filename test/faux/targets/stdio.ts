/**
 * A faux target as a process: `node test/faux/targets/stdio.ts BEHAVIOUR FILE`.
 *
 * @module
 */
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fauxTarget } from './turn.ts';

const [, , behaviour, file] = process.argv;

const write = (to: number) => (text: string) => {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(to, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EAGAIN') process.exit(0);
    }
  }
};

const take = fauxTarget(behaviour, file, {
  write: write(1),
  complain: write(2),
  exit: (code) => process.exit(code),
});
createInterface({ input: process.stdin }).on('line', (line) => take(JSON.parse(line)));
