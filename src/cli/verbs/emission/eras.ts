import { readFileSync, statSync } from 'node:fs';
import { readEmissionState } from '../../../convert/index.ts';
import { erasPicture } from '../../../pictures/index.ts';
import { emission } from '../../../reference/index.ts';
import { exitCodes, misuse } from '../../stop.ts';
import { verb } from '../../verb.ts';
import { taoText } from './amounts.ts';
import { tell, toldOptions, type ToldOptions } from './told.ts';

/** `taospec emission eras`: one state under the rules of every era. */
export const eras = verb<ToldOptions>({
  name: 'emission eras',
  takes: 'FILE',
  summary: 'One block, shared by the rules of every era side by side',
  about: [
    'FILE is JSON: the block’s emission, and of each subnet its moving price, its alpha, its flow, what it burns. ' +
      'Its schema is spec/schemas/emission-state.json, and spec/emission/eras-state.json is one.',
    'Shares are in percent of what the block emits; JSON and CSV have them in whole rao.',
  ],
  arity: [1, 1],
  options: toldOptions,
  examples: [
    { line: 'taospec emission eras state.json', does: 'who gets what under which rule' },
    { line: 'taospec emission eras state.json --svg eras.svg', does: 'the same as bars' },
    { line: 'taospec emission eras state.json --csv', does: 'whole rao, for a spreadsheet' },
  ],
  act: (session, [path], options) => {
    if (options.json === true && options.csv === true)
      throw misuse('--json and --csv exclude each other; see taospec emission eras -h');
    const read = readEmissionState(contentOf(path));
    if ('problem' in read) throw misuse(`${path}: ${read.problem}`);
    const { state, names } = read;
    const shared = emission.eras(state);
    const applied = shared.filter(({ without }) => without === undefined);
    const rows = [...names.map((name, i) => ({ name, index: i })), { name: 'nobody', index: names.length }];
    const whole = (bits: bigint): bigint => bits >> 32n;
    const rao = applied.map(({ emissions }) => {
      const given = emissions.map(whole);
      return [...given, state.blockEmission - given.reduce((sum, each) => sum + each, 0n)];
    });
    tell(
      session,
      {
        columns: [
          { key: 'subnet', heading: 'subnet', shrinks: true },
          ...applied.map(({ ruleset }) => ({
            key: `rao${ruleset}`,
            heading: ruleset,
            align: 'right' as const,
          })),
        ],
        rows: rows.map(({ name, index }) => [
          name,
          ...rao.map((given) => percent(given[index], state.blockEmission)),
        ]),
        values: rows.map(({ name, index }) => [name, ...rao.map((given) => given[index].toString())]),
        notes: [
          `percent of ${taoText(state.blockEmission)} TAO, which the block emits`,
          ...shared.map(
            ({ ruleset, era, decides, without }) =>
              `${ruleset}, ${era}: ${decides}${without === undefined ? '' : ` – left out, ${without}`}`,
          ),
        ],
        assumed: [],
        more: { blockEmission: state.blockEmission.toString() },
        picture: () => erasPicture(state, names, shared),
      },
      options,
    );
    return exitCodes.passed;
  },
});

/** A part in percent, cut off behind two decimals; less than a hundredth and more than nothing says so. */
function percent(part: bigint, whole: bigint): string {
  if (part === 0n || whole === 0n) return '0';
  const hundredths = (part * 10_000n) / whole;
  if (hundredths === 0n) return '<0.01';
  return `${hundredths / 100n}.${(hundredths % 100n).toString().padStart(2, '0')}`;
}

function contentOf(path: string): unknown {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw misuse(`${path}: there is no such file, and a state was expected`);
  if (found.isDirectory()) throw misuse(`${path}: a state was expected, and this is a folder`);
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch {
    throw misuse(`${path}: it is not JSON`);
  }
}
