import type { Input, Output, Stages } from '../generated/emission.coinbase.ts';
import {
  bits,
  block,
  bool,
  list,
  nullable,
  number,
  rao,
  readAll,
  record,
  u64,
  word,
  type FieldsOf,
} from '../fields.ts';
import { I96F32, U64F64, U96F32 } from '../numbers/index.ts';
import type { JsonObject } from '../operation.ts';
import { stepOperation } from '../step.ts';
import { poolFields, recordedFields, subnetList } from './block-fields.ts';
import type { BlockState } from './block-state.ts';
import { coinbase } from './coinbase.ts';
import type { Course } from './drainable.ts';

const pots = {
  pendingServerEmission: rao,
  pendingValidatorEmission: rao,
  pendingRootAlphaDivs: rao,
  pendingOwnerCut: rao,
};
const after = {
  ...poolFields,
  ...recordedFields,
  ...pots,
  lastEpochBlock: block,
  pendingEpochAt: block,
  blocksSinceLastStep: u64,
  subnetEpochIndex: u64,
  alphaOutEmission: rao,
  alphaRecycled: rao,
  movingPrice: bits(I96F32),
  rootProp: bits(U96F32),
  rootSellTao: rao,
} as const;
const owner = { hotkey: word<string>(), coldkey: word<string>() };
const before = {
  ...after,
  tempo: number,
  duplicateHotkeys: bool,
  nextOwner: nullable(record(owner)),
  registrationAllowed: bool,
  subtokenEnabled: bool,
  firstEmissionBlock: nullable(block),
  emissionEnabled: bool,
  ownerCutEnabled: bool,
  minerBurned: bits(U96F32),
  emaPriceHalvingBlocks: u64,
} as const;
const counts = { totalIssuance: rao, balancesIssuance: rao, totalStake: rao };
const rootProportion = bits(U96F32);

const input = {
  block,
  ...counts,
  blockEmission: rao,
  rootTao: rao,
  taoWeight: u64,
  subnetOwnerCut: number,
  subnetMovingAlpha: bits(I96F32),
  maxEpochsPerBlock: number,
  subnets: subnetList(before, { ascending: true }),
} satisfies FieldsOf<Input>;

/** The chain before a block, from the wire. */
export function readBlockState(wire: Input): BlockState {
  return readAll(input, wire as unknown as JsonObject);
}

/** `emission.coinbase`: a block of emission from end to end. */
export const coinbaseOperation = stepOperation({
  name: 'emission.coinbase',
  title: 'a whole block of emission: what is minted, who is owed it, and what the chain holds afterwards',
  page: 'spec/emission/coinbase.md',
  clauses: [...Array(13).keys()].map((i) => `COINBASE-${String(i + 1).padStart(2, '0')}`),
  rulesets: ['425'],
  input,
  output: {
    ...counts,
    blockEmission: rao,
    recycled: rao,
    subnets: list(record(after)),
    drained: list(record({ netuid: number, ...pots })),
    ownerChanges: list(record({ netuid: number, ...owner })),
  } satisfies FieldsOf<Output>,
  stages: {
    blockEmission: rao,
    minted: rao,
    emitSet: list(number),
    shares: list(record({ netuid: number, share: bits(U64F64) })),
    emissions: list(record({ netuid: number, emission: bits(U96F32) })),
    rootSellFlag: bool,
    terms: list(
      record({
        netuid: number,
        price: bits(U64F64),
        rootProportion,
        taoIn: rao,
        alphaIn: rao,
        alphaOut: rao,
        excessTao: rao,
      }),
    ),
    injected: list(record({ netuid: number, quoteWeight: u64, taoIn: rao, alphaIn: rao })),
    bought: list(
      record({
        netuid: number,
        spent: bool,
        paidIn: rao,
        bought: rao,
        refused: nullable(word<string>()),
        stranded: rao,
      }),
    ),
    split: list(
      record({
        netuid: number,
        rootProportion,
        ownerCut: rao,
        server: rao,
        validator: rao,
        root: rao,
        recycled: rao,
        dust: rao,
      }),
    ),
    courses: list(record({ netuid: number, course: word<Course>() })),
    movingPrices: list(record({ netuid: number, movingPrice: bits(I96F32) })),
    rootProportions: list(record({ netuid: number, rootProportion })),
  } satisfies FieldsOf<Stages>,
  apply: (state, ruleset) => {
    const { storedBlockEmission, ...stages } = coinbase(state, ruleset);
    return { output: { ...stages, blockEmission: storedBlockEmission }, stages };
  },
});
