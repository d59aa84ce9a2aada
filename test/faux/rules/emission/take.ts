import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/emission/take.ts';

/** A wrong rule for each clause of the take. */
export const takeRules: readonly FauxRule[] = [
  {
    clause: 'TAKE-01',
    file,
    find: 'saturatingFromInteger(65_535n)',
    replace: 'saturatingFromInteger(65_536n)',
    says: 'a take is in parts of 65536',
  },
  {
    clause: 'TAKE-02',
    file,
    find: 'take ?? defaultTake[taker]',
    replace: 'take ?? 0',
    says: 'a take that was never set is 0',
  },
  {
    clause: 'TAKE-03',
    file,
    find: "taker === 'childkey' ? Math.max(stored, minimumTake) : stored",
    replace: 'stored',
    says: 'a childkey takes what it set',
  },
  {
    clause: 'TAKE-04',
    file,
    find: 'saturatingSub(amount, takePart)',
    replace: 'saturatingMul(saturatingSub(U96F32.one, proportion), amount)',
    says: 'the rest is a product of its own',
  },
  {
    clause: 'TAKE-05',
    file,
    find: 'take: taken, rest,',
    replace: 'take: taken, rest: (whole - taken) as Rao,',
    says: 'the rest is the whole less the take, in rao',
  },
];
