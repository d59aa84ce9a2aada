import type { FauxRule } from '../../../../src/check/index.ts';

const at = 'src/reference/chain/';
/** A wrong rule of a clause's family. */
const of =
  (family: string) =>
  (clause: number, file: string, find: string, replace: string, says: string): FauxRule => ({
    clause: `${family}-${String(clause).padStart(2, '0')}`,
    file: `${at}${file}.ts`,
    find,
    replace,
    says,
  });
const call = of('CALL');
const registration = of('REGISTRATION');
const weights = of('SETTING-WEIGHTS');
const commits = of('COMMIT-REVEAL');
const serving = of('SERVING');
const transfers = of('TRANSFERS');

const burn = 'extrinsics/burned-registration';
const places = 'extrinsics/mechanism-places';
const roots = 'extrinsics/root-registration';

/** A wrong rule for each clause of one extrinsic. */
export const callRules: readonly FauxRule[] = [
  call(1, 'dispatch/extrinsic', 'nonce: account.nonce + 1', 'nonce: account.nonce', 'nonces stand still'),
  call(
    2,
    'dispatch/extrinsic',
    'if (pays && providers === 0 && sufficients === 0)',
    'if (providers === 0 && sufficients === 0)',
    'free calls need an account',
  ),
  call(3, 'dispatch/extrinsic', 'within.includes(true)', 'true', 'every batch is paid for'),
  call(4, 'dispatch/fee', 'free < existentialDeposit', 'free < 0n', 'any fee makes an account'),
  call(
    5,
    'dispatch/guards',
    "no('ColdkeySwapDisputed')",
    "no('ColdkeySwapAnnounced')",
    'a dispute is not told apart',
  ),
  call(
    6,
    'dispatch/filter',
    'store.has(safeMode.EnteredUntil) && !isSafe',
    'store.has(safeMode.EnteredUntil)',
    'safe mode lets nothing through',
  ),
  call(
    7,
    'validity',
    "SettingWeightsTooFast: 'RateLimitExceeded'",
    "SettingWeightsTooFast: 'BadRequest'",
    'too fast has no code',
  ),

  registration(
    1,
    'extrinsics/registration',
    'run: (at, args) => (pays(at.store.build) ? registerForBurn(at, args) : registerByWork(at, args)),',
    'run: registerByWork,',
    'work counts',
  ),
  registration(
    2,
    burn,
    "!store.get(subtensor.NetworkRegistrationAllowed, netuid) && no('SubNetRegistrationDisabled')",
    'undefined',
    'closed subnets are open',
  ),
  registration(
    3,
    burn,
    'price > spendable(store, signer)',
    'price > spendable(store, signer, true)',
    'what keeps the account can’t be counted',
  ),
  registration(
    4,
    'extrinsics/owners',
    'isSubnetAccount(hotkey)',
    'hotkey === subnetAccount(0)',
    'the accounts of subnets are hotkeys',
  ),
  registration(5, burn, '(price < most ? price : most)', '(price)', 'the account may end'),
  registration(6, burn, 'saturatingU64(out - lost)', 'saturatingU64(out)', 'the alpha that is bought stays'),
  registration(7, burn, 'bumpBurn(price, burnRules(store, netuid))', 'price', 'the price stays'),
  registration(8, burn, '> limit &&', '>= limit &&', 'the limit itself is above it'),
  registration(
    9,
    places,
    'setLastUpdate(store, index, uid, block);\n  }\n  takePlace',
    '\n  }\n  takePlace',
    'a newcomer has no last update',
  ),
  registration(
    10,
    places,
    'emission: emissions[uid] ?? (0n as Rao)',
    'emission: 0n as Rao',
    'emission does not count',
  ),
  registration(11, places, '[named, ...earliest]', '[...earliest, named]', 'the named hotkey comes last'),
  registration(12, burn, 'if (most === 0) return true;', '', 'a subnet without room has room'),
  registration(13, places, 'target === uid ? 0 : weight', 'weight', 'weights on the one before stand'),
  registration(
    14,
    places,
    'if (old === ownerHotkey(store, netuid)) return;',
    '',
    'the owner may be replaced',
  ),
  registration(
    15,
    roots,
    '() => ensureOwned(store, signer, hotkey),',
    '() => void ensureOwned(store, signer, hotkey),',
    'a subnet’s account may be on root',
  ),
  registration(16, 'extrinsics/registration', '* 3, 65535', '* 3, 65536', 'three targets are not cut'),
  registration(17, roots, 'least.stake >= store', 'least.stake > store', 'as much stake is enough'),
  registration(18, roots, '[hotkey], 11796', '[hotkey], 11797', 'a delegate takes more'),

  weights(
    1,
    'extrinsics/weight-calls',
    "commitsFirst(at, weights.netuid) ? no('CommitRevealEnabled') : setWeights(at, weights)",
    'setWeights(at, weights)',
    'weights are set where they are committed first',
  ),
  weights(2, 'extrinsics/weights', 'uids.length > n &&', 'uids.length >= n &&', 'all uids are too many'),
  weights(3, 'extrinsics/neurons', 'Math.max(n - list.length, 0)', '0', 'short lists stay short'),
  weights(4, 'extrinsics/neurons', 'stakeBits >= ', 'stakeBits > ', 'the threshold itself is too little'),
  weights(5, 'extrinsics/weights', 'setsAsOwner(store, netuid, signer) || ', '', 'the owner needs a permit'),
  weights(6, 'extrinsics/weights', 'if (unknown || ', 'if (', 'mechanisms that are not there have no rate'),
  weights(
    7,
    'extrinsics/weights',
    '!ownAlone && !hasPermit(at, netuid, uid)',
    '!hasPermit(at, netuid, uid)',
    'a weight on oneself needs a permit',
  ),
  weights(
    8,
    'extrinsics/weight-calls',
    '...(named ? [netuids[i]] : [])',
    '...[]',
    'failures do not name their subnet',
  ),

  commits(
    1,
    'extrinsics/epoch-index',
    'clockIsDue(store, netuid, block) ? saturatingU64(index + 1n) : index',
    'index',
    'an epoch that is due does not count',
  ),
  commits(
    2,
    'extrinsics/commits',
    "!isRegistered(store, netuid, signer) && no('HotKeyNotRegisteredInSubNet')",
    'undefined',
    'strangers commit',
  ),
  commits(
    3,
    'extrinsics/commits',
    'open.length >= mostOpen',
    'open.length > mostOpen',
    'eleven commits may be open',
  ),
  commits(
    4,
    'extrinsics/weight-guards',
    'round < at.store.get(drand.LastStoredRound)',
    'round <= at.store.get(drand.LastStoredRound)',
    'the last round is past',
  ),
  commits(
    5,
    'extrinsics/epoch-index',
    'commitEpoch: committed,',
    'commitEpoch: committed + 1n,',
    'weights are revealed an epoch later',
  ),
  commits(
    6,
    'extrinsics/reveals',
    "if (commit === undefined) return no('NoWeightsCommitFound');",
    'if (commit === undefined) continue;',
    'the guard lets unknown hashes through',
  ),
  commits(
    7,
    'extrinsics/reveals',
    'open.slice(position + 1)',
    'open.toSpliced(position, 1)',
    'earlier commits stay open',
  ),
  commits(
    8,
    'extrinsics/reveals',
    'open = open.toSpliced(position, 1);',
    'open = open.slice(position + 1);',
    'a batch gives up earlier commits',
  ),

  serving(
    1,
    'extrinsics/serving',
    "() => port === 0 && no('InvalidPort'),\n  ]);\n}\n\n/** Says where a hotkey's axon is.",
    "]);\n}\n\n/** Says where a hotkey's axon is.",
    'port 0 is one',
  ),
  serving(
    2,
    'extrinsics/serving',
    'ip < 0xffff_ffffn',
    'ip <= 0xffff_ffffn',
    '255.255.255.255 is an address',
  ),
  serving(
    3,
    'extrinsics/serving',
    '(ip === 0n || !isReachable(ipType, ip))',
    '!isReachable(ipType, ip)',
    '0 is an address of measures',
  ),
  serving(
    4,
    'extrinsics/serving',
    '(block > last ? block - last : 0n) < limit',
    '(block > last ? block - last : 0n) <= limit',
    'the limit is one block longer',
  ),
  serving(5, 'extrinsics/serving', 'key.length <= 65', 'key.length <= 66', 'a key of 65 bytes is one'),

  transfers(
    1,
    'extrinsics/balances',
    'amount > spendable(store, who)',
    'amount > freeOf(store, who)',
    'what is frozen may leave',
  ),
  transfers(
    2,
    'extrinsics/balances',
    'arrives < existentialDeposit',
    'arrives <= existentialDeposit',
    'the least amount is too little',
  ),
  transfers(
    3,
    'extrinsics/balances',
    'if (from === to) return undefined;',
    '',
    'a transfer to oneself makes TAO',
  ),
  transfers(
    4,
    'extrinsics/balances',
    'store.update(balances.TotalIssuance, [], (issued) => (issued - dust) as Rao);',
    '',
    'dust stays issued',
  ),
  transfers(
    5,
    'extrinsics/balances',
    'data.free < existentialDeposit && free >= existentialDeposit',
    'providers === 0',
    'an account that is kept has no reason more',
  ),
  transfers(
    6,
    'extrinsics/balances',
    'spendable(at.store, at.signer, keepAlive)',
    'spendable(at.store, at.signer)',
    'all of it is all of it',
  ),
];
