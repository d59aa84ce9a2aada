import type { Input, Output, Stages } from '../generated/emission.hotkeyDrain.ts';
import { block, list, nullable, number, rao, record, u64, type FieldsOf } from '../fields.ts';
import type { JsonObject, Operation, Problem } from '../operation.ts';
import { pureStep } from '../step.ts';
import { account, perHotkey } from './fields.ts';
import { hotkeyDrain } from './hotkey-drain.ts';

const subnet = {
  netuid: number,
  pendingEmission: rao,
  blocksSinceLastStep: u64,
  lastMechanismStepBlock: block,
};
const waiting = { hotkey: account, pendingEmission: rao, lastDrain: block };
const shares = list(record({ hotkey: account, emission: rao }));

const step = pureStep({
  name: 'emission.hotkeyDrain',
  title: 'what subnets pay to hotkeys, and hotkeys to those who staked to them, before alpha',
  page: 'spec/emission/hotkey-drain.md',
  clauses: [
    'HOTKEY-DRAIN-01',
    'HOTKEY-DRAIN-02',
    'HOTKEY-DRAIN-03',
    'HOTKEY-DRAIN-04',
    'HOTKEY-DRAIN-05',
    'HOTKEY-DRAIN-06',
    'HOTKEY-DRAIN-07',
    'HOTKEY-DRAIN-08',
    'HOTKEY-DRAIN-09',
    'HOTKEY-DRAIN-10',
  ],
  rulesets: ['195'],
  input: {
    block,
    hotkeyEmissionTempo: u64,
    totalIssuance: rao,
    subnetOwnerCut: number,
    subnets: list(
      record({
        ...subnet,
        tempo: number,
        owner: nullable(account),
        queuedEmission: rao,
        epochShares: shares,
      }),
    ),
    hotkeys: perHotkey(
      record({
        ...waiting,
        owner: account,
        delegateTake: number,
        stakes: list(record({ coldkey: account, stake: rao, lastIncrease: block })),
      }),
    ),
  } satisfies FieldsOf<Input>,
  output: {
    totalIssuance: rao,
    subnets: list(record(subnet)),
    ownerCuts: list(record({ netuid: number, coldkey: account, amount: rao })),
    hotkeys: list(record({ ...waiting, stakes: list(record({ coldkey: account, stake: rao })) })),
  } satisfies FieldsOf<Output>,
  stages: {
    toEpochs: list(record({ netuid: number, emission: rao })),
    drained: list(record({ hotkey: account, emission: rao, shared: rao })),
  } satisfies FieldsOf<Stages>,
  apply: hotkeyDrain,
});

/** `emission.hotkeyDrain`: one block from 195 to 232. */
export const hotkeyDrainOperation: Operation = {
  ...step,
  domain: (input) => step.domain(input) ?? paidProblem(input),
};

const half = 2n ** 63n;

/** A netuid that stands twice, a hotkey of an epoch that is not given, or amounts that do not fit an I64F64 together. */
function paidProblem(input: JsonObject): Problem | undefined {
  const { subnets, hotkeys } = input as unknown as Input;
  const known = new Set(hotkeys.map(({ hotkey }) => hotkey));
  const seen = new Set<number>();
  for (const [at, { netuid, epochShares }] of subnets.entries()) {
    const path = `input.subnets[${at}]`;
    if (seen.has(netuid)) return { path: `${path}.netuid`, expected: 'each netuid once' };
    seen.add(netuid);
    const unknown = epochShares.findIndex(({ hotkey }) => !known.has(hotkey));
    if (unknown >= 0)
      return { path: `${path}.epochShares[${unknown}].hotkey`, expected: 'a hotkey of input.hotkeys' };
  }
  const amounts = [
    ...subnets.flatMap(({ epochShares }) => epochShares.map(({ emission }) => emission)),
    ...hotkeys.flatMap(({ pendingEmission, stakes }) => [
      pendingEmission,
      ...stakes.map(({ stake }) => stake),
    ]),
  ];
  return amounts.reduce((sum, amount) => sum + BigInt(amount), 0n) < half
    ? undefined
    : { path: 'input', expected: 'stakes and emissions below 2^63 together' };
}
