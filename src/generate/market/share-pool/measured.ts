import type { JsonObject } from '../../../reference/index.ts';
import { readBeside } from '../../files.ts';
import type { Draft } from '../../topic.ts';

/** A pool of a real runtime: the state before, what was done, and the state after. */
export interface Measured {
  /** The fixture's name, with digits of the hotkey, and the subnet. */
  readonly id: string;
  /** The digest of the runtime's code. */
  readonly code: string;
  readonly input: JsonObject & { readonly changes: readonly Readonly<Record<string, string>>[] };
  readonly after: JsonObject;
}

/** What was measured; a test compares it with the corpora where they are. */
export const measured = readBeside(import.meta.url, 'measured.json') as readonly Measured[];

/** What was done, in words. */
function titleOf({ id, input }: Measured): string {
  const kinds = new Set(input.changes.map(({ change }) => change));
  const done =
    kinds.has('remove') && kinds.has('one')
      ? 'stake moves from one coldkey to another'
      : kinds.has('remove')
        ? 'stake is taken out'
        : kinds.has('one') && kinds.has('all')
          ? 'the owner’s take, then dividends to all'
          : kinds.has('all')
            ? 'dividends to all'
            : 'one coldkey is paid';
  return `${done}, as a runtime stored it (${id})`;
}

/** What a change answers that did what it was asked for. */
const answers = (changes: Measured['input']['changes']) =>
  changes.map(({ change, amount }) => (change === 'all' ? null : amount));

/** Pools of a real runtime (SHARE-POOL-02, SHARE-POOL-10, SHARE-POOL-11). */
export const measuredPools: readonly Draft[] = measured.map((each) => ({
  id: `share-pool-runtime-${each.id}`,
  title: titleOf(each),
  clauses: ['SHARE-POOL-11'],
  why: { kind: 'example', note: 'read off the storage of a runtime before and after' },
  input: each.input,
  rulesets: ['dev-293'],
  confirmed: [
    {
      evidence: { kind: 'runtime', id: each.code },
      rulesets: ['dev-293'],
      output: { ...each.after, answers: answers(each.input.changes) },
    },
  ],
}));
