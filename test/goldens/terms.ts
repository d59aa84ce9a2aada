import { emission, numbers, type Ruleset } from '../../src/reference/index.ts';
import { told, type Answer } from './answers.ts';

const { U64F64, U96F32 } = numbers;
const rao = (text: string) => BigInt(text) as numbers.Rao;

type Named = Readonly<Record<string, string>>;

const inRao = ({ taoIn, alphaIn, alphaOut, excessTao }: emission.Terms) => ({
  tao_in: taoIn.toString(),
  alpha_in: alphaIn.toString(),
  alpha_out: alphaOut.toString(),
  excess_tao: excessTao.toString(),
});

/** Goldens of the terms of 425. */
export const terms: Answer = told('emission.terms', (input) => {
  const given = input as Named;
  const taoEmission = U96F32.fromBits(BigInt(given.tao_emission_bits_U96F32));
  const found = emission.subnetTerms(
    {
      taoEmission,
      alphaEmission: rao(given.alpha_block_emission),
      price: U64F64.fromBits(BigInt(given.price_bits_U64F64)),
      rootProportion: U96F32.fromBits(BigInt(given.root_proportion_bits_U96F32)),
    },
    '425',
  );
  return {
    ...inRao(found),
    tao_in_bits: found.taoInExact.toString(),
    alpha_in_bits: found.alphaInExact.toString(),
    excess_bits: found.excessTaoExact.toString(),
    dust: (U96F32.floor(taoEmission) - found.taoIn - found.excessTao).toString(),
  };
});

/**
 * The ruleset that a golden's id stands for. The sheet's 334 is not the rule of 298, which takes the alpha emission;
 * its 347 and 365 are the rules of 342 and of 362 on.
 */
const rulesetOf: Readonly<Record<string, Ruleset>> = {
  '200': '233',
  '334': '334',
  '347': '347',
  '365': '365',
};

/** Goldens of earlier terms. */
export const earlierTerms: Answer = told('emission.terms', (input, { id }) => {
  const given = input as Named;
  return inRao(
    emission.subnetTerms(
      {
        taoEmission: U96F32.saturatingFromInteger(BigInt(given.tao_emission)),
        alphaEmission: rao(given.alpha_block_emission),
        price: U96F32.fromBits(BigInt(given.price_bits_U96F32)),
        taoBlockEmission: rao(given.tao_block_emission),
      },
      rulesetOf[id.split('-')[1]],
    ),
  );
});

/** Goldens of the split of alpha. */
export const split: Answer = told('emission.split', (input, { operation }) => {
  const given = input as Named;
  const parts = emission.splitEmission(
    {
      emission: rao(given.alpha_emission),
      subnetOwnerCut: operation.endsWith('=65535') ? 65535 : Number(given.SubnetOwnerCut ?? '11796'),
      hasOwner: true,
      ownerCutEnabled: !operation.endsWith('=false'),
      rootProportion: U96F32.fromBits(BigInt(given.root_proportion_bits)),
      rootSellFlag: true,
    },
    '425',
  );
  return {
    owner: `${parts.ownerCut}`,
    server: `${parts.server}`,
    validator: `${parts.validator}`,
    root: `${parts.root}`,
    dust_lost: `${parts.dust}`,
  };
});

const tao = (emitted: string, ruleset: Ruleset) =>
  emission.splitEmission({ emission: rao(emitted), subnetOwnerCut: 11796, hasOwner: true }, ruleset);

/** Goldens of the owner's cut of each block's TAO. */
export const cutPerBlock: Answer = told('emission.split', (input) => {
  const { ownerCut, pending, dust } = tao((input as Named).subnet_emission, '133');
  return { owner_cut: `${ownerCut}`, pending_increment: `${pending}`, dust: `${dust}` };
});

/** Goldens of the owner's cut of a tempo's TAO. */
export const cutPerEpoch: Answer = told('emission.split', (input) => {
  const { ownerCut, pending } = tao((input as Named).drained_emission, '195');
  return { owner_cut: `${ownerCut}`, to_epoch: `${pending}` };
});

/** The golden of the owner's cut as a share. */
export const cutShare: Answer = told('emission.split', (input) => ({
  bits: emission.ownerCutShare(Number((input as Named).SubnetOwnerCut)).toString(),
}));
