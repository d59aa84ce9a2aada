import { numbers } from '../../../src/reference/index.ts';

const { I32F32, I64F64, I96F32, U64F64, U96F32, log2, powerOfTwo } = numbers;

type Fields = Readonly<Record<string, string>>;

const share96 = numbers.saturatingConversion(U64F64, U96F32);
const wide64 = numbers.saturatingConversion(U96F32, U64F64);
const price64 = numbers.saturatingConversion(I96F32, U64F64);
const price96 = numbers.saturatingConversion(I96F32, U96F32);
const stored64 = numbers.saturatingConversion(U64F64, I96F32);
const stored96 = numbers.saturatingConversion(U96F32, I96F32);

const u96 = (integer: string | bigint) => U96F32.saturatingFromInteger(BigInt(integer));
const u64 = (integer: string | bigint) => U64F64.saturatingFromInteger(BigInt(integer));
const i96 = (integer: string | bigint) => I96F32.saturatingFromInteger(BigInt(integer));
const i64 = (integer: string | bigint) => I64F64.saturatingFromInteger(BigInt(integer));
const bits96 = (bits: string) => U96F32.fromBits(BigInt(bits));
const half = U96F32.safeDiv(U96F32.one, u96(2n));
const rao = (value: numbers.U96F32) => U96F32.saturatingToU64(value).toString();

const taoWeight = (weight: string) => U96F32.safeDiv(u96(weight), u96(2n ** 64n - 1n));
const ownerCut = (cut: string) => U96F32.safeDiv(u96(cut), u96(65535n));

/** What is emitted a block at an issuance, by the logarithm. */
function blockEmission(issuance: string): string {
  if (BigInt(issuance) >= 21_000_000_000_000_000n) return '0';
  const supply = I96F32.saturatingMul(i96(2n), i96(10_500_000_000_000_000n));
  const left = I96F32.saturatingSub(I96F32.one, I96F32.safeDiv(i96(issuance), supply));
  const residual = log2(I96F32, I96F32.checkedDiv(I96F32.one, left)!)!;
  const halvings = powerOfTwo(I96F32, Number(I96F32.saturatingToU64(residual)));
  const emitted = I96F32.saturatingMul(I96F32.safeDiv(I96F32.one, halvings), i96(1_000_000_000n));
  return I96F32.saturatingToU64(emitted).toString();
}

/** How a block's alpha is split: owner, servers, validators, root. */
function split(alpha: string, rootProportion: string, cut: string): Fields {
  const whole = u96(alpha);
  const owner = U96F32.saturatingMul(whole, ownerCut(cut));
  const rest = U96F32.saturatingSub(whole, owner);
  const root = U96F32.saturatingMul(U96F32.saturatingMul(bits96(rootProportion), rest), half);
  const server = U96F32.saturatingMul(rest, half);
  const validator = U96F32.saturatingSub(U96F32.saturatingSub(rest, server), root);
  return { owner: rao(owner), server: rao(server), validator: rao(validator), root: rao(root) };
}

/** What a subnet's emission becomes: TAO and alpha injected, and what is left for buying. */
function terms(input: Fields): Fields {
  const emission = bits96(input.tao_emission_bits_U96F32);
  const price = share96(U64F64.fromBits(BigInt(input.price_bits_U64F64)));
  const alphaOut = u96(input.alpha_block_emission);
  const cap = U96F32.saturatingMul(bits96(input.root_proportion_bits_U96F32), alphaOut);
  const wanted = U96F32.safeDiv(emission, price);
  const alphaIn = wanted > cap ? cap : wanted;
  const taoIn = wanted > cap ? U96F32.saturatingMul(cap, price) : emission;
  const excess = U96F32.saturatingSub(emission, taoIn);
  return {
    tao_in: rao(taoIn),
    alpha_in: rao(alphaIn),
    excess_tao: rao(excess),
    tao_in_bits: taoIn.toString(),
    alpha_in_bits: alphaIn.toString(),
    excess_bits: excess.toString(),
  };
}

type Lists = Readonly<Record<string, readonly string[]>> & { readonly block_emission: string };

