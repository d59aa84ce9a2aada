import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/emission/finney-drain.ts';
const payment = 'src/reference/emission/finney-payment.ts';

/** A wrong rule, or two, for each clause of the drain before alpha. */
export const finneyDrainRules: readonly FauxRule[] = [
  {
    clause: 'FINNEY-DRAIN-01',
    file,
    find: 'const tuples = inStorageOrder(input.subnets).flatMap(',
    replace: 'const tuples = [...input.subnets].sort((a, b) => a.netuid - b.netuid).flatMap(',
    says: 'subnets are paid in ascending netuids',
  },
  {
    clause: 'FINNEY-DRAIN-02',
    file,
    find: 'totalIssuance: saturatingRao(input.totalIssuance + emitted),',
    replace: 'totalIssuance: saturatingRao(input.totalIssuance + stakeOf(paid) - stakedBefore),',
    says: 'the issuance grows by what is paid',
  },
  {
    clause: 'FINNEY-DRAIN-03',
    file: payment,
    find: 'if (delegateTake === null) return [{ coldkey: owner, stake: all as Rao }];',
    replace: 'if (delegateTake === null) delegateTake = 0;',
    says: 'who is no delegate shares with all who staked',
  },
  {
    clause: 'FINNEY-DRAIN-04',
    file: payment,
    find: "const undivided = has(ruleset, 'serversUndivided');",
    replace: 'const undivided = true;',
    says: 'what a server earned was never shared',
  },
  {
    clause: 'FINNEY-DRAIN-05',
    file: payment,
    find: 'stake: partOf(rest, stake, staked) as Rao',
    replace: 'stake: (staked === 0n ? 0n : (rest * stake) / staked) as Rao',
    says: 'a share is multiplied before it is divided',
  },
  {
    clause: 'FINNEY-DRAIN-05',
    file: payment,
    find: 'stake: partOf(rest, stake, staked) as Rao',
    replace: 'stake: partOf(rest, coldkey === owner ? stake + take : stake, staked + take) as Rao',
    says: 'the take is paid first',
  },
  {
    clause: 'FINNEY-DRAIN-06',
    file: payment,
    find: 'const own = undivided ? take + dust + serverEmission : take;',
    replace: 'const own = undivided ? take + dust + serverEmission : take + dust;',
    says: 'the dust was always the owner’s',
  },
  {
    clause: 'FINNEY-DRAIN-07',
    file,
    find: 'return { ...kept, pendingEmission: pending, blocksSinceLastStep: blocksSinceLastStep + 1n };',
    replace: 'return { ...kept, pendingEmission: pending, blocksSinceLastStep };',
    says: 'the last step is not longer ago',
  },
  {
    clause: 'FINNEY-DRAIN-08',
    file,
    find: 'lastMechanismStepBlock: block,\n    loadedEmission: epochEmission,',
    replace: 'lastMechanismStepBlock,\n    loadedEmission: epochEmission,',
    says: 'the last step is set when the emission is paid',
  },
  {
    clause: 'FINNEY-DRAIN-09',
    file,
    find: 'if (sumOf(epochEmission) > pending)',
    replace: 'if (sumOf(epochEmission) >= pending)',
    says: 'an epoch that gives all that was pending is lost',
  },
  {
    clause: 'FINNEY-DRAIN-09',
    file,
    find: 'return { ...kept, pendingEmission: 0n as Rao, blocksSinceLastStep };',
    replace: 'return { ...kept, pendingEmission: pending, blocksSinceLastStep };',
    says: 'an epoch that gives too much leaves what was pending',
  },
  {
    clause: 'FINNEY-DRAIN-10',
    file,
    find: 'netuid,\n    pendingEmission: 0n as Rao,',
    replace: 'netuid,\n    pendingEmission: (pending - sumOf(epochEmission)) as Rao,',
    says: 'what an epoch leaves stays pending',
  },
];
