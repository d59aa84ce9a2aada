/**
 * `npm run coverage`: how much of the reference the vectors reach, and whether that is enough.
 *
 * The vectors run in this process under c8, without a test runner, so the figures are the vectors' alone. What
 * the tests reach is another question: `npm run coverage:tests`.
 *
 * @module
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { environment } from './step.ts';

/** What c8 says of a file: how much there is of a kind, and the share that was reached. */
interface FileCoverage {
  readonly lines: { readonly total: number; readonly covered: number; readonly pct: number };
  readonly branches: { readonly total: number; readonly covered: number; readonly pct: number };
}

const root = fileURLToPath(new URL('../', import.meta.url));
const least = { lines: 98, branches: 98 };
// No operation yet, or none that an implementation would answer: no vector can reach these; their tests do.
const apart = [
  'src/reference/chain/',
  'src/reference/emission/history.ts',
  'src/reference/emission/schedule.ts',
  'src/reference/emission/supply.ts',
  'src/reference/market/curve.ts',
];
const compilerOptions = { target: ts.ScriptTarget.ES2023, verbatimModuleSyntax: true, removeComments: true };
const folder = 'coverage/vectors';

const ran = spawnSync(
  'c8',
  [
    ...['--clean', '--temp-directory', '.cache/c8', '--reports-dir', folder],
    ...['--reporter', 'json-summary', '--reporter', 'html', '--extension', '.ts'],
    ...[
      '--include',
      'src/reference/**',
      '--exclude',
      '**/generated/**',
      ...apart.flatMap((path) => ['--exclude', `${path}${path.endsWith('/') ? '**' : ''}`]),
    ],
    ...['node', 'test/coverage-run.ts'],
  ],
  { cwd: root, env: environment(), stdio: ['ignore', 'inherit', 'inherit'] },
);
if (ran.status !== 0) {
  console.error('The vectors do not run; there is nothing to measure.');
  process.exit(1);
}

const summary = JSON.parse(readFileSync(`${root}${folder}/coverage-summary.json`, 'utf8')) as Readonly<
  Record<string, FileCoverage>
>;
const files = new Map(Object.entries(summary).map(([path, coverage]) => [path.replace(root, ''), coverage]));
const missing = referenceFiles().filter((path) => !files.has(path));
const { lines, branches } = summary.total;

const partial = [...files].filter(([path, file]) => path !== 'total' && worst(file) < 100);
for (const [path, file] of partial.sort(([, a], [, b]) => worst(a) - worst(b)))
  console.log(`${path}: lines ${file.lines.pct} %, branches ${file.branches.pct} %`);
for (const path of missing) console.error(`${path} was not loaded: no vector reaches it`);

console.log(
  `The vectors reach ${lines.pct} % of the reference's lines and ${branches.pct} % of its branches.`,
);
const enough = lines.pct >= least.lines && branches.pct >= least.branches;
if (!enough)
  console.error(`At least ${least.lines} % of lines and ${least.branches} % of branches are wanted.`);
process.exitCode = enough && missing.length === 0 ? 0 : 1;

function worst({ lines, branches }: FileCoverage): number {
  return Math.min(lines.pct, branches.pct);
}

/** The files of the reference that hold something to run; a file of types alone holds nothing. */
function referenceFiles(): readonly string[] {
  return readdirSync(`${root}src/reference`, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.endsWith('generated'),
    )
    .map((entry) => `${entry.parentPath.slice(root.length)}/${entry.name}`)
    .filter(
      (path) => !apart.some((start) => path.startsWith(start)) && runs(readFileSync(root + path, 'utf8')),
    )
    .sort();
}

function runs(source: string): boolean {
  const { outputText } = ts.transpileModule(source, { compilerOptions });
  return outputText.replace('export {};', '').trim() !== '';
}
