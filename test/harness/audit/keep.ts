/**
 * Writes the snapshots that are kept here, of measured epochs: `node test/harness/audit/keep.ts`, where the corpora are.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { epochFixture, snapshotOf } from './fixtures.ts';

const folder = join(import.meta.dirname, 'snapshots');
mkdirSync(folder, { recursive: true });
for (const name of ['epoch-size-n5', 'epoch-yuma3-penalty'])
  writeFileSync(
    join(folder, `${name}.json`),
    `${JSON.stringify(snapshotOf(epochFixture(`293-${name}.json`)))}\n`,
  );
