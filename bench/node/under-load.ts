/**
 * A load on the node: what was sent, what was wrong with the answers, and what the node still holds after it.
 *
 * @module
 */
import { startChild, type Child } from './child.ts';

/** What came of a load. */
export interface Outcome {
  readonly carrier: string;
  readonly messages: number;
  readonly wrong: number;
  /** How many of each way to be wrong. */
  readonly kinds: ReadonlyMap<string, number>;
  /** What was not answered as it is owed, the first few. */
  readonly complaints: readonly string[];
  /** Bytes that the node held after a tenth of the load, and after all of it. */
  readonly bytes: readonly [number, number];
  /** Its descriptors before the load and after it. */
  readonly descriptors: readonly [number, number];
  readonly exitCode: number | null;
  readonly seconds: number;
}

/** Keeps count of what is sent and of what is wrong with the answers. */
export interface Ledger {
  /** The child under load. */
  readonly child: Child;
  /** Counts a message that is wrong in some way. */
  readonly wrong: (kind: string) => void;
  /** Keeps a complaint, if there is one. */
  readonly complain: (sentence: string | undefined) => void;
  /** To be called when a tenth of the load is done. */
  readonly tenth: () => Promise<void>;
}

const mostComplaints = 20;

/**
 * Starts a node, puts it under load, and ends it.
 *
 * @param send sends that many messages and checks every answer
 */
export async function underLoad(
  carrier: 'stdio' | 'http' | 'ws',
  count: number,
  send: (ledger: Ledger, count: number) => Promise<void>,
): Promise<Outcome> {
  const began = performance.now();
  const child = await startChild(carrier === 'stdio' ? 'stdio' : 'http');
  const kinds = new Map<string, number>();
  const complaints: string[] = [];
  const before = await child.holding();
  let early = before.bytes;

  await send(
    {
      child,
      wrong: (kind) => kinds.set(kind, (kinds.get(kind) ?? 0) + 1),
      complain: (sentence) => {
        if (sentence !== undefined && complaints.length < mostComplaints) complaints.push(sentence);
      },
      tenth: async () => {
        early = (await child.holding()).bytes;
      },
    },
    count,
  );

  const descriptors = await child.settled(before.descriptors);
  const { bytes } = await child.holding();
  return {
    carrier,
    messages: count,
    wrong: [...kinds.values()].reduce((sum, each) => sum + each, 0),
    kinds,
    complaints,
    bytes: [early, bytes],
    descriptors: [before.descriptors, descriptors],
    exitCode: await child.end(),
    seconds: (performance.now() - began) / 1000,
  };
}

/** Whether a message is to be wrong: every tenth is. Gives how many were before it. */
export function wrongTurn(i: number): number | undefined {
  return i % 10 === 9 ? Math.floor(i / 10) : undefined;
}

/**
 * Splits the turns to be wrong between what a message can do and what its carrier can: every fourth is the carrier's.
 *
 * @returns the turn within its own kind
 */
export function carrierTurn(turn: number): { readonly carrier: boolean; readonly turn: number } {
  const carrier = turn % 4 === 0;
  return { carrier, turn: carrier ? turn / 4 : turn - Math.ceil(turn / 4) };
}

/** What the node may keep: compiled code and the like, which a tenth of the load has not all brought about. */
const mayGrow = 4 * 1024 * 1024;

/** What is wrong with an outcome, a sentence each; nothing where the node stood it. */
export function faultsOf({ complaints, bytes, descriptors, exitCode }: Outcome): readonly string[] {
  const grown = bytes[1] - bytes[0];
  return [
    ...complaints,
    ...(grown > mayGrow ? [`it held ${grown} bytes more at the end than after a tenth of the load`] : []),
    ...(descriptors[1] > descriptors[0]
      ? [`it left ${descriptors[1] - descriptors[0]} descriptors open`]
      : []),
    ...(exitCode === 0 ? [] : [`it ended with ${exitCode}`]),
  ];
}
