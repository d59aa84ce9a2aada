import type { Snapshot } from '../../../src/wire/index.ts';
import { corpusJson } from '../../corpora.ts';

/** A measured epoch of a real runtime, as the corpora keep it. */
export interface EpochFixture {
  readonly id: string;
  readonly runtime: Required<Snapshot['runtime']>;
  readonly netuid: number;
  readonly blocks: { readonly first: number; readonly last: number };
  readonly pre: Snapshot['pre'];
  readonly post: Snapshot['post'];
}

/** The fixture of that file. */
export function epochFixture(file: string): EpochFixture {
  return corpusJson(`runtime/fixtures/${file}`) as EpochFixture;
}

/** Its keys hold an enum that the fixtures lost: they have null for a variant that is not known any more. */
const lossy = 'Swap.TickIndexBitmapWords';

/** A fixture as the audit would have saved it: the storage is whole, and the block has no extrinsics. */
export function snapshotOf({ id, runtime, blocks, pre, post }: EpochFixture): Snapshot {
  const { specName, specVersion, codeSha256 } = runtime;
  return {
    format: 1,
    source: `the measured epoch ${id}`,
    runtime: { specName, specVersion, codeSha256 },
    block: { number: String(blocks.first), extrinsics: 0 },
    whole: true,
    ...((lossy in pre || lossy in post) && { unread: { [lossy]: 'the fixture lost an enum of its keys' } }),
    pre,
    post,
  };
}
