/**
 * Cuts a runtime's metadata down to the storage of some pallets, for the node of the tests.
 *
 *   node test/faux/substrate/trim-metadata.ts < metadata.hex > test/faux/substrate/metadata-293.hex
 *
 * What comes in is what `state_getMetadata` answers.
 */
import { readFileSync } from 'node:fs';
import { decAnyMetadata, metadata } from '@polkadot-api/substrate-bindings';

type Any = ReturnType<typeof decAnyMetadata>;

const kept = ['System', 'SubtensorModule', 'Swap', 'Balances', 'Utility', 'TransactionPayment'];
const whole = decAnyMetadata(readFileSync(0, 'utf8').trim());
if (whole.metadata.tag !== 'v14') throw new Error('metadata of version 14 was expected');
const { lookup, pallets, extrinsic } = whole.metadata.value;

const ids = new Map<number, number>();
const order: number[] = [];

/** The new number of a type, which is kept together with all that it is made of. */
function keep(id: number): number {
  const known = ids.get(id);
  if (known !== undefined) return known;
  ids.set(id, order.length);
  order.push(id);
  for (const inner of innerOf(lookup[id].def)) keep(inner);
  return ids.get(id)!;
}

type Def = (typeof lookup)[number]['def'];

function innerOf(def: Def): readonly number[] {
  switch (def.tag) {
    case 'composite':
      return def.value.map((field) => field.type);
    case 'variant':
      return def.value.flatMap(({ fields }) => fields.map((field) => field.type));
    case 'sequence':
    case 'compact':
      return [def.value];
    case 'array':
      return [def.value.type];
    case 'tuple':
      return def.value;
    default:
      return [];
  }
}

function renumbered(def: Def): Def {
  const field = <F extends { type: number }>(each: F): F => ({ ...each, type: keep(each.type), docs: [] });
  switch (def.tag) {
    case 'composite':
      return { ...def, value: def.value.map(field) };
    case 'variant':
      return {
        ...def,
        value: def.value.map((each) => ({ ...each, fields: each.fields.map(field), docs: [] })),
      };
    case 'sequence':
    case 'compact':
      return { ...def, value: keep(def.value) };
    case 'array':
      return { ...def, value: { ...def.value, type: keep(def.value.type) } };
    case 'tuple':
      return { ...def, value: def.value.map(keep) };
    default:
      return def;
  }
}

const bytes = keep(lookup.findIndex(({ def }) => def.tag === 'primitive' && def.value.tag === 'u8'));
const storages = pallets
  .filter(({ name }) => kept.includes(name))
  .map((pallet) => ({
    ...pallet,
    ...{ calls: undefined, errors: undefined, constants: [] },
    events: pallet.events === undefined ? undefined : keep(pallet.events),
    storage: pallet.storage && {
      ...pallet.storage,
      items: pallet.storage.items
        .filter(({ name }) => pallet.name !== 'System' || name === 'Account')
        .map((item) => ({
          ...item,
          docs: [],
          type:
            item.type.tag === 'plain'
              ? { ...item.type, value: keep(item.type.value) }
              : {
                  ...item.type,
                  value: {
                    ...item.type.value,
                    key: keep(item.type.value.key),
                    value: keep(item.type.value.value),
                  },
                },
        })),
    },
  }));
const types = order.map((id) => ({
  ...lookup[id],
  id: ids.get(id)!,
  docs: [],
  params: [],
  def: renumbered(lookup[id].def),
}));
const trimmed = {
  ...whole,
  metadata: {
    tag: 'v14' as const,
    value: {
      lookup: types,
      pallets: storages,
      extrinsic: { ...extrinsic, type: bytes, signedExtensions: [] },
      type: bytes,
    },
  },
} as unknown as Any;
process.stdout.write(`0x${Buffer.from(metadata.enc(trimmed)).toString('hex')}\n`);
