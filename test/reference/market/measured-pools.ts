import { corpusFiles, corpusJson } from '../../corpora.ts';

type Rows = Readonly<Record<string, string | null>>;
type Items = Readonly<Record<string, Rows | undefined>>;

/** A measured state with what changed: the whole storage before, and what is otherwise after. */
interface Fixture {
  readonly runtime: { readonly codeSha256: string };
  readonly pre: Items;
  readonly post: Items;
  readonly steps?: readonly { readonly diff: Items }[];
  readonly extrinsic?: { readonly args: readonly unknown[] };
}

/** A pool as storage has it. */
interface Pool {
  readonly totalHotkeyAlpha: string;
  readonly totalHotkeyShares?: string;
  readonly alpha: Readonly<Record<string, string>>;
}

/** A pool before, what a runtime did to it, and the pool after. */
export interface MeasuredPool {
  /** The fixture's name, with digits of the hotkey, and the subnet. */
  readonly id: string;
  readonly code: string;
  readonly input: Pool & { readonly changes: readonly object[] };
  readonly after: Pool;
}

const folder = 'runtime/fixtures';
const rows = (items: Items, item: string): Rows => items[`SubtensorModule.${item}`] ?? {};

/** The names of the fixtures in which stake changes in one block, or in blocks one after the other. */
export const poolFixtures: readonly string[] = corpusFiles(folder).filter((name) =>
  /^293-(epoch|epochseq|emitepoch|xt)-/.test(name),
);

/** Every pool whose value changed; what was done to it follows from what else was stored. */
export function measuredPools(name: string): readonly MeasuredPool[] {
  const fixture = corpusJson(`${folder}/${name}`) as Fixture;
  const blocks = fixture.steps?.map(({ diff }) => diff) ?? [fixture.post];
  const changed = new Set(blocks.flatMap((diff) => Object.keys(rows(diff, 'TotalHotkeyAlpha'))));
  const ofSubnets = [...changed].filter((key) => fixture.extrinsic !== undefined || !key.endsWith(',0'));
  return ofSubnets.map((key) => measuredPool(name.replace(/\.json$/, ''), fixture, blocks, key));
}

function measuredPool(name: string, fixture: Fixture, blocks: readonly Items[], key: string): MeasuredPool {
  const [hotkey, netuid] = key.split(',');
  let state = fixture.pre;
  const changes: object[] = [];
  for (const diff of blocks) {
    const next = applied(state, diff);
    changes.push(
      ...(fixture.extrinsic === undefined
        ? byEmission(state, next, diff, hotkey, netuid)
        : byExtrinsic(state, next, fixture.extrinsic.args, key)),
    );
    state = next;
  }
  return {
    id: `${name}-${hotkey.slice(2, 4)}${hotkey.slice(-2)}-${netuid}`,
    code: fixture.runtime.codeSha256,
    input: { ...poolOf(fixture.pre, key), changes },
    after: poolOf(state, key),
  };
}

/** An owner gets what it earned and its take, then everyone shares the rest of the dividends. */
function byEmission(
  before: Items,
  after: Items,
  diff: Items,
  hotkey: string,
  netuid: string,
): readonly object[] {
  const dividends = BigInt(rows(diff, 'AlphaDividendsPerSubnet')[`${netuid},${hotkey}`] ?? '0');
  const own = valueIn(after, `${hotkey},${netuid}`) - valueIn(before, `${hotkey},${netuid}`) - dividends;
  const holder = rows(before, 'Owner')[hotkey] ?? rows(before, 'SubnetOwner')[netuid];
  return [
    ...(own === 0n ? [] : [{ change: 'one', holder, amount: own.toString() }]),
    ...(dividends === 0n ? [] : [{ change: 'all', amount: dividends.toString() }]),
  ];
}

/** The coldkey that has less afterwards was taken from, the one that has more was given what is left. */
function byExtrinsic(before: Items, after: Items, args: readonly unknown[], key: string): readonly object[] {
  const asked = BigInt(args.find((each) => typeof each === 'string' && /^\d{7,}$/.test(each)) as string);
  const share = (items: Items, coldkey: string) => BigInt(poolOf(items, key).alpha[coldkey] ?? '0');
  const coldkeys = Object.keys({ ...poolOf(before, key).alpha, ...poolOf(after, key).alpha });
  const less = coldkeys.filter((each) => share(after, each) < share(before, each));
  const more = coldkeys.filter((each) => share(after, each) > share(before, each));
  const given = valueIn(after, key) - valueIn(before, key) + (less.length > 0 ? asked : 0n);
  return [
    ...less.map((holder) => ({ change: 'remove', holder, amount: asked.toString() })),
    ...more.map((holder) => ({ change: 'one', holder, amount: given.toString() })),
  ];
}

const valueIn = (items: Items, key: string): bigint => BigInt(rows(items, 'TotalHotkeyAlpha')[key] ?? '0');

function poolOf(items: Items, key: string): Pool {
  const [hotkey, netuid] = key.split(',');
  const shares = rows(items, 'TotalHotkeyShares')[key];
  const own = Object.entries(rows(items, 'Alpha')).flatMap(([row, share]) => {
    const [ofHotkey, coldkey, ofNetuid] = row.split(',');
    return ofHotkey === hotkey && ofNetuid === netuid && share !== null ? [[coldkey, share] as const] : [];
  });
  return {
    totalHotkeyAlpha: valueIn(items, key).toString(),
    ...(typeof shares === 'string' && { totalHotkeyShares: shares }),
    alpha: Object.fromEntries(own.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** A state after a difference. */
function applied(state: Items, diff: Items): Items {
  const items = ['Alpha', 'TotalHotkeyShares', 'TotalHotkeyAlpha', 'Owner', 'SubnetOwner'];
  return Object.fromEntries(
    items.map((item) => [`SubtensorModule.${item}`, { ...rows(state, item), ...rows(diff, item) }]),
  );
}
