import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/emission/mint.ts';

/** A wrong rule for each clause of minting. */
export const mintRules: readonly FauxRule[] = [
  {
    clause: 'MINT-01',
    file,
    find: 'saturatingRao(totalSupply - balancesIssuance)',
    replace: 'saturatingRao(totalSupply - totalIssuance)',
    says: "subtensor's counter limits minting",
  },
  {
    clause: 'MINT-01',
    file,
    find: 'saturatingRao(totalSupply - balancesIssuance)',
    replace: '((totalSupply - balancesIssuance) as Rao)',
    says: 'above the limit less than nothing is minted',
  },
  {
    clause: 'MINT-02',
    file,
    find: 'saturatingRao(totalIssuance + minted)',
    replace: 'BigInt.asUintN(64, totalIssuance + minted) as Rao',
    says: "subtensor's counter wraps",
  },
  {
    clause: 'MINT-03',
    file,
    find: '(balancesIssuance + minted) as Rao',
    replace: '(balancesIssuance + emission) as Rao',
    says: 'the balances grow by the emission',
  },
];
