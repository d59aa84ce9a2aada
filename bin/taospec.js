#!/usr/bin/env node
/**
 * Starts the command: the built one in a package, the sources in a checkout.
 *
 * Plain JavaScript for any Node from 18 on, so that an old one gets a sentence and not a syntax error.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as modules from 'node:module';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const needed = [22, 18];
const sources = new URL('../src/cli/main.ts', import.meta.url);
const built = new URL('../dist/cli/main.js', import.meta.url);
const newerNode = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));

const [major, minor] = process.versions.node.split('.').map(Number);
const inCheckout = existsSync(sources);

if (major > needed[0] || (major === needed[0] && minor >= needed[1])) {
  delete process.env.TAOSPEC_HANDED_OVER;
  if (inCheckout) silenceTypeStripping();
  // Halves the start from the second one on.
  modules.enableCompileCache?.();
  if (inCheckout || existsSync(built)) await load(inCheckout ? sources : built);
  else
    stop(
      'neither the sources nor the built command is here; install the package again, or run npm ci in a checkout',
    );
} else if (inCheckout && existsSync(newerNode) && process.env.TAOSPEC_HANDED_OVER === undefined) {
  handOver(newerNode, [fileURLToPath(import.meta.url), ...process.argv.slice(2)]);
} else {
  const cure = inCheckout ? 'run npm ci, which brings one, or install a newer Node' : 'install a newer Node';
  stop(`this is Node ${process.versions.node}, and Node ${needed.join('.')} or newer is needed; ${cure}`);
}

/**
 * @param {string} sentence
 * @param {number} exitCode
 */
function stop(sentence, exitCode = 2) {
  process.stderr.write(`taospec: ${sentence}\n`);
  process.exitCode = exitCode;
}

/** @param {URL} main */
async function load(main) {
  try {
    await import(main.href);
  } catch (error) {
    if (process.env.TAOSPEC_DEBUG) process.stderr.write(`${error.stack}\n`);
    const [, missing] = /^Cannot find package '([^']+)'/.exec(error.message) ?? [];
    if (missing !== undefined) stop(`the package ${missing} is missing; run npm ci`);
    else stop(`this is a fault of taospec, it does not load: ${error.message.split('\n')[0]}`, 5);
  }
}

/** Node 22 warns that it strips types; it is meant to. */
function silenceTypeStripping() {
  const emit = process.emitWarning;
  process.emitWarning = (warning, ...rest) => {
    if (String(warning).startsWith('Type Stripping')) return;
    Reflect.apply(emit, process, [warning, ...rest]);
  };
}

/**
 * Runs another Node in this one's place: its streams, its signals, its exit code.
 *
 * @param {string} node
 * @param {string[]} words
 */
function handOver(node, words) {
  // Said to the other, so that it never hands over in its turn.
  const env = { ...process.env, TAOSPEC_HANDED_OVER: '1' };
  const child = spawn(node, words, { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => stop(`${node} does not start: ${error.message}`));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + constants.signals[signal];
  });
}
