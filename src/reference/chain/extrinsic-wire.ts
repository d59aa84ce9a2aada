import type { Problem } from '../operation.ts';
import { decodeCall } from './calls/index.ts';
import type { Extrinsic } from './dispatch/index.ts';
import type { Hex } from './scale/index.ts';
import type { Build } from './storage/index.ts';

/** An extrinsic as the wire has it. */
export interface ExtrinsicJson {
  readonly signer: string;
  readonly call: string;
  readonly length: number;
  readonly weight: { readonly refTime: string; readonly proofSize: string };
  readonly tip?: string;
}

/** An extrinsic read, its call decoded; a problem where the build has no such call. */
export function readExtrinsic(json: ExtrinsicJson, path: string, build: Build): Extrinsic | Problem {
  const { signer, call, length, weight, tip = '0' } = json;
  const decoded = decodeCall(call, build);
  if ('path' in decoded) return { ...decoded, path: `${path}.call` };
  return {
    signer: signer as Hex,
    call: decoded,
    length,
    weight: { refTime: BigInt(weight.refTime), proofSize: BigInt(weight.proofSize) },
    tip: BigInt(tip),
  };
}

/** A place in a store's words: `state` and `defaults` are what the wire calls `pre` and `constants`. */
export function inputPlace(path: string): string {
  return `input.${path.replace(/^state/, 'pre').replace(/^defaults/, 'constants')}`;
}