/** The subnets' shares of a block's emission, by price and by what was not burned. */
function shares(input: Lists): Readonly<Record<string, readonly string[]>> {
  const prices = input.moving_price_bits_I96F32.map((bits) => price64(I96F32.fromBits(BigInt(bits))));
  const total = U64F64.sum(prices);
  const weights = prices.map((price, i) => {
    const burned = wide64(bits96(input.miner_burned_bits_U96F32[i]));
    const kept = U64F64.saturatingSub(U64F64.one, burned < U64F64.one ? burned : U64F64.one);
    const root = input.root_proportion_bits_U96F32?.[i];
    const factor = root === undefined ? kept : U64F64.saturatingMul(wide64(bits96(root)), kept);
    return U64F64.saturatingMul(U64F64.safeDiv(price, total), factor);
  });
  const sum = U64F64.sum(weights);
  const share = weights.map((weight, i) =>
    sum > U64F64.zero ? U64F64.safeDiv(weight, sum) : U64F64.safeDiv(prices[i], total),
  );
  const emissions = share.map((each) => share96(U64F64.saturatingMul(u64(input.block_emission), each)));
  return { share_bits_U64F64: share.map(String), emission_floor_rao: emissions.map(rao) };
}

/** A moving price's next value, in the arithmetic of the price. */
function movingPrice<T extends numbers.Fixed<string>>(
  format: numbers.FixedPoint<T>,
  from: (value: numbers.I96F32) => T,
  to: (value: T) => numbers.I96F32,
  price: string,
  input: Fields,
): string {
  const age = format.saturatingFromInteger(BigInt(input.block) - (BigInt(input.FirstEmissionBlock) - 1n));
  const halving = format.saturatingFromInteger(BigInt(input.halving_blocks));
  const alpha = format.saturatingMul(
    from(I96F32.fromBits(BigInt(input.SubnetMovingAlpha_bits))),
    format.safeDiv(age, format.saturatingAdd(age, halving)),
  );
  const spot = format.fromBits(BigInt(price));
  const capped = spot < format.one ? spot : format.one;
  const old = from(I96F32.fromBits(BigInt(input.old_bits_I96F32)));
  const kept = format.saturatingMul(format.saturatingSub(format.one, alpha), old);
  return to(format.saturatingAdd(format.saturatingMul(alpha, capped), kept)).toString();
}

/** The formulas of emission that the goldens pin down to the bit, each by the name that it has there. */
export const goldenFormulas: Readonly<Record<string, (input: never) => object>> = {
  block_emission_for_issuance: ({ issuance }: Fields) => ({ emission: blockEmission(issuance) }),
  'owner_cut_float raw U96F32 bits': ({ SubnetOwnerCut }: Fields) => ({
    bits: `${ownerCut(SubnetOwnerCut)}`,
  }),
  'tao_weight raw U96F32 bits': ({ TaoWeight }: Fields) => ({ bits: `${taoWeight(TaoWeight)}` }),
  'flow_alpha raw I64F64 bits': ({ FlowEmaSmoothingFactor }: Fields) => ({
    bits: `${I64F64.safeDiv(i64(FlowEmaSmoothingFactor), i64(2n ** 63n - 1n))}`,
  }),
  'root_proportion raw U96F32 bits': (input: Fields) => {
    const tao = U96F32.saturatingMul(u96(input.root_tao), taoWeight(input.TaoWeight));
    return { bits: `${U96F32.safeDiv(tao, U96F32.saturatingAdd(tao, u96(input.alpha_issuance)))}` };
  },
  'per-block alpha_out split (owner cut 11796, enabled)': (input: Fields) =>
    split(input.alpha_emission, input.root_proportion_bits, input.SubnetOwnerCut),
  get_subnet_terms: terms,
  'get_shares -> per-subnet emission': shares,
  'get_shares (root_proportion weighted) -> emission': shares,
  'update_moving_price (U64F64 arithmetic)': (input: Fields) => ({
    new_bits_I96F32: movingPrice(U64F64, price64, stored64, input.price_bits_U64F64, input),
  }),
  'update_moving_price (U96F32 arithmetic)': (input: Fields) => ({
    new_bits_I96F32: movingPrice(U96F32, price96, stored96, input.price_bits_U96F32, input),
  }),
  'epoch normalized emission (I32F32 bits) -> rao': (input: Fields) => ({
    emission: `${numbers.emission(I32F32.fromBits(BigInt(input.norm_bits)), BigInt(input.rao_emission) as numbers.Rao).rao}`,
  }),
  'get_ema_flow update': (input: Fields) => {
    const alpha = I64F64.fromBits(59195778378554n);
    const old = I64F64.fromBits(BigInt(input.old_bits_I64F64));
    const kept = I64F64.saturatingMul(I64F64.saturatingSub(I64F64.one, alpha), old);
    return {
      new_bits_I64F64: `${I64F64.saturatingAdd(kept, I64F64.saturatingMul(alpha, i64(input.block_flow)))}`,
    };
  },
};
