import { decAnyMetadata, unifyMetadata } from '@polkadot-api/substrate-bindings';
import { chain, type Json, type JsonObject } from '../../reference/index.ts';
import { indices, kindsOf } from './kinds.ts';

const { scale } = chain;
type Kind = chain.scale.Kind<unknown>;

/** An event as vectors have it. */
export interface NodeEvent {
  readonly event: string;
  readonly data: readonly Json[];
}

/** Where the events of a block lie. */
export const eventsKey: string = `${chain.twox128('System')}${chain.twox128('Events').slice(2)}`;

/**
 * A reader of a block's events: those of each extrinsic, inherents among them, in their order.
 *
 * @param metadata what `state_getMetadata` gave
 */
export function eventReader(
  metadata: chain.scale.Hex,
): (events: chain.scale.Hex) => ReadonlyMap<number, readonly NodeEvent[]> | undefined {
  const { lookup, pallets } = unifyMetadata(decAnyMetadata(metadata));
  const kind = kindsOf(lookup);
  const palletKinds = pallets.flatMap(
    ({ name, index, events }): { name: string; index: number; kind: Kind }[] => {
      const type = typeof events === 'object' ? events.type : events;
      const def = type === undefined ? undefined : lookup[type].def;
      if (def?.tag !== 'variant') return [];
      const own = def.value.map((each) => [each.name, fieldsOf(each.fields, kind)] as const);
      return [{ name, index, kind: scale.variants(name, Object.fromEntries(own), indices(def.value)) }];
    },
  );
  const event = scale.variants(
    'RuntimeEvent',
    Object.fromEntries(palletKinds.map((pallet) => [pallet.name, pallet.kind])),
    indices(palletKinds),
  );
  const phase = scale.variants('Phase', {
    ApplyExtrinsic: scale.u32,
    Finalization: scale.nothing,
    Initialization: scale.nothing,
  });
  const records = scale.list(scale.struct('EventRecord', { phase, event, topics: scale.list(scale.hash) }));

  return (bytes) => {
    const [read] = scale.decode(records, scale.fromHex(bytes));
    if (read === undefined) return undefined;
    const told = new Map<number, NodeEvent[]>();
    for (const record of records.write(read) as readonly JsonObject[]) {
      const at = (record.phase as JsonObject).ApplyExtrinsic as number | undefined;
      if (at === undefined) continue;
      const [[pallet, inner]] = Object.entries(record.event as JsonObject);
      const [[name, data]] = typeof inner === 'string' ? [[inner, []]] : Object.entries(inner as JsonObject);
      told.set(at, [...(told.get(at) ?? []), { event: `${pallet}.${name}`, data: data as readonly Json[] }]);
    }
    return told;
  };
}

/** An event's fields as a list, however many they are. */
function fieldsOf(fields: readonly { readonly type: number }[], kind: (id: number) => Kind): Kind {
  if (fields.length === 0) return scale.nothing;
  const lazy = (type: number): Kind => {
    const own = () => kind(type);
    return {
      type: '',
      scale: Object.assign(
        [(value: unknown) => own().scale.enc(value), (bytes: Uint8Array) => own().scale.dec(bytes)],
        {
          enc: (value: unknown) => own().scale.enc(value),
          dec: (bytes: Uint8Array) => own().scale.dec(bytes),
        },
      ) as never,
      write: (value) => own().write(value),
      read: (json) => own().read(json),
      problem: (path, json) => own().problem(path, json),
    };
  };
  return scale.tuple(...fields.map(({ type }) => lazy(type)));
}
