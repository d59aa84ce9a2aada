import type { Input, Output, Stages } from '../generated/emission.drain.ts';
import { block, bool, list, nullable, number, rao, record, u64, word, type FieldsOf } from '../fields.ts';
import type { JsonObject, Operation, Problem } from '../operation.ts';
import { pureStep } from '../step.ts';
import { drain } from './drain.ts';
import type { Course, DrainEvent } from './drainable.ts';

const pots = {
  pendingServerEmission: rao,
  pendingValidatorEmission: rao,
  pendingRootAlphaDivs: rao,
  pendingOwnerCut: rao,
};
const clock = {
  netuid: number,
  lastEpochBlock: block,
  pendingEpochAt: block,
  blocksSinceLastStep: u64,
  subnetEpochIndex: u64,
};
const owner = { hotkey: word<string>(), coldkey: word<string>() };

const step = pureStep({
  name: 'emission.drain',
  title: 'which subnets run their epoch in a block, and what they take out of their pots',
  page: 'spec/emission/drain.md',
  clauses: [
    'DRAIN-01',
    'DRAIN-02',
    'DRAIN-03',
    'DRAIN-04',
    'DRAIN-05',
    'DRAIN-06',
    'DRAIN-07',
    'DRAIN-08',
    'DRAIN-09',
    'DRAIN-10',
  ],
  rulesets: ['423', '425', '438'],
  input: {
    block,
    maxEpochsPerBlock: number,
    subnets: list(
      record({
        ...clock,
        tempo: number,
        duplicateHotkeys: bool,
        nextOwner: nullable(record(owner)),
        ...pots,
      }),
    ),
  } satisfies FieldsOf<Input>,
  output: {
    subnets: list(record({ ...clock, ...pots })),
    drained: list(record({ netuid: number, ...pots })),
    events: list(record({ event: word<DrainEvent>(), netuid: number })),
    ownerChanges: list(record({ netuid: number, ...owner })),
    revealsDeferred: list(number),
  } satisfies FieldsOf<Output>,
  stages: {
    order: list(number),
    courses: list(word<Course>()),
  } satisfies FieldsOf<Stages>,
  apply: drain,
});

/** `emission.drain`: one block's drain of all subnets. */
export const drainOperation: Operation = {
  ...step,
  domain: (input) => step.domain(input) ?? netuidProblem(input),
};

/** The first netuid that is root's or stands twice. */
function netuidProblem({ subnets }: JsonObject): Problem | undefined {
  const seen = new Set<number>();
  for (const [at, { netuid }] of (subnets as Input['subnets']).entries()) {
    const path = `input.subnets[${at}].netuid`;
    if (netuid === 0) return { path, expected: 'a subnet other than root' };
    if (seen.has(netuid)) return { path, expected: 'each netuid once' };
    seen.add(netuid);
  }
  return undefined;
}
