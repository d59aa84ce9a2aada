import { saturatingConversion, U64F64, U96F32, type Rao } from '../numbers/index.ts';
import { has, type Ruleset } from '../versions.ts';

/** What a subnet's share of a block and its pool say. */
export interface TermsInput {
  /** The TAO of this block that falls to the subnet. */
  readonly taoEmission: U96F32;
  /** The alpha that the subnet mints this block for its people. */
  readonly alphaEmission: Rao;
  /** The pool's spot price; its fraction has 64 bits from 423 on and 32 before. */
  readonly price: U64F64 | U96F32;
  /** Root's proportion of the subnet, from 421 on. */
  readonly rootProportion?: U96F32 | undefined;
  /** The TAO that the whole chain mints this block, before 421. */
  readonly taoBlockEmission?: Rao | undefined;
}

/** What goes into the pool, exactly. */
interface ExactTerms {
  readonly taoInExact: U96F32;
  readonly alphaInExact: U96F32;
  readonly excessTaoExact: U96F32;
}

/** What goes into the pool and to the people, in whole rao, with the values that it was cut from. */
export interface Terms extends ExactTerms {
  /** The alpha that matches the TAO at the pool's price. */
  readonly alphaInWanted: U96F32;
  /** The TAO that goes into the pool. */
  readonly taoIn: Rao;
  /** The alpha that goes into the pool. */
  readonly alphaIn: Rao;
  /** The alpha that goes to the subnet's people. */
  readonly alphaOut: Rao;
  /** The TAO that is left over, with which the chain buys alpha. */
  readonly excessTao: Rao;
}

// #region terms
/**
 * How a subnet's TAO of this block divides: what enters the pool with how much alpha, and what is left over.
 *
 * @see TERMS-01 to TERMS-08; subtensor `get_subnet_terms`
 */
export function subnetTerms(input: TermsInput, ruleset: Ruleset): Terms {
  const price = has(ruleset, 'widePrice') ? cutPrice(input.price as U64F64) : (input.price as U96F32);
  const alphaInWanted = U96F32.safeDiv(input.taoEmission, price);
  const exact = inPool(input, price, alphaInWanted, ruleset);
  return {
    ...exact,
    alphaInWanted,
    taoIn: whole(exact.taoInExact),
    alphaIn: whole(exact.alphaInExact),
    alphaOut: input.alphaEmission,
    excessTao: whole(exact.excessTaoExact),
  };
}

function inPool(input: TermsInput, price: U96F32, wanted: U96F32, ruleset: Ruleset): ExactTerms {
  if (!has(ruleset, 'leftoverTao')) return allOfIt(input, price);
  if (has(ruleset, 'injectionCapByShare')) return cappedByShare(input, price, ruleset);
  return cappedTo(injectionCap(input, ruleset), input.taoEmission, price, wanted);
}
// #endregion

// #region capped
/** The TAO with its alpha; above the cap, the cap with its TAO, and the rest is left over. */
function cappedTo(cap: U96F32, taoEmission: U96F32, price: U96F32, wanted: U96F32): ExactTerms {
  const capped = wanted > cap;
  const alphaInExact = capped ? cap : wanted;
  const taoInExact = capped ? U96F32.saturatingMul(cap, price) : taoEmission;
  return { taoInExact, alphaInExact, excessTaoExact: U96F32.saturatingSub(taoEmission, taoInExact) };
}

/** The most alpha that may enter the pool. @see TERMS-02, TERMS-05 */
function injectionCap(input: TermsInput, ruleset: Ruleset): U96F32 {
  const alphaEmission = U96F32.saturatingFromInteger(input.alphaEmission);
  if (has(ruleset, 'injectionCapByRootProportion'))
    return U96F32.saturatingMul(input.rootProportion ?? U96F32.zero, alphaEmission);
  if (!has(ruleset, 'injectionCapByBlockEmission')) return alphaEmission;
  const taoBlockEmission = U96F32.saturatingFromInteger(input.taoBlockEmission ?? 0n);
  return alphaEmission < taoBlockEmission ? alphaEmission : taoBlockEmission;
}
// #endregion

// #region all
/** All of the TAO, with at most the alpha emission; no price or a quotient that does not fit takes all of that. */
function allOfIt({ taoEmission, alphaEmission }: TermsInput, price: U96F32): ExactTerms {
  const most = U96F32.saturatingFromInteger(alphaEmission);
  const wanted = U96F32.checkedDiv(taoEmission, price) ?? most;
  const alphaInExact = wanted < most ? wanted : most;
  return { taoInExact: taoEmission, alphaInExact, excessTaoExact: U96F32.zero };
}
// #endregion

// #region share
/** Where the price is below the subnet's share of the block, the price's part of the block enters, not the share. */
function cappedByShare(input: TermsInput, price: U96F32, ruleset: Ruleset): ExactTerms {
  const { taoEmission } = input;
  const alphaEmission = U96F32.saturatingFromInteger(input.alphaEmission);
  const block = U96F32.saturatingFromInteger(input.taoBlockEmission ?? 0n);
  if (price >= U96F32.safeDiv(taoEmission, block)) {
    const alphaInExact = U96F32.checkedDiv(taoEmission, price) ?? alphaEmission;
    return { taoInExact: taoEmission, alphaInExact, excessTaoExact: U96F32.zero };
  }
  const taoInExact = U96F32.saturatingMul(price, block);
  const alphaInExact = has(ruleset, 'injectionOfBlockEmission') ? block : alphaEmission;
  return { taoInExact, alphaInExact, excessTaoExact: U96F32.saturatingSub(taoEmission, taoInExact) };
}
// #endregion

// #region price
/** The price in the coinbase's format: what lies behind 32 bits is cut off. */
const cutPrice = saturatingConversion(U64F64, U96F32);
// #endregion

function whole(amount: U96F32): Rao {
  return U96F32.saturatingToU64(amount) as Rao;
}
