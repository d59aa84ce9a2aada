import type { FauxRule } from '../../../../src/check/index.ts';
import { family } from './family.ts';

const registration = family('REGISTRATION');
const burn = 'extrinsics/burned-registration';
const places = 'extrinsics/mechanism-places';
const roots = 'extrinsics/root-registration';

/** A wrong rule for each clause of registration. */
export const registrationCallRules: readonly FauxRule[] = [
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
];
