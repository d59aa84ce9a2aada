/**
 * `npm run model`: the small chain, played for as long as is wanted.
 *
 * `npm run model -- --blocks 1000000 --seed 7`; a failure prints the seed and the path that find it again
 * (`--seed S --path P`), and `--save FILE` writes it as a case of `chain.blocks`.
 *
 * @module
 */
import { randomInt } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { chain } from '../../src/reference/index.ts';
import { playModel } from './run.ts';

const builds: readonly chain.Build[] = ['dev-293', '425'];
/** How many runs are played between two lines that say how far it is. */
const runsAtOnce = 400;

interface Options {
  readonly blocks: number;
  readonly seed: number;
  readonly path?: string | undefined;
  readonly save?: string | undefined;
}

/** The options, or a sentence that says what is wrong with them. */
function optionsOf(argv: readonly string[]): Options | string {
  const number = (name: string, text: string) =>
    /^[1-9][0-9]{0,9}$/.test(text) ? Number(text) : `--${name} must be a positive integer, not «${text}»`;
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        blocks: { type: 'string', default: process.env.TAOSPEC_BLOCKS ?? '200000' },
        seed: { type: 'string', default: process.env.TAOSPEC_SEED ?? String(randomInt(1, 2 ** 31)) },
        path: { type: 'string' },
        save: { type: 'string' },
      },
    });
    const [blocks, seed] = [number('blocks', values.blocks), number('seed', values.seed)];
    if (typeof blocks === 'string') return blocks;
    if (typeof seed === 'string') return seed;
    return { blocks, seed, path: values.path, save: values.save };
  } catch (error) {
    return (error as Error).message;
  }
}

function play(build: chain.Build, { blocks, seed, path, save }: Options): boolean {
  for (let done = 0, round = 0; done < blocks; round++) {
    const { steps, failure } = playModel(build, { seed: seed + round, runs: runsAtOnce, path });
    done += steps;
    if (failure !== undefined) {
      console.log(
        `${build}: ${failure.why}\nagain: npm run model -- --seed ${failure.seed} --path ${failure.path}`,
      );
      if (save !== undefined) {
        writeFileSync(
          save,
          `${JSON.stringify({ operation: 'chain.blocks', ruleset: build, input: failure.input })}\n`,
        );
        console.log(`kept in ${save}`);
      }
      return false;
    }
    if (path !== undefined) break;
    console.log(`${build}: ${done} of ${blocks} blocks hold`);
  }
  return true;
}

const options = optionsOf(process.argv.slice(2));
if (typeof options === 'string') {
  console.error(options);
  process.exitCode = 2;
} else if (!builds.every((build) => play(build, options))) process.exitCode = 1;
