/**
 * Boots a real runtime as a local node, on chopsticks: from a chain-spec with `runtimeGenesis`, or a bare runtime.
 *
 *   node boot.mjs --runtime FILE --chopsticks FOLDER [--patch CHAIN-SPEC] [--port 8293] [--log 0]
 *
 * FOLDER is where `npm install @acala-network/chopsticks@1.5.1` was run. The page docs/real-node.md tells the rest.
 */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: {
    runtime: { type: 'string' },
    chopsticks: { type: 'string', default: '.' },
    patch: { type: 'string' },
    port: { type: 'string', default: '8293' },
    log: { type: 'string', default: '0' },
  },
});
if (options.runtime === undefined) {
  console.error(
    'node boot.mjs --runtime FILE --chopsticks FOLDER [--patch CHAIN-SPEC] [--port 8293] [--log 0]',
  );
  process.exit(2);
}

// Chopsticks asks the runtime for the duration of a slot without standing in for host functions that it lacks. A
// runtime that imports one more then has another slot than its blocks, and every block is refused.
registerHooks({
  load: (url, context, next) => {
    const loaded = next(url, context);
    if (!/chopsticks-core\/dist\/\w+\/wasm-executor\/index\.js$/.test(url)) return loaded;
    const source = String(loaded.source ?? readFileSync(new URL(url), 'utf8'));
    return {
      ...loaded,
      source: source.replaceAll('allowUnresolvedImports: false', 'allowUnresolvedImports: true'),
    };
  },
});

const load = (path) => import(pathToFileURL(join(resolve(options.chopsticks), 'node_modules', path)).href);
const core = await load('@acala-network/chopsticks/dist/esm/index.js');
const { compactToU8a, hexToU8a, stringToHex, u8aConcat, u8aToHex, xxhashAsHex } = {
  ...(await load('@polkadot/util/index.js')),
  ...(await load('@polkadot/util-crypto/index.js')),
};

const { code, patch } = readRuntime(options.runtime, options.patch);
const top = await genesis(code, patch);
const { addr } = await core.setupWithServer({
  genesis: {
    name: 'taospec',
    id: 'taospec',
    properties: { ss58Format: 42, tokenDecimals: 9, tokenSymbol: 'TAO' },
    genesis: { raw: { top, childrenDefault: {} } },
  },
  host: '127.0.0.1',
  port: Number(options.port),
  'build-block-mode': core.BuildBlockMode.Manual,
  'mock-signature-host': true,
  'allow-unresolved-imports': true,
  'runtime-log-level': Number(options.log),
});
console.log(`listening on ws://${addr}`);

/** A chain-spec brings its code and its patch; bare code takes those of another chain-spec. */
function readRuntime(path, patchPath) {
  const content = readFileSync(path);
  if (content[0] !== '{'.charCodeAt(0)) return { code: u8aToHex(content), patch: patchOf(patchPath) };
  const { runtimeGenesis } = JSON.parse(content.toString()).genesis;
  return {
    code: runtimeGenesis.code,
    patch: patchPath === undefined ? runtimeGenesis.patch : patchOf(patchPath),
  };
}

function patchOf(path) {
  return path === undefined ? {} : JSON.parse(readFileSync(path, 'utf8')).genesis.runtimeGenesis.patch;
}

/** The storage of block 0, as the runtime itself builds it of its preset and the patch; chopsticks wants its keys sorted. */
async function genesis(code, patch) {
  const preset = await call(code, 'GenesisBuilder_get_preset', '0x00');
  const json = JSON.parse(textIn(hexToU8a(preset.result)));
  const text = new TextEncoder().encode(JSON.stringify(merged(json, patch)));
  const built = await call(
    code,
    'GenesisBuilder_build_state',
    u8aToHex(u8aConcat(compactToU8a(text.length), text)),
  );
  const entries = [
    ...built.storageDiff.filter(([, value]) => value !== null),
    [stringToHex(':code'), code],
    [stringToHex(':heappages'), '0x0008000000000000'],
    // Without a time of its own, block 1 would read the clock twice, and the two can differ.
    [`${xxhashAsHex('Timestamp', 128)}${xxhashAsHex('Now', 128).slice(2)}`, '0x00dc207497010000'],
  ];
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function call(wasm, method, data) {
  const response = await core.runTask(
    {
      wasm,
      calls: [[method, [data]]],
      mockSignatureHost: false,
      allowUnresolvedImports: true,
      runtimeLogLevel: 0,
    },
    {
      getStorage: async () => undefined,
      getStateRoot: async () => `0x${'00'.repeat(32)}`,
      getNextKey: async () => undefined,
      offchainGetStorage: async () => undefined,
      offchainTimestamp: async () => 0,
      offchainRandomSeed: async () => `0x${'00'.repeat(32)}`,
      offchainSubmitTransaction: async () => false,
    },
  );
  if ('Error' in response) throw new Error(`${method}: ${response.Error}`);
  return response.Call;
}

/** The text of an optional list of bytes. */
function textIn(bytes) {
  const mode = bytes[1] & 3;
  const skip = mode === 0 ? 2 : mode === 1 ? 3 : 5;
  return new TextDecoder().decode(bytes.slice(skip));
}

function merged(base, over) {
  if (!isObject(base) || !isObject(over)) return over;
  const both = Object.keys(over).map((name) => [
    name,
    name in base ? merged(base[name], over[name]) : over[name],
  ]);
  return { ...base, ...Object.fromEntries(both) };
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
