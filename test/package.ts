/**
 * `npm run check:package`: packs the package and uses it as a stranger does, by `npx` in an empty folder.
 *
 * Measured are the size and the time to the first verdict, with nothing in npm's cache.
 *
 * @module
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
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

/** How a command ended, and what it said on both its streams. */
interface Ended {
  readonly status: number | null;
  readonly said: string;
  readonly seconds: number;
}

const root = fileURLToPath(new URL('../', import.meta.url));
/** What a user downloads at most. */
const mostBytes = 6_000_000;
/** What lies on the user's disk at most. */
const mostUnpacked = 15_000_000;
const mostSeconds = 60;
const wanted = [
  'bin/taospec.js',
  'dist/index.js',
  'dist/index.d.ts',
  'spec/vectors/manifest.json',
  'spec/vectors/profiles/smoke.json.gz',
  'spec/archive.md',
  'adapters/python/median.py',
  'LICENSE',
  'README.md',
];
/** What tools leave beside sources. */
const litter = /(^|\/)(__pycache__|target|node_modules|\.pytest_cache)\/|\.(tgz|tar\.gz|part)$/;

const folder = mkdtempSync(join(tmpdir(), 'taospec-package-'));
const problems: string[] = [];
try {
  const packed = pack();
  const tarball = join(folder, packed.filename);
  console.log(
    `${packed.entryCount} files, ${packed.size} bytes packed, ${packed.unpackedSize} bytes unpacked`,
  );
  problems.push(...contentProblems(packed), ...atOnce(tarball), ...installed(tarball));
} catch (error) {
  problems.push(error instanceof Error ? error.message : String(error));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

function pack(): Packed {
  const { said } = must(root, 'npm', ['pack', '--json', '--loglevel=silent', '--pack-destination', folder]);
  const report = JSON.parse(said.slice(said.search(/^[[{]/m))) as Packed[] | Readonly<Record<string, Packed>>;
  const [packed] = Object.values(report);
  return packed;
}

function contentProblems({ files, size, unpackedSize }: Packed): readonly string[] {
  const paths = files.map(({ path }) => path);
  return [
    ...wanted.filter((path) => !paths.includes(path)).map((path) => `${path} is not in the package`),
    ...paths.filter((path) => litter.test(path)).map((path) => `${path} does not belong in the package`),
    ...(size > mostBytes ? [`the package is ${size} bytes, more than ${mostBytes}`] : []),
    ...(unpackedSize > mostUnpacked
      ? [`unpacked, the package is ${unpackedSize} bytes, more than ${mostUnpacked}`]
      : []),
  ];
}

/** The first hour begins here: `npx` in an empty folder, then the suite's own check. */
function atOnce(tarball: string): readonly string[] {
  const place = join(folder, 'empty');
  mkdirSync(place);
  const npx = (...words: string[]) =>
    perform(place, 'npx', ['--yes', `--package=${tarball}`, '--', 'taospec', ...words]);

  const first = npx('run');
  console.log(first.said.trimEnd().split('\n').slice(-3).join('\n'));
  console.log(`npx taospec run: a verdict after ${first.seconds.toFixed(1)} s, the download included`);
  const check = npx('check');
  console.log(`npx taospec check: ${check.said.trimEnd().split('\n').slice(-2).join(' ').trim()}`);
  return [
    ...ended('npx taospec run', first, 0, /^passed \d+$/m),
    ...(first.seconds > mostSeconds
      ? [`the first verdict took ${first.seconds.toFixed(0)} s, more than ${mostSeconds}`]
      : []),
    ...ended(
      'npx taospec check',
      check,
      0,
      /the sources are not here: .*\nthe suite is sound: \d+ cases in \d+ files$/m,
    ),
    ...readdirSync(place).map((name) => `npx left ${name} in an empty folder`),
  ];
}

/** The package as a dependency: its entry points by name, and a check that can fail. */
function installed(tarball: string): readonly string[] {
  const place = join(folder, 'project');
  mkdirSync(place);
  writeFileSync(join(place, 'package.json'), '{ "private": true, "type": "module" }\n');
  must(place, 'npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', '--omit=dev', tarball]);

  const names = ['taospec', 'taospec/reference', 'taospec/package.json'];
  const imports = names.map(
    (name) => `await import('${name}'${name.endsWith('json') ? ", { with: { type: 'json' } }" : ''});`,
  );
  const imported = perform(place, 'node', ['--input-type=module', '-e', imports.join('\n')]);

  const home = join(place, 'node_modules', 'taospec');
  const vector = 'spec/vectors/consensus/median/ties.json';
  const packed = join(home, `${vector}.gz`);
  writeFileSync(packed, gzipSync(`${gunzipSync(readFileSync(packed)).toString('utf8')}\n`));
  const check = perform(place, 'node', [join(home, 'bin', 'taospec.js'), 'check']);
  return [
    ...ended('an import of each entry point', imported, 0, /^$/),
    ...ended('taospec check of a changed vector', check, 5, new RegExp(`${vector} has another digest`)),
  ];
}

function ended(what: string, { status, said }: Ended, wants: number, says: RegExp): readonly string[] {
  if (status !== wants)
    return [`${what} ended with ${status ?? 'a signal'}, not with ${wants}: ${said.trim()}`];
  return says.test(said) ? [] : [`${what} does not say ${String(says)}: ${said.trim()}`];
}

/** Runs a command with a cache of npm's own, and with nothing of the npm that runs this script. */
function perform(cwd: string, program: string, args: readonly string[]): Ended {
  const kept = Object.entries(environment()).filter(([name]) => !/^npm_/i.test(name));
  const env = { ...Object.fromEntries(kept), npm_config_cache: join(folder, 'cache') };
  const started = performance.now();
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, env, encoding: 'utf8' });
  if (error !== undefined) throw error;
  return { status, said: stdout + stderr, seconds: (performance.now() - started) / 1000 };
}

function must(cwd: string, program: string, args: readonly string[]): Ended {
  const done = perform(cwd, program, args);
  if (done.status === 0) return done;
  throw new Error(`${program} ${args[0]} ended with ${done.status}:\n${done.said.trim()}`);
}
