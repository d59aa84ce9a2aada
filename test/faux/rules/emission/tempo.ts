import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/emission/tempo.ts';

/** A wrong rule, or two, for each clause of the epoch clock. */
export const tempoRules: readonly FauxRule[] = [
  {
    clause: 'TEMPO-01',
    file,
    find: 'if (clock.tempo === 0) return false;',
    replace: 'if (clock.tempo === 0) return clock.pendingEpochAt > 0n;',
    says: 'an epoch that was asked for runs at a tempo of 0 too',
  },
  {
    clause: 'TEMPO-02',
    file,
    find: 'return kept % (BigInt(tempo) + 1n);',
    replace: 'return kept % BigInt(tempo);',
    says: 'the grid has rounds of tempo blocks',
  },
  {
    clause: 'TEMPO-02',
    file,
    find: 'const place = block + BigInt(netuid) + 1n;',
    replace: 'const place = block + 1n;',
    says: 'all subnets run in the same block of the grid',
  },
  {
    clause: 'TEMPO-03',
    file,
    find: "if (clock.tempo === 0) return has(ruleset, 'dormantInThousand') ? 1000n : never;",
    replace: 'if (clock.tempo === 0) return never;',
    says: 'a tempo of 0 was always as far away as can be',
  },
  {
    clause: 'TEMPO-03',
    file,
    find: ': period - remainder(clock, ruleset);',
    replace: ': remainder(clock, ruleset);',
    says: 'the remainder is what is left',
  },
  {
    clause: 'TEMPO-04',
    file,
    find: 'elapsed(clock) >= BigInt(clock.tempo)',
    replace: 'elapsed(clock) > BigInt(clock.tempo)',
    says: 'the period of the stored clock is tempo + 1',
  },
  {
    clause: 'TEMPO-04',
    file,
    find: 'return notBelowZero(block - lastEpochBlock);',
    replace: 'return BigInt.asUintN(64, block - lastEpochBlock);',
    says: 'a last slot that lies ahead is long past',
  },
  {
    clause: 'TEMPO-05',
    file,
    find: '(clock.pendingEpochAt > 0n && clock.block >= clock.pendingEpochAt)',
    replace: 'clock.block >= clock.pendingEpochAt',
    says: 'a pending block of 0 is one',
  },
  {
    clause: 'TEMPO-05',
    file,
    find: '(clock.pendingEpochAt > 0n && clock.block >= clock.pendingEpochAt)',
    replace: '(clock.pendingEpochAt > 0n && clock.block > clock.pendingEpochAt)',
    says: 'a pending epoch is due in the block after',
  },
  {
    clause: 'TEMPO-06',
    file,
    find: 'clock.blocksSinceLastStep > oldest',
    replace: 'clock.blocksSinceLastStep >= oldest',
    says: 'the oldest age is due',
  },
  {
    clause: 'TEMPO-06',
    file,
    find: "const oldest = has(ruleset, 'boundedAge') ? BigInt(clock.tempo) : maxTempo;",
    replace: 'const oldest = maxTempo;',
    says: 'the age is measured by 50400 for ever',
  },
  {
    clause: 'TEMPO-07',
    file,
    find: '? notBelowZero(saturatingU64(clock.lastEpochBlock + period) - clock.block)',
    replace: '? BigInt.asUintN(64, clock.lastEpochBlock + period - clock.block)',
    says: 'an epoch that is past is as far away as can be',
  },
  {
    clause: 'TEMPO-08',
    file,
    find: 'return pendingEpochAt > 0n && pendingEpochAt < own ? pendingEpochAt : own;',
    replace: 'return pendingEpochAt > 0n ? pendingEpochAt : own;',
    says: 'a pending block is the next epoch, even when it is the later',
  },
  {
    clause: 'TEMPO-09',
    file,
    find: "const kept = has(ruleset, 'gridSaturates') ? saturatingU64(place) : BigInt.asUintN(64, place);",
    replace: 'const kept = saturatingU64(place);',
    says: 'the place on the grid saturates in every ruleset',
  },
];
