import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exitCodes, misuse } from '../stop.ts';
import { didYouMean } from '../suggest.ts';
import { verb } from '../verb.ts';
import { writeWhole } from '../whole-file.ts';

/** How a language's adapter is built and run, from the folder that it stands in. */
interface Skeleton {
  readonly file: string;
  readonly build?: string;
  readonly run: string;
}

const skeletons: Readonly<Record<string, Skeleton>> = {
  python: { file: 'median.py', run: 'python3 median.py' },
  typescript: { file: 'median.ts', run: 'node median.ts' },
  go: { file: 'median.go', build: 'go build -o median median.go', run: './median' },
  rust: { file: 'median.rs', build: 'rustc -O -o median median.rs', run: './median' },
  c: { file: 'median.c', build: 'cc -O2 -o median median.c -lcjson', run: './median' },
};

const languages = Object.keys(skeletons);

/** `taospec init`: an adapter to begin with, which is right as it is. */
export const init = verb({
  name: 'init',
  takes: 'LANGUAGE [FOLDER]',
  summary: 'Writes an adapter to begin with',
  about: [
    `LANGUAGE is one of ${languages.join(', ')}. It writes one file into FOLDER, or here: an adapter that answers ` +
      'consensus.median rightly and passes taospec doctor as it is. Replace its rule by a call of your own code, and add operations.',
  ],
  arity: [1, 2],
  options: (command) => command,
  examples: [
    { line: 'taospec init python', does: 'median.py in this folder' },
    { line: 'taospec init go my-adapter', does: 'my-adapter/median.go' },
    { line: 'taospec doctor "stdio:python3 median.py"', does: 'what to do next' },
  ],
  act: ({ out }, [language, folder = '.']) => {
    const skeleton = skeletons[language.toLowerCase()];
    if (skeleton === undefined)
      throw misuse(
        `there is no adapter in «${language}»${didYouMean(language, languages) || `; there are ${languages.join(', ')}`}`,
      );
    const { file, build, run } = skeleton;
    const path = join(folder, file);
    if (existsSync(path)) throw misuse(`${path} is there already, and it is not overwritten`);
    const source = new URL(`../../../adapters/${language.toLowerCase()}/${file}`, import.meta.url);
    writeWhole(path, readFileSync(fileURLToPath(source), 'utf8'));

    const steps = [
      ...(folder === '.' ? [] : [`cd ${folder}`]),
      ...(build === undefined ? [] : [build]),
      `taospec doctor "stdio:${run}"`,
      `taospec run "stdio:${run}"`,
    ];
    out.print(`${path} is written. Next:\n${steps.map((step) => `  ${step}`).join('\n')}`);
    return exitCodes.passed;
  },
});
