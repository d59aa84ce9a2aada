/**
 * Every switch between spec versions, one line each.
 *
 * Rules belong to a ruleset. A change names the rulesets that have it; code asks for a change by its
 * name and never compares numbers. The table in `spec/versions.md` is checked against this file.
 *
 * @module
 */

/** The rulesets, oldest first, each named by the spec version that began it; `425` is the primary one. */
export const rulesets = [
  '119',
  '133',
  '149',
  '195',
  '233',
  '234',
  '247',
  '252',
  '261',
  '298',
  '334',
  '338',
  '342',
  '347',
  '348',
  '365',
  '411',
  '421',
  '423',
  '425',
  '438',
  '446',
  '475',
  'dev-293',
] as const;

/** A named set of rules. */
export type Ruleset = (typeof rulesets)[number];

/** What marks each ruleset, in a line. */
export const marks: Readonly<Record<Ruleset, string>> = {
  '119': 'finney: sudo sets what each subnet gets',
  '133': 'revolution: the root network votes',
  '149': 'halving by issuance is in the code',
  '195': 'root weights are normalised, the owner is paid when the epoch runs',
  '233': 'dtao: pools, alpha, and prices decide',
  '234': 'a price counts as at most 1',
  '247': 'the moving price begins slowly',
  '252': 'each subnet has its own halving time of the moving price',
  '261': 'a subnet emits from its start call on',
  '298': 'the chain buys alpha where TAO is left over',
  '334': 'flow: the flow of TAO decides',
  '338': 'the flow average starts from the price in rao',
  '342': 'what TAO is left over buys alpha, under a new cap',
  '347': 'servers, validators and root have pending amounts of their own',
  '348': 'the flow average starts from 0',
  '365': 'an injection is also capped by the block emission',
  '411': 'flow is net of the protocol, TAO is minted under the 21 million',
  '421': 'price: the average price decides, with root proportion and miner burn',
  '423': 'weighted pools, epochs by a stored clock',
  '425': 'root proportion leaves the shares',
  '438': 'the epoch clock counts again',
  '446': 'liquid alpha may look back',
  '475': 'root dividends need a seat on root',
  'dev-293': 'a developer build, measured block by block',
};

/** The rulesets under which the numbers and the epoch are told apart. */
export const epochRulesets = ['425', '446'] as const satisfies readonly Ruleset[];

const sinceStartCall = rulesets.slice(rulesets.indexOf('261'), rulesets.indexOf('446'));

