/**
 * From what people have (a metagraph, raw storage, decoded storage, a state of the emission) to what rules take.
 *
 * @module
 */
import type { chain } from '../reference/index.ts';
import type { Converted } from './converted.ts';
import { convertMetagraph } from './metagraph.ts';
import { convertRaw, convertState } from './storage.ts';

export { readEmissionState, type ReadState } from './emission-state.ts';
export type { Converted } from './converted.ts';

/** What a file may hold, each with how it is told apart. */
const kinds = [
  'a metagraph ({"neurons": […]})',
  'raw storage ([["0x…", "0x…"], …] or {"0x…": "0x…"})',
  'decoded storage ({"SubtensorModule.Weights": {"1,0": [[0, 65535]]}, …}, or a fixture with it as "pre")',
];

/** What a user says of the file beside its content. */
export interface Wanted {
  readonly netuid: number | undefined;
  readonly block: bigint | undefined;
  readonly raoEmission: bigint | undefined;
}

/**
 * Turns the content of a file into the input of `consensus.epoch`.
 *
 * @returns the input with what was assumed, or a problem in one sentence
 */
export function convert(content: unknown, wanted: Wanted): Converted {
  if (isObject(content) && 'neurons' in content) return convertMetagraph(withBlock(content, wanted));
  const raw = rawEntries(content);
  const state = raw === undefined ? decodedState(content) : undefined;
  if (raw === undefined && state === undefined) return { problem: `it is none of ${kinds.join('; ')}` };
  if (wanted.netuid === undefined) return { problem: 'storage holds many subnets: say which with --netuid' };
  if (wanted.block === undefined)
    return { problem: 'storage does not say its block: say with --block whose epoch is meant' };
  const at: chain.EpochAt = {
    netuid: wanted.netuid,
    block: wanted.block,
    ...(wanted.raoEmission !== undefined && { raoEmission: wanted.raoEmission }),
  };
  return raw === undefined ? convertState(state as chain.State, at) : convertRaw(raw, at);
}

function withBlock(content: object, { block, raoEmission }: Wanted): object {
  return {
    ...content,
    ...(block !== undefined && { block: block.toString() }),
    ...(raoEmission !== undefined && { emission: raoEmission.toString() }),
  };
}

function rawEntries(content: unknown): readonly chain.RawEntry[] | undefined {
  if (Array.isArray(content))
    return content.every((entry) => Array.isArray(entry) && entry.length === 2) ? content : undefined;
  if (!isObject(content)) return undefined;
  const entries = Object.entries(content);
  return entries.length > 0 && entries.every(([key]) => key.startsWith('0x'))
    ? (entries as unknown as chain.RawEntry[])
    : undefined;
}

function decodedState(content: unknown): chain.State | undefined {
  if (!isObject(content)) return undefined;
  if (isObject(content.pre)) return decodedState(content.pre);
  return Object.keys(content).some((name) => name.startsWith('SubtensorModule.'))
    ? (content as chain.State)
    : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
