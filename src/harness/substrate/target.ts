/**
 * A Substrate developer node as a target: `chain.blocks` behind the wire contract.
 *
 * @module
 */
import { createHash } from 'node:crypto';
import { chain, developerCode, type Ruleset } from '../../reference/index.ts';
import { contractVersion, errorCodes, methods, type ApplyParams } from '../../wire/index.ts';
import { crashed, Unreachable, type Carrier } from '../connect/carrier.ts';
import { callHandler } from '../connect/in-process.ts';
import type { Handler } from '../connect/types.ts';
import { Stop } from '../stop.ts';
import { driveBlocks, type Drive, type GivenBlocks } from './drive.ts';
import { eventReader } from './events.ts';
import { openRpc, type NodeRpc, type RpcOptions } from './rpc.ts';

/** How a developer node is opened. */
export interface DriveOptions extends RpcOptions {
  /** The builds whose blocks have rules, by the SHA-256 of their code; those that are known where absent. */
  readonly builds?: Readonly<Record<string, Ruleset>>;
}

const needed = ['dev_newBlock', 'dev_setStorage', 'dev_setHead'];

/**
 * Opens a developer node, and carries messages of the contract to it.
 *
 * @throws Unreachable where it can't be reached or its blocks can't be driven, in a sentence
 */
export async function driveNode(spelling: string, options: DriveOptions): Promise<Carrier> {
  let rpc: NodeRpc | undefined;
  try {
    rpc = await openRpc(spelling, options);
    const opened = await open(rpc, options.builds ?? developerCode);
    return carrierOf(rpc, opened);
  } catch (error) {
    await rpc?.close();
    if (!(error instanceof Stop)) throw error;
    const { message } = error;
    throw new Unreachable(message.startsWith(`${spelling}: `) ? message.slice(spelling.length + 2) : message);
  }
}

interface Opened {
  readonly drive: Drive;
  readonly ruleset: Ruleset;
  readonly name: string;
  readonly version: string;
  /** Where the node's head was. */
  readonly head: string;
}

async function open(rpc: NodeRpc, builds: Readonly<Record<string, Ruleset>>): Promise<Opened> {
  const { methods: offered = [] } = (await rpc.ask('rpc_methods')) as {
    readonly methods?: readonly string[];
  };
  const missing = needed.filter((method) => !offered.includes(method));
  if (missing.length > 0)
    throw new Unreachable(
      `blocks can't be made on it: it has no ${missing.join(', no ')}; taospec audit only reads`,
    );
  const head = (await rpc.ask('chain_getBlockHash')) as string;
  const code = await rpc.ask('state_getStorage', '0x3a636f6465', head);
  const digest = chain.scale.isHex(code)
    ? createHash('sha256').update(chain.scale.fromHex(code)).digest('hex')
    : '';
  const ruleset = builds[digest] as Ruleset | undefined;
  const build = ruleset && chain.storage.buildOf(ruleset);
  if (ruleset === undefined || build === undefined)
    throw new Unreachable(
      `its code (SHA-256 ${digest.slice(0, 12)}) is that of no build whose blocks have rules here`,
    );
  const version = (await rpc.ask('state_getRuntimeVersion', head)) as {
    readonly specName: string;
    readonly specVersion: number;
  };
  const metadata = (await rpc.ask('state_getMetadata', head)) as chain.scale.Hex;
  const first = await rpc.ask('chain_getBlockHash', 1);
  const baseNumber = typeof first === 'string' ? 1 : 0;
  const base = typeof first === 'string' ? first : ((await rpc.ask('chain_getBlockHash', 0)) as string);
  const drive = { rpc, base, baseNumber, build, read: eventReader(metadata) };
  return { drive, ruleset, head, name: version.specName, version: String(version.specVersion) };
}

/** Cases are answered one after the other: a node has one head. */
function carrierOf(rpc: NodeRpc, opened: Opened): Carrier {
  let turn: Promise<unknown> = Promise.resolve();
  const handle: Handler['handle'] = (message) => {
    const answer = turn.then(() => answerTo(message, opened));
    turn = answer.catch(() => undefined);
    return answer;
  };
  const carrier = callHandler({ handle });
  return {
    ...carrier,
    exchange: async (text, receive, wait) => {
      const fault = await carrier.exchange(text, receive, wait);
      return fault?.kind === 'crash' && !rpc.alive() ? crashed('the node is gone') : fault;
    },
    alive: () => rpc.alive(),
    close: async (receive) => {
      await carrier.close(receive);
      // The user's chain is left where it was.
      if (rpc.alive()) await rpc.call('dev_setHead', opened.head).catch(() => undefined);
      await rpc.close();
    },
  };
}

interface Message {
  readonly id: number;
  readonly method: string;
  readonly params: unknown;
}

async function answerTo(message: unknown, opened: Opened): Promise<unknown> {
  if (Array.isArray(message)) {
    const answers: unknown[] = [];
    for (const each of message) answers.push(await answerTo(each, opened));
    return answers;
  }
  const { id, method, params } = message as Message;
  const shared = { jsonrpc: '2.0', id };
  if (method === methods.describe) return { ...shared, result: description(opened) };
  const { operation, ruleset, input } = params as ApplyParams;
  if (operation !== 'chain.blocks' || ruleset !== opened.ruleset)
    return {
      ...shared,
      error: { code: errorCodes.unsupported, message: `${operation} under ${ruleset} is not offered` },
    };
  const driven = await driveBlocks(input as unknown as GivenBlocks, opened.drive);
  return 'unable' in driven
    ? { ...shared, error: { code: errorCodes.unsupported, message: driven.unable } }
    : { ...shared, result: { output: driven } };
}

function description({ ruleset, name, version }: Opened): object {
  return {
    contract: contractVersion,
    implementation: { name, version, language: 'WebAssembly' },
    operations: [{ name: 'chain.blocks', rulesets: [ruleset] }],
  };
}
