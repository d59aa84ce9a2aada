/**
 * One extrinsic in one block of a real runtime, on our terms.
 *
 * @module
 */
import { chain, type Json, type JsonObject } from '../../reference/index.ts';

/** What is read here of a fixture. */
export interface XtFixture {
  readonly id: string;
  readonly note?: string;
  readonly runtime: { readonly codeSha256: string };
  readonly blocks: { readonly first: number };
  readonly extrinsic: { readonly signer: string; readonly callHex: string };
  readonly validity: 'valid' | JsonObject;
  readonly events: readonly (readonly [name: string, data: readonly Json[]])[];
  readonly pre: JsonObject;
  readonly post: JsonObject;
}

/** What an extrinsic of the fixtures has around its call: version, signer, signature, and no tip. */
const envelope = 105;
/** What a block's events add to the weight of a call. */
const baseWeight = 108_157_000n;

/** The dispatch info that ends an extrinsic's events. */
interface Ended {
  readonly weight: { readonly refTime: string; readonly proofSize: string };
}

/** The fixture as an input; a call that was refused weighs nothing that matters. */
export function xtInput({ blocks, extrinsic, events, pre }: XtFixture): JsonObject {
  const { signer, callHex: call } = extrinsic;
  const weight = (events.at(-1)?.[1].at(-1) as Ended | undefined)?.weight;
  const refTime = weight === undefined ? 0n : BigInt(weight.refTime) - baseWeight;
  return {
    pre,
    blocks: [
      {
        number: blocks.first,
        extrinsics: [
          {
            signer,
            call,
            length: (call.length - 2) / 2 + envelope,
            weight: { refTime: refTime.toString(), proofSize: weight?.proofSize ?? '0' },
          },
        ],
      },
    ],
  };
}

/** What the runtime made of it. */
export function xtOutput({ validity, events, post }: XtFixture): JsonObject {
  const told = events.map(([name, data]) => ({ event: pascal(name), data: data.map(fieldOf) }));
  const last = told.at(-1);
  const outcome =
    last === undefined
      ? validity
      : last.event === 'System.ExtrinsicSuccess'
        ? { ok: true }
        : { error: last.data[0] };
  return { post, outcomes: [[outcome]], events: [[told]] };
}

const pascal = (name: string) => `${name[0].toUpperCase()}${name.slice(1)}`;

/** A field of an event: errors by name, and of what ends an extrinsic the weight alone, since the rest was lost. */
function fieldOf(field: Json): Json {
  if (typeof field !== 'object' || field === null) return field;
  if ('Module' in field) {
    const { index, error } = field.Module as { readonly index: number; readonly error: string };
    return { ...chain.errorAt('dev-293', index, Number.parseInt(error.slice(2, 4), 16)) };
  }
  return 'paysFee' in field ? { weight: field.weight as JsonObject } : field;
}
