/**
 * Writes the recorded runs that become vectors: `node test/reference/scoring/sdk-select.ts`.
 *
 * @module
 */
import { writeFileSync } from 'node:fs';
import { selectedRuns } from './sdk-sheet.ts';

const runs = selectedRuns();
const file = new URL('../../../src/generate/scoring/sdk-measured.json', import.meta.url);
writeFileSync(file, `[\n${runs.map((run) => JSON.stringify(run)).join(',\n')}\n]\n`);
