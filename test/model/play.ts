/**
 * The chain that a model plays with: blocks made one after the other over one store, and what a case would need.
 *
 * @module
 */
import { chain, type JsonObject } from '../../src/reference/index.ts';
import { extrinsicOf, type Move } from './moves.ts';
import { firstBlock, hashOf, universe } from './universe.ts';

/** An extrinsic with what became of it. */
export interface Played {
  readonly extrinsic: chain.Extrinsic;
  readonly applied: chain.Applied;
}

/** A chain under way. */
export interface Play {
  readonly store: chain.Store;
  block: bigint;
  /** The blocks so far, as the input of `chain.blocks` has them. */
  readonly blocks: JsonObject[];
}

/** Opens the small chain; `System.BlockHash` knows the blocks before its first. */
export function begin(build: chain.Build): Play {
  const hashes = Object.fromEntries(
    [0n, 1n, 2n].map((ago) => [String(firstBlock - ago), hashOf(firstBlock - ago)]),
  );
  const store = chain.openStore({ ...universe(build), 'System.BlockHash': hashes }, { build });
  if ('path' in store) throw new Error(`${store.path}: ${store.expected}`);
  return { store, block: firstBlock, blocks: [] };
}

/** Makes a block; an error where something in it is not specified yet. */
export function makeBlock(play: Play, { after, extrinsics }: Move): readonly Played[] {
  const block = play.block + BigInt(after);
  const told = extrinsics.map((each) => extrinsicOf(each, block));
  const made = { number: Number(block), parentHash: hashOf(block - 1n), extrinsics: told };
  const own = told.map((each) => readExtrinsic(each, play.store.build));
  play.blocks.push(made);
  play.block = block;
  const applied = chain.makeBlocks(play.store, [
    { number: block, parentHash: hashOf(block - 1n), extrinsics: own },
  ]);
  if ('missing' in applied) throw new Error(`block ${block} meets what is not specified: ${applied.missing}`);
  return applied[0].applied.map((each, i) => ({ extrinsic: own[i], applied: each }));
}

function readExtrinsic(json: JsonObject, build: chain.Build): chain.Extrinsic {
  const { signer, call, length } = json as unknown as {
    signer: chain.scale.Hex;
    call: string;
    length: number;
  };
  const decoded = chain.decodeCall(call, build);
  if ('path' in decoded) throw new Error(`${decoded.path}: ${decoded.expected}`);
  return { signer, call: decoded, length, weight: { refTime: 50_000_000n, proofSize: 0n }, tip: 0n };
}

/** The blocks so far as the input of `chain.blocks`. */
export function asInput({ store, blocks }: Play): JsonObject {
  const pre = { ...universe(store.build), ...(begin(store.build).store.state() as JsonObject) };
  return { pre, blocks };
}
