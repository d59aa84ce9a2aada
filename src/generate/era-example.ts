/**
 * The state that the chapter on eras is about, under every rule.
 *
 * @module
 */
import { readEmissionState } from '../convert/index.ts';
import { emission } from '../reference/index.ts';
import { Broken } from './broken.ts';
import { project, readText, type Files } from './files.ts';

/** The state's file below the project's root. */
export const eraExamplePath = 'spec/emission/eras-state.json';

/**
 * The chapter's state with the names of its subnets.
 *
 * @throws Broken where the file is not a state
 */
export function eraExample(files: Files = project): {
  readonly state: emission.EraState;
  readonly names: readonly string[];
} {
  const read = readEmissionState(JSON.parse(readText(files, eraExamplePath)));
  if ('problem' in read) throw new Broken(`${eraExamplePath}: ${read.problem}`);
  return read;
}

/** What each subnet of the chapter's state gets under every rule, in percent of the block; a rule a row. */
export function eraTable(files: Files): readonly (readonly string[])[] {
  const { state, names } = eraExample(files);
  const percent = (bits: bigint): string => {
    const hundredths = (bits * 10_000n) / (state.blockEmission << 32n);
    return `${hundredths / 100n}.${(hundredths % 100n).toString().padStart(2, '0')}`;
  };
  return [
    ['ruleset', 'what decides', ...names],
    ...emission
      .eras(state)
      .map(({ ruleset, decides, emissions }) => [`\`${ruleset}\``, decides, ...emissions.map(percent)]),
  ];
}
