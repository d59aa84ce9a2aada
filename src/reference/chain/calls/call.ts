import * as codecs from '@polkadot-api/substrate-bindings';
import type { JsonObject } from '../../operation.ts';
import { nothing, struct, untyped, type Kind, type ValueOf } from '../scale/index.ts';
import { builds, type Build } from '../storage/index.ts';

/** Arguments by name, in their order. */
export type Arguments = Readonly<Record<string, Kind<unknown>>>;

/** What is declared of a call: its number in its pallet, and its arguments. */
export interface CallDeclaration<A extends Arguments> {
  readonly index: number;
  readonly fields: A;
  /** The arguments one after the other. */
  readonly args: Kind<{ readonly [N in keyof A]: ValueOf<A[N]> }>;
  readonly builds: readonly Build[];
}

/** A call that may be made, as `{"call": "SubtensorModule.add_stake", "args": {…}}`. */
export interface Call {
  /** The pallet and the call's name. */
  readonly call: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** The calls of a pallet, and the pallet's number. */
export interface PalletCalls {
  readonly index: number;
  readonly calls: Readonly<Record<string, CallDeclaration<Arguments>>>;
}

/** Declares a call by its number and its arguments. */
export function call<const A extends Arguments>(index: number, fields: A): CallDeclaration<A> {
  return { index, fields, args: struct('Call', fields), builds };
}

/** A kind that is made later: for a call within a call. */
export function later<T>(type: string, kind: () => Kind<T>): Kind<T> {
  return {
    type,
    scale: untyped(codecs.Self(() => kind().scale)),
    write: (value) => kind().write(value),
    read: (json) => kind().read(json),
    problem: (path, json) => kind().problem(path, json),
  };
}

interface Variant {
  readonly type: string;
  readonly value: unknown;
}

/** One of these values by its number, as a name and the value. */
function numbered(kinds: readonly (readonly [name: string, index: number, scale: Kind<unknown>['scale']])[]) {
  const inner = Object.fromEntries(kinds.map(([name, , scale]) => [name, scale]));
  const indices = kinds.map(([, index]) => index);
  return codecs.Variant(inner as never, indices as never) as unknown as codecs.Codec<Variant>;
}

/** Every call of these pallets. */
export function callKind(pallets: Readonly<Record<string, PalletCalls>>): Kind<Call> {
  const find = (name: string) => {
    const [pallet, method] = name.split('.');
    return pallets[pallet]?.calls[method];
  };
  const scale = numbered(
    Object.entries(pallets).map(([pallet, { index, calls }]) => [
      pallet,
      index,
      untyped(
        numbered(
          Object.entries(calls).map(([name, { index: at, args, fields }]) => [
            name,
            at,
            Object.keys(fields).length === 0 ? nothing.scale : args.scale,
          ]),
        ),
      ),
    ]),
  );
  return {
    type: 'Call',
    scale: untyped(
      codecs.enhanceCodec(
        scale,
        ({ call: name, args }: Call) => {
          const [pallet, method] = name.split('.');
          return { type: pallet, value: { type: method, value: args } };
        },
        ({ type, value }) => {
          const inner = value as Variant;
          return { call: `${type}.${inner.type}`, args: (inner.value ?? {}) as Call['args'] };
        },
      ),
    ),
    write: ({ call: name, args }) => ({ call: name, args: find(name)?.args.write(args) ?? {} }),
    read: (json) => {
      const { call: name, args } = json as JsonObject & { readonly call: string };
      return { call: name, args: find(name)?.args.read(args) };
    },
    problem: (path, json) => {
      const { call: name, args = null, ...more } = (json ?? {}) as JsonObject;
      if (typeof name !== 'string' || Object.keys(more).length > 0)
        return { path, expected: 'an object with call and args' };
      const found = find(name);
      return found === undefined
        ? { path: `${path}.call`, expected: 'the name of a call, as SubtensorModule.add_stake' }
        : found.args.problem(`${path}.args`, args);
    },
  };
}
