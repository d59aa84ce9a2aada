import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/emission/drain.ts';

/** A wrong rule, or two, for each clause of the drain. */
export const drainRules: readonly FauxRule[] = [
  {
    clause: 'DRAIN-01',
    file,
    find: 'const key = (netuid: number): number => ((netuid & 0xff) << 8) | (netuid >> 8);',
    replace: 'const key = (netuid: number): number => netuid;',
    says: 'subnets are taken in ascending netuids',
  },
  {
    clause: 'DRAIN-02',
    file,
    find: 'const counted = next(blocksSinceLastStep);',
    replace: 'const counted = blocksSinceLastStep;',
    says: 'the age does not grow before it is asked for',
  },
  {
    clause: 'DRAIN-02',
    file,
    find: "return has(ruleset, 'boundedAge') && counted > most ? most : counted;",
    replace: 'return counted;',
    says: 'the age grows for ever',
  },
  {
    clause: 'DRAIN-03',
    file,
    find: "if (ran >= maxEpochsPerBlock) return 'deferred';",
    replace: "if (ran > maxEpochsPerBlock) return 'deferred';",
    says: 'one more may run',
  },
  {
    clause: 'DRAIN-04',
    file,
    find: 'return { ...subnet, pendingEpochAt: next(block) as BlockNumber };',
    replace: 'return { ...subnet, lastEpochBlock: block, pendingEpochAt: next(block) as BlockNumber };',
    says: 'a deferred subnet has used its slot',
  },
  {
    clause: 'DRAIN-05',
    file,
    find: "if (subnet.duplicateHotkeys) return 'skipped';\n    ran += 1;",
    replace: "ran += 1;\n    if (subnet.duplicateHotkeys) return 'skipped';",
    says: 'a skipped subnet takes a place',
  },
  {
    clause: 'DRAIN-05',
    file,
    find: "if (subnet.duplicateHotkeys) return 'skipped';",
    replace: "if (subnet.duplicateHotkeys) return 'waits';",
    says: 'a skipped subnet keeps its slot',
  },
  {
    clause: 'DRAIN-06',
    file,
    find: 'return { ...subnet, ...slot, ...emptyPots, blocksSinceLastStep: 0n };',
    replace:
      'return { ...subnet, ...slot, ...emptyPots, pendingOwnerCut: subnet.pendingOwnerCut, blocksSinceLastStep: 0n };',
    says: 'the owner has his own time',
  },
  {
    clause: 'DRAIN-06',
    file,
    find: 'return { ...subnet, ...slot, ...emptyPots, blocksSinceLastStep: 0n };',
    replace: 'return { ...subnet, ...slot, ...emptyPots };',
    says: 'the age goes on after an epoch',
  },
  {
    clause: 'DRAIN-07',
    file,
    find: 'lastEpochBlock: block,\n    pendingEpochAt: 0n as BlockNumber,',
    replace: 'lastEpochBlock: block,',
    says: 'a pending block stays until it comes',
  },
  {
    clause: 'DRAIN-08',
    file,
    find: "const mayChange = has(ruleset, 'ownerByConviction');",
    replace: 'const mayChange = true;',
    says: 'the owner changed in 423 already',
  },
  {
    clause: 'DRAIN-09',
    file,
    find: 'const expected = courses(inStorageOrder(input.subnets), input, ruleset);',
    replace:
      'const expected = courses(inStorageOrder(input.subnets).map((each) => ({ ...each, blocksSinceLastStep: countedAge(each, ruleset) })), input, ruleset);',
    says: 'the reveals are asked after the block counts',
  },
  {
    clause: 'DRAIN-10',
    file,
    find: 'drained: byNetuid(ran),',
    replace: 'drained: ran,',
    says: 'what was drained is shared in the order of the drain',
  },
];