/** Each change once, with the rulesets that have it. */
export const changes = {
  /** Liquid alpha may look at the consensus of the epoch before (VERSIONS-01). */
  liquidAlphaConsensusMode: ['446'],
  /** A block emits what is stored: there are no halvings (BLOCK-EMISSION-07). */
  storedEmission: ['119', '133'],
  /** The owner's cut is taken when the epoch runs (SPLIT-02). */
  ownerCutAtEpoch: ['195'],
  /** Subnets pay in their own alpha (SPLIT-03). */
  alphaSplit: ['233', '234', '247', '298', '334', '342', '347', '365', '411', '421', '423', '425'],
  /** Root's part is held back where the price is below the subnet's share of the block (SPLIT-11). */
  rootPartHeldBack: ['298', '334'],
  /** Root's part stays in the epoch's pot while root is not paid (SPLIT-12). */
  rootPartLeftInPot: ['342'],
  /** Server, validators and root have a pot each (SPLIT-05). */
  alphaPots: ['347', '365', '411', '421', '423', '425'],
  /** TAO for which a pool has no room is left over and buys alpha (TERMS-06). */
  leftoverTao: ['298', '334', '342', '347', '365', '411', '421', '423', '425'],
  /** An injection is capped where the price is below the subnet's share of the block (TERMS-07). */
  injectionCapByShare: ['298', '334'],
  /** A capped injection takes as much alpha as the block mints TAO (TERMS-07). */
  injectionOfBlockEmission: ['334'],
  /** The injection is also capped by the TAO that the block mints (TERMS-05). */
  injectionCapByBlockEmission: ['365', '411'],
  /** The coinbase reads a price with 64 bits behind the point (TERMS-04). */
  widePrice: ['423', '425'],
  /** The injection is capped by root's proportion of the alpha emission (TERMS-02). */
  injectionCapByRootProportion: ['421', '423', '425'],
  /** A hotkey without a uid on root gets no dividends of root (DIVIDENDS-06). */
  rootDividendsNeedASeat: ['475'],

  /** The root network votes on what each subnet gets. */
  rootNetworkVotes: ['133', '149', '195'],
  /** Each root validator's weights are brought to a sum of 1 first. */
  rootWeightsNormalized: ['195'],
  /** What a subnet gets is the block's emission times its moving price, divided by all moving prices. */
  pricesDecide: ['233', '234', '247', '252', '261', '298'],
  /** What a subnet gets follows from the average flow of TAO. */
  flowDecides: ['334', '338', '342', '347', '348', '365', '411'],
  /** A moving price counts for what is not burned of its miners' emission. */
  unburnedPricesDecide: ['421', '423', '425', '438'],

  /** A price counts as at most 1 in the moving price. */
  priceCapped: ['234', '247', '252', ...sinceStartCall],
  /** A young subnet's moving price moves slower. */
  movingPriceAges: ['247', '252', ...sinceStartCall],
  /** How fast it does so is a parameter of the subnet. */
  halvingBlocksPerSubnet: ['252', ...sinceStartCall],
  /** A subnet emits, and its age counts, from its start call on; prices have no sign. */
  startCall: sinceStartCall,
  /** The moving price is computed with 64 bits behind the point. */
  movingPriceWide: ['423', '425', '438'],

  /** A subnet that is closed to registration keeps its part in the shares, and gets nothing. */
  closedGetsNothing: ['233', '234', '247', '252', '261'],
  /** A subnet that is closed to burned registration gets no TAO if it is open to work, and gets it if it is not. */
  closedTestInverted: ['233', '234'],
  /** A subnet that is closed to registration, or without its token enabled, takes no part in the shares. */
  closedTakesNoPart: ['365', '411', '421', '423', '425', '438'],
  /** A subnet that is open to registration by work alone counts as open. */
  workOpens: ['247', '252', '261', '298', '334', '338', '342', '347', '348', '365'],

  /** The flow average starts from the lower of price and moving price. */
  flowStartsFromPrice: ['334', '338', '342', '347'],
  /** The price that it starts from is taken in rao. */
  flowStartsInRao: ['338', '342', '347'],
  /** Flow is net of what the protocol itself put in. */
  flowNetOfProtocol: ['411'],
  /** Subnets may be barred from emission, and theirs goes to the others. */
  emissionEnabledFlags: ['411', '421', '423', '425', '438'],
  /** Root proportion weighs the shares. */
  rootProportionInShares: ['421', '423'],
  /** What a delegate earns as a server is all its own, and the dust of what it shares (FINNEY-DRAIN-04). */
  serversUndivided: ['133', '149'],
  /** A subnet that never runs is said to run in 1000 blocks (TEMPO-03). */
  dormantInThousand: ['119', '133', '149'],
  /** The tempo grid saturates at the largest block (TEMPO-09). */
  gridSaturates: ['195'],
  /** Epochs run by a stored clock, no longer on the tempo grid (TEMPO-04). */
  storedClock: ['423', '425', '438', '446', '475'],
  /** The age of a step stops one above the tempo, and a higher age than the tempo is due (TEMPO-06). */
  boundedAge: ['438', '446', '475'],
  /** A subnet's owner may change when its pots are taken (DRAIN-08). */
  ownerByConviction: ['425', '438', '446', '475'],
  /** A split that has not one part a mechanism is no split (MECHANISMS-03). */
  splitByCount: ['438', '446', '475'],
  /** What can be said before a call runs is asked at every dispatch, and the pool asks the same (CALL-05). */
  dispatchGuards: ['425'],
  /** The author of a block gets its fees (CALL-04). */
  feeToAuthor: ['425'],
  /** A batch of calls that are free is free (CALL-03). */
  freeBatches: ['425'],
  /** Weights belong to a mechanism of a subnet (SETTING-WEIGHTS-03). */
  mechanismWeights: ['425'],
  /** The hotkey of a subnet's owner needs neither stake nor a permit for weights (SETTING-WEIGHTS-05). */
  ownerMaySetWeights: ['425'],
  /** A place is paid for with a burn alone, whatever work was done (REGISTRATION-01). */
  burnAlone: ['425'],
  /** An endpoint needs a place on its own subnet (SERVING-01). */
  endpointsPerSubnet: ['425'],
  /** No weight is too large a share (CHECK-WEIGHTS-08). */
  noWeightLimit: ['425', '438', '446', '475'],
  /** A subnet's owner may weigh without a permit (CHECK-WEIGHTS-04). */
  ownerWeighs: ['425', '438', '446', '475'],
  /** Shares of stake are U64F64, and not floats (SHARE-POOL-10). */
  fixedPointShares: ['dev-293'],
  /** The owner's uid needs stake and a permit as any other (SUBNET-EPOCH-05). */
  ownerIsOrdinary: ['dev-293'],
} as const satisfies Readonly<Record<string, readonly Ruleset[]>>;

/** The name of a change. */
export type Change = keyof typeof changes;

/** Whether a ruleset has a change. */
export function has(ruleset: Ruleset, change: Change): boolean {
  return (changes[change] as readonly Ruleset[]).includes(ruleset);
}
