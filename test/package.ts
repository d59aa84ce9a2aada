/**
 * `npm run check:package`: packs the package, installs it in an empty folder, and asks it for a verdict.
 *
 * @module
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environment } from './step.ts';

/** What npm says of a tarball that it made. */
interface Packed {
  readonly filename: string;
  /** Of the tarball, in bytes. */
  readonly size: number;
  readonly unpackedSize: number;
  readonly entryCount: number;
  readonly files: readonly { readonly path: string }[];
}

const root = fileURLToPath(new URL('../', import.meta.url));
/** What a user downloads at most. */
const mostBytes = 5_000_000;
const wanted = [
  'bin/taospec.js',
  'dist/index.js',
  'dist/index.d.ts',
  'spec/vectors/manifest.json',
  'LICENSE',
  'README.md',
];

const folder = mkdtempSync(join(tmpdir(), 'taospec-package-'));
const problems: string[] = [];
try {
  const packed = pack();
  const paths = packed.files.map(({ path }) => path);
  problems.push(
    ...wanted.filter((path) => !paths.includes(path)).map((path) => `${path} is not in the package`),
  );
  if (packed.size > mostBytes) problems.push(`the package is ${packed.size} bytes, more than ${mostBytes}`);

  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  npm(folder, [
    'install',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--omit=dev',
    join(folder, packed.filename),
  ]);
  const started = performance.now();
  const run = spawnSync('node', [join('node_modules', 'taospec', 'bin', 'taospec.js'), 'run'], {
    cwd: folder,
    env: environment(),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const seconds = (performance.now() - started) / 1000;
  console.log(run.stdout.trimEnd().split('\n').slice(-3).join('\n'));
  if (run.status !== 0)
    problems.push(`taospec run ended with ${run.status ?? run.signal}: ${run.stderr.trim()}`);
  if (seconds > 60) problems.push(`the first verdict took ${seconds.toFixed(0)} s, more than a minute`);
  problems.push(...librarySays());
  console.log(
    `${packed.entryCount} files, ${packed.size} bytes packed, ${packed.unpackedSize} unpacked, a verdict after ${seconds.toFixed(1)} s`,
  );
} catch (error) {
  problems.push(error instanceof Error ? error.message : String(error));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

function pack(): Packed {
  const out = npm(root, ['pack', '--json', '--pack-destination', folder]);
  const report = JSON.parse(out.slice(out.search(/^[[{]/m))) as Packed[] | Readonly<Record<string, Packed>>;
  const [packed] = Object.values(report);
  if (!statSync(join(folder, packed.filename)).isFile()) throw new Error('npm pack wrote no file');
  return packed;
}

function npm(cwd: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd, env: environment(), encoding: 'utf8' });
  if (status === 0) return stdout;
  throw new Error(`npm ${args[0]} ended with ${status}:\n${`${stderr}${stdout}`.trim()}`);
}

/** The entry points, imported by name as a user would. */
function librarySays(): readonly string[] {
  const names = ['taospec', 'taospec/reference', 'taospec/package.json'];
  const imports = names.map(
    (name) => `await import('${name}'${name.endsWith('json') ? ", { with: { type: 'json' } }" : ''});`,
  );
  const ran = spawnSync('node', ['--input-type=module', '-e', imports.join('\n')], {
    cwd: folder,
    env: environment(),
    encoding: 'utf8',
  });
  return ran.status === 0 ? [] : [`an entry point can't be imported: ${ran.stderr.trim()}`];
}
