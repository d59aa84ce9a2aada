import type { Input, Output, Stages } from '../generated/emission.finneyDrain.ts';
import { block, list, nullable, number, rao, record, u64, type FieldsOf } from '../fields.ts';
import type { JsonObject, Operation, Problem } from '../operation.ts';
import { pureStep } from '../step.ts';
import { account, perHotkey } from './fields.ts';
import { finneyDrain } from './finney-drain.ts';

const tuples = list(record({ hotkey: account, serverEmission: rao, validatorEmission: rao }));
const subnet = {
  netuid: number,
  pendingEmission: rao,
  blocksSinceLastStep: u64,
  lastMechanismStepBlock: block,
  loadedEmission: nullable(tuples),
};
const stakes = list(record({ coldkey: account, stake: rao }));

const step = pureStep({
  name: 'emission.finneyDrain',
  title: 'who is paid in a block before alpha, and what is loaded for the next',
  page: 'spec/emission/finney-drain.md',
  clauses: [
    'FINNEY-DRAIN-01',
    'FINNEY-DRAIN-02',
    'FINNEY-DRAIN-03',
    'FINNEY-DRAIN-04',
    'FINNEY-DRAIN-05',
    'FINNEY-DRAIN-06',
    'FINNEY-DRAIN-07',
    'FINNEY-DRAIN-08',
    'FINNEY-DRAIN-09',
    'FINNEY-DRAIN-10',
  ],
  rulesets: ['119', '133', '149'],
  input: {
    block,
    totalIssuance: rao,
    subnets: list(record({ ...subnet, tempo: number, queuedEmission: rao, epochEmission: tuples })),
    hotkeys: perHotkey(record({ hotkey: account, owner: account, delegateTake: nullable(number), stakes })),
  } satisfies FieldsOf<Input>,
  output: {
    totalIssuance: rao,
    subnets: list(record(subnet)),
    hotkeys: list(record({ hotkey: account, stakes })),
  } satisfies FieldsOf<Output>,
  stages: { emitted: rao, lost: rao } satisfies FieldsOf<Stages>,
  apply: finneyDrain,
});

/** `emission.finneyDrain`: one block before alpha. */
export const finneyDrainOperation: Operation = {
  ...step,
  domain: (input) => step.domain(input) ?? loadedProblem(input),
};

const half = 2n ** 63n;

/** A netuid that stands twice, a tuple whose hotkey is not given, or amounts that do not fit an I64F64 together. */
function loadedProblem(input: JsonObject): Problem | undefined {
  const { subnets, hotkeys } = input as unknown as Input;
  const known = new Set(hotkeys.map(({ hotkey }) => hotkey));
  const seen = new Set<number>();
  for (const [at, { netuid, loadedEmission }] of subnets.entries()) {
    const path = `input.subnets[${at}]`;
    if (seen.has(netuid)) return { path: `${path}.netuid`, expected: 'each netuid once' };
    seen.add(netuid);
    const unknown = (loadedEmission ?? []).findIndex(({ hotkey }) => !known.has(hotkey));
    if (unknown >= 0)
      return { path: `${path}.loadedEmission[${unknown}].hotkey`, expected: 'a hotkey of input.hotkeys' };
  }
  const loaded = subnets.flatMap(({ loadedEmission }) => loadedEmission ?? []);
  const amounts = [
    ...loaded.flatMap(({ serverEmission, validatorEmission }) => [serverEmission, validatorEmission]),
    ...hotkeys.flatMap((each) => each.stakes.map(({ stake }) => stake)),
  ];
  return amounts.reduce((sum, amount) => sum + BigInt(amount), 0n) < half
    ? undefined
    : { path: 'input', expected: 'stakes and loaded emissions below 2^63 together' };
}
