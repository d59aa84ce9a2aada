/**
 * The cases of `chain.errorOf`.
 *
 * @module
 */
import { chain } from '../../reference/index.ts';
import type { Confirmation, Draft, Topic } from '../topic.ts';
import { measuredErrors } from './error-of/index.ts';
import { rowsTopic, type Row } from './row.ts';

/** The measured build, by the digest of its code. */
const runtime = {
  kind: 'runtime',
  id: '0x8d168cc0eaff4ad325e67bb86b4c4868a9a83fa122224429959ec768177088fb',
} as const;
/** What the sheet says of some errors at 425. */
const said = new Set([
  'HotKeyNotRegisteredInSubNet',
  'NotEnoughStakeToSetWeights',
  'NeuronNoValidatorPermit',
  'WeightVecNotEqualSize',
  'SettingWeightsTooFast',
  'UidsLengthExceedUidsInSubNet',
  'NetworkTxRateLimitExceeded',
  'CommitRevealEnabled',
  'RevealTooEarly',
  'AmountTooLow',
  'InsufficientLiquidity',
  'SubtokenDisabled',
  'AdminActionProhibitedDuringWeightsWindow',
  'CannotAffordLockCost',
  'AccountRejectsLockedAlpha',
]);

/** Pallets of which errors are declared here, by their numbers. */
const pallets = { SubtensorModule: 7, Commitments: 18, AdminUtils: 19, Drand: 26, Swap: 28 } as const;

/** What a real runtime and the sheet say of an error. */
function confirmed(module: keyof typeof pallets, index: number): readonly Confirmation[] {
  const measured = measuredErrors[pallets[module]]?.[index] as string | undefined;
  const latest = chain.errorsOf('425', module)[index] as string | undefined;
  const answer = (name: string) => ({ error: { module, name } });
  return [
    ...(measured === undefined
      ? []
      : [{ evidence: runtime, rulesets: ['dev-293'] as const, output: answer(measured) }]),
    ...(module === 'SubtensorModule' && latest !== undefined && said.has(latest)
      ? [
          {
            evidence: { kind: 'sheet', id: 'chain' } as const,
            rulesets: ['425'] as const,
            output: answer(latest),
          },
        ]
      : []),
  ];
}

const why = (note: string): Draft['why'] => ({ kind: 'model', note });

const draft = (module: keyof typeof pallets, index: number): Draft => ({
  id: `error-of-${pallets[module]}-${index}`,
  title: `error ${index} of ${module}`,
  clauses: ['ERROR-OF-01', 'ERROR-OF-03'],
  why: why('every error has its number'),
  input: { pallet: pallets[module], index },
  confirmed: confirmed(module, index),
});

/** A pallet's errors, and one more. */
const errorsOf = (module: keyof typeof pallets): readonly Draft[] => {
  const count = Math.max(
    ...(['425', 'dev-293'] as const).map((build) => chain.errorsOf(build, module).length),
  );
  return Array.from({ length: count + 1 }, (_, index) => draft(module, index));
};

const row = (id: string, title: string, clauses: readonly number[], pallet: number, index: number): Row => ({
  id,
  title,
  clauses,
  input: { pallet, index },
});

const others: readonly Row[] = [
  row('no-pallet', 'a pallet that there is not', [2], 255, 0),
  row('retired-pallet', 'a pallet that was retired', [2], 24, 0),
  row('most', 'the largest number', [2], 7, 255),
  row('balances', 'an error of balances', [1], 5, 2),
  row('system', 'an error of the system', [1], 0, 5),
  row('proxy', 'an error of proxies', [1], 16, 1),
  row('timestamp', 'a pallet without errors', [2], 2, 0),
];

const by = 'generate/chain/error-of.ts';
const topic = (name: string, cases: readonly Draft[]): Topic => ({
  operation: 'chain.errorOf',
  topic: name,
  by,
  cases,
});

/** The topics of `chain.errorOf`. */
export const errorOfTopics: readonly Topic[] = [
  topic('subtensor-module', errorsOf('SubtensorModule')),
  topic(
    'other-pallets',
    (['Commitments', 'AdminUtils', 'Drand', 'Swap'] as const).flatMap((module) => errorsOf(module)),
  ),
  rowsTopic('chain.errorOf', 'error-of', 'others', why('other pallets, and none'), others),
];
