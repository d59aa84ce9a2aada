import type { FauxRule } from '../../../../src/check/index.ts';
import { registrationCallRules } from './call-registration.ts';
import { weightCallRules } from './call-weights.ts';
import { family } from './family.ts';

const call = family('CALL');
const serving = family('SERVING');
const transfers = family('TRANSFERS');

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
  ...registrationCallRules,
  ...weightCallRules,
];
