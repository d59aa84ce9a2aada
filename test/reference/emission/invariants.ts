/**
 * The sheet's invariants of the emission: where each is held as a property, and what shows where it breaks.
 *
 * @module
 */

/** One of the sheet's invariants. */
export interface Invariant {
  readonly name: string;
  /** What it says. */
  readonly says: string;
  /** The test files, below `test/reference`, in which a test names it. */
  readonly held: readonly string[];
  /** The cases that show where the chain's rule breaks it, or comes to its edge; none where it holds everywhere. */
  readonly witnesses: readonly string[];
}

const invariant = (
  name: string,
  says: string,
  held: readonly string[],
  ...witnesses: readonly string[]
): Invariant => ({ name, says, held: held.map((file) => `${file}.test.ts`), witnesses });

/** All of them, in the sheet's order. */
export const invariants: readonly Invariant[] = [
  invariant('I1', 'a block emits less or as much as issuance grows', ['emission/block-emission']),
  invariant('I2', 'the emission changes at exactly its thresholds', ['emission/block-emission']),
  invariant(
    'I3',
    'issuance stays below 21 million',
    ['emission/mint', 'emission/schedule'],
    'mint-subtensor-full',
    'coinbase-issuance-clamped',
  ),
  invariant(
    'I4',
    'issuance grows by what is injected and bought',
    ['emission/coinbase', 'emission/injection'],
    'coinbase-issuance-no-subnets',
    'coinbase-strand-refused',
  ),
  invariant(
    'I5',
    'the shares come to 1, but for floors',
    ['emission/subnet-shares'],
    'coinbase-all-disabled',
    'coinbase-issuance-prices-zero',
  ),
  invariant('I6', 'the two parts of TAO lose a rao at most', ['emission/terms', 'emission/coinbase']),
  invariant('I7', 'an injection leaves the price', ['market/rebalance'], 'injection-fill-tao-without-alpha'),
  invariant(
    'I8',
    'owner, miners, validators and root have all alpha but three rao',
    ['emission/split', 'emission/coinbase'],
    'split-dust-three',
  ),
  invariant(
    'I9',
    'a drain empties the pots and loses nothing',
    ['emission/drain', 'emission/finney-drain'],
    'coinbase-epoch-skipped',
  ),
  invariant('I10', 'no more is paid than drained', ['emission/payout'], 'payout-dust-more-than-drained'),
  invariant(
    'I11',
    'where nobody mines the validators have the miners’ half',
    ['emission/payout'],
    'payout-pots-no-incentive-no-dividend',
  ),
  invariant(
    'I12',
    'no more alpha is staked than is outside',
    ['emission/alpha-outside', 'emission/recycling'],
    'payout-dust-more-staked-than-minted',
    'recycling-more-staked-than-outside',
  ),
  invariant(
    'I13',
    'alpha has its own 21 million',
    ['emission/block-emission'],
    'coinbase-issuance-alpha-full',
  ),
  invariant(
    'I14',
    'what is recycled lowers issuance and is counted; what is burned does not',
    ['emission/recycling', 'emission/coinbase', 'emission/split'],
    'recycling-issuance-falls-uncounted',
  ),
  invariant(
    'I15',
    'no more is owed than was credited',
    ['emission/root-claim'],
    'root-claim-credit-erased',
    'root-claim-stake-comes-back',
  ),
  invariant('I16', 'a moving price is from 0 to 1', ['emission/moving-price'], 'moving-price-bit-above-one'),
  invariant(
    'I17',
    'the burned share is from 0 to 1',
    ['emission/payout', 'emission/subnet-shares'],
    'payout-miners-none-withheld',
    'subnet-shares-burned-above-one',
  ),
  invariant(
    'I18',
    'who burns all has no share',
    ['emission/subnet-shares'],
    'subnet-shares-all-burned',
    'coinbase-strand-burned-all',
  ),
  invariant('I19', 'epochs are a tempo apart', ['emission/drain'], 'coinbase-epoch-third-waits'),
  invariant(
    'I20',
    'the count of TAO is the sum of the pools',
    ['emission/coinbase', 'emission/injection', 'emission/recycling'],
    'injection-stopped-at-the-price-limit',
    'recycling-stake-counts-the-fee',
  ),
  invariant(
    'I21',
    'what is recycled puts a halving off',
    ['emission/schedule', 'emission/block-emission'],
    'block-emission-stored-back',
  ),
];
