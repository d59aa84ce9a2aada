import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/consensus/storing.ts';

/** A wrong rule for each clause of storing. */
export const storingRules: readonly FauxRule[] = [
  {
    clause: 'STORING-01',
    file,
    find: 'return shares.map(fixedProportionToU16);',
    replace: 'return shares.map((share) => Number((share * 65535n + 2n ** 31n) >> 32n));',
    says: 'shares are rounded',
  },
  {
    clause: 'STORING-01',
    file,
    find: 'return shares.map(fixedProportionToU16);',
    replace: 'return shares.map((share) => Number(BigInt.asUintN(16, share >> 16n)));',
    says: 'a share counts 65536ths, and the whole wraps to 0',
  },
  {
    clause: 'STORING-02',
    file,
    find: 'input.stakeBits.map((_, uid) => !(input.inactive[uid] ?? true))',
    replace: 'input.inactive.map((inactive) => !inactive)',
    says: 'the list is as long as that of the inactive',
  },
  {
    clause: 'STORING-02',
    file,
    find: '!(input.inactive[uid] ?? true)',
    replace: '!input.inactive[uid]',
    says: 'whoever the list of the inactive does not reach is active',
  },
  {
    clause: 'STORING-03',
    file,
    find: '? row.map(',
    replace: '? [...row].sort(([a], [b]) => a - b).map(',
    says: 'bonds are stored in the order of the uids',
  },
  {
    clause: 'STORING-03',
    file,
    find: '? row.map(',
    replace: '? row.filter(([, bond]) => fixedProportionToU16(bond) > 0).map(',
    says: 'bonds that are cut to 0 are left out',
  },
  {
    clause: 'STORING-04',
    file,
    find: 'input.newValidatorPermits[uid]',
    replace: '!input.inactive[uid]',
    says: 'bonds of the inactive are dropped, not of those without a permit',
  },
  {
    clause: 'STORING-05',
    file,
    find: 'I64F64.saturatingToU64(stake) as Rao',
    replace: 'I64F64.saturatingToU64(I64F64.round(stake)) as Rao',
    says: 'stake is rounded to whole rao',
  },
];
