/** The way of one extrinsic: its fee, its filter, its guards, and batches. */
import type { JsonObject } from '../../../reference/index.ts';
import {
  alice,
  batched,
  before,
  bob,
  casesOf,
  coldkey,
  each,
  eve,
  feeOf,
  holds,
  items,
  key,
  nobody,
  signed,
  since,
  subtensorCall,
  type Row,
} from './universe.ts';

const weights: JsonObject = { netuid: 1, dests: [1, 2], weights: [1, 1], version_key: '0' };
const setting = subtensorCall('set_weights', weights);
const duplicate = subtensorCall('set_weights', { ...weights, dests: [1, 1] });
const moving = (value: string, to: string = eve): JsonObject => ({
  call: 'Balances.transfer_keep_alive',
  args: { dest: { Id: to }, value },
});
const free = (more: JsonObject = {}, signer: string = alice) =>
  signed(signer, 'SubtensorModule.set_weights', weights, more);
const paid = (value = '1000', more: JsonObject = {}, signer: string = alice) =>
  signed(signer, 'Balances.transfer_keep_alive', { dest: { Id: bob }, value }, more);
const batch = (kind: string, calls: readonly JsonObject[], signer: string = alice) =>
  signed(signer, `Utility.${kind}`, { calls });
const author = key('2');
const fee = feeOf(paid());
const purse = (amount: bigint, who: string = alice) => ({
  'System.Account': { [who]: holds(amount.toString()), [bob]: holds('1000000000') },
});

const fees: readonly Row[] = [
  ['nonce-and-fee', 'nonce and fee stand where the call fails', [1], paid('2000000000')],
  ['invalid-untouched', 'an extrinsic that is invalid changes nothing', [2], paid(), purse(fee + 499n)],
  ['fee-exact', 'the fee and what keeps the account', [2], paid('0'), purse(fee + 500n)],
  ['fee-no-account', 'who has no account can’t pay', [2], paid('0', {}, nobody)],
  [
    'free-no-account',
    'a call that is free needs no account',
    [2, 3],
    free({}, nobody),
    items({ Keys: { '1,0': nobody, '1,1': bob, '1,2': eve }, Uids: { [`1,${nobody}`]: 0 } }),
  ],
  ['free-tip', 'of a free call the tip is paid', [3, 4], free({ tip: '1000' })],
  ['free-tip-short', 'if it can be', [2, 3], free({ tip: '1000' }, nobody)],
  [
    'payment-first',
    'who can’t pay is not asked for stake',
    [2],
    free({ tip: '1000' }, nobody),
    items({ StakeThreshold: '1' }),
  ],
  [
    'fee-author',
    'the author gets the fee and the tip',
    [4],
    paid('1000', { tip: '77' }),
    { 'System.Account': { [alice]: holds('1000000000'), [bob]: holds('1000000000'), [author]: holds('5') } },
    { author },
  ],
  ['fee-author-new', 'an author without an account is made one', [4], paid(), undefined, { author }],
  [
    'fee-author-poor',
    'a fee that is too little for an account is lost',
    [4],
    free({ tip: '499' }),
    undefined,
    { author },
  ],
  [
    'fee-author-poor-exact',
    'one that is just enough is not',
    [4],
    free({ tip: '500' }),
    undefined,
    { author },
  ],
  [
    'fee-author-signer',
    'an author who signs gets the own fee back',
    [4],
    paid(),
    undefined,
    { author: alice },
  ],
  ['fee-author-unknown', 'without an author the fee is lost, and one issuance falls', [4], paid()],
  [
    'fee-author-failed',
    'the author is paid for a call that fails',
    [4],
    paid('2000000000'),
    undefined,
    { author },
  ],
  [
    'fee-author-full',
    'an author who can hold no more loses it',
    [4],
    paid(),
    {
      'System.Account': {
        [alice]: holds('1000000000'),
        [bob]: holds('1000000000'),
        [author]: holds('18446744073709551600'),
      },
    },
    { author },
  ],
  [
    'fee-dead',
    'nothing is given back to an account that its call ended',
    [1, 4],
    signed(alice, 'Balances.transfer_all', { dest: { Id: bob }, keep_alive: false }),
  ],
];

const batches: readonly Row[] = [
  ['batch-free', 'a batch of free calls is free', [3], batch('batch', [setting])],
  ['batch-empty', 'an empty one too', [3], batch('batch', [])],
  [
    'batch-paid',
    'one call that is paid makes its batch paid',
    [3],
    batch('batch', [setting, moving('1000')]),
  ],
  [
    'batch-free-no-account',
    'who has no account may send a batch of free calls',
    [2, 3],
    batch('batch', [setting], nobody),
  ],
  [
    'batch-stops',
    'a batch stops at the first failure, and does not fail',
    [1],
    batch('batch', [moving('1000'), duplicate, moving('2000')]),
  ],
  ['batch-all-fails', 'batch_all undoes all', [1], batch('batch_all', [moving('1000'), duplicate])],
  [
    'batch-forced',
    'force_batch goes on',
    [1],
    batch('force_batch', [moving('1000'), duplicate, moving('2000')]),
  ],
  ['batch-forced-fine', 'and says where nothing failed', [1], batch('force_batch', [moving('1000')])],
  [
    'batch-guard',
    'a guard stops a batch at its call',
    [5],
    batch('batch', [moving('1000'), setting]),
    items({ StakeThreshold: '1' }),
  ],
  [
    'batch-forced-guard',
    'or is told as a failure',
    [5],
    batch('force_batch', [setting, moving('1000')]),
    items({ StakeThreshold: '1' }),
  ],
  [
    'batch-guard-writes',
    'a guard sees what the calls before it left',
    [5],
    batch('batch', [setting, setting]),
  ],
  [
    'batch-nested',
    'a batch within a batch is not let through',
    [6],
    batch('batch', [{ call: 'Utility.batch', args: { calls: [] } }]),
  ],
  [
    'batch-all-nested',
    'nor one of another kind',
    [6],
    batch('batch_all', [moving('1000'), { call: 'Utility.force_batch', args: { calls: [] } }]),
  ],
  [
    'batch-forced-nested',
    'nor in force_batch',
    [6],
    batch('force_batch', [{ call: 'Utility.batch_all', args: { calls: [] } }]),
  ],
];

const safe = (until = 5) => ({ 'SafeMode.EnteredUntil': until });
const swapped = items({ ColdkeySwapAnnouncements: { [alice]: [5, key('7')] } });
const disputed = { ...swapped, ...items({ ColdkeySwapDisputes: { [alice]: 6 } }) };
const filters: readonly Row[] = [
  ['safe-transfer', 'in safe mode nothing is transferred', [6], paid(), safe()],
  ['safe-weights', 'weights are set', [6], free(), safe()],
  [
    'safe-mechanism-weights',
    'those of a mechanism are not',
    [6],
    signed(alice, 'SubtensorModule.set_mechanism_weights', { ...weights, mecid: 0 }),
    safe(),
  ],
  [
    'safe-commit',
    'nor are weights committed',
    [6],
    signed(alice, 'SubtensorModule.commit_weights', { netuid: 2, commit_hash: key('7') }),
    safe(),
  ],
  [
    'safe-axon',
    'an axon is served',
    [6],
    signed(alice, 'SubtensorModule.serve_axon', {
      netuid: 1,
      version: 1,
      ip: '9',
      port: 1,
      ip_type: 4,
      protocol: 4,
      placeholder1: 0,
      placeholder2: 0,
    }),
    safe(),
  ],
  [
    'safe-prometheus',
    'measures are not',
    [6],
    signed(alice, 'SubtensorModule.serve_prometheus', {
      netuid: 1,
      version: 1,
      ip: '9',
      port: 1,
      ip_type: 4,
    }),
    safe(),
  ],
  ['safe-batch', 'a batch is not let through, whatever it holds', [6], batch('batch', [setting]), safe()],
  [
    'safe-register',
    'nobody registers',
    [6],
    signed(coldkey, 'SubtensorModule.burned_register', { netuid: 0, hotkey: eve }),
    safe(),
  ],
  [
    'safe-guard',
    'the pool asks before the filter does',
    [5, 6],
    signed(alice, 'SubtensorModule.commit_weights', { netuid: 2, commit_hash: key('7') }),
    { ...safe(), ...items({ StakeThreshold: '1' }) },
  ],
];
const guards: readonly Row[] = [
  ['swap-announced', 'a coldkey that is to be swapped transfers nothing', [5, 7], paid(), swapped],
  ['swap-announced-batch', 'nor sends a batch', [5, 7], batch('batch', [setting]), swapped],
  ['swap-announced-weights', 'nor sets weights', [5], free(), swapped],
  ['swap-disputed', 'once that is disputed it does nothing at all', [5, 7], paid(), disputed],
  [
    'swap-disputed-alone',
    'a dispute of no announcement is none',
    [5],
    paid(),
    items({ ColdkeySwapDisputes: { [alice]: 6 } }),
  ],
  [
    'swap-announced-first',
    'the swap comes before stake',
    [5, 7],
    free(),
    { ...swapped, ...items({ StakeThreshold: '1' }) },
  ],
  [
    'swap-announced-register',
    'a coldkey that is to be swapped does not register',
    [5],
    signed(alice, 'SubtensorModule.burned_register', { netuid: 0, hotkey: eve }),
    swapped,
  ],
  [
    'swap-announced-root',
    'nor on root',
    [5],
    signed(alice, 'SubtensorModule.root_register', { hotkey: eve }),
    swapped,
  ],
  [
    'swap-announced-limit',
    'nor below a limit',
    [5],
    signed(alice, 'SubtensorModule.register_limit', { netuid: 0, hotkey: eve, limit_price: '1' }),
    swapped,
  ],
  [
    'swap-scheduled',
    'before, the pool alone kept its transfers back',
    [5],
    paid(),
    items({ ColdkeySwapScheduled: { [alice]: [5, bob] } }),
    { rulesets: before },
  ],
  [
    'swap-scheduled-batch',
    'and a batch went through',
    [5],
    batched(alice, moving('1000')),
    items({ ColdkeySwapScheduled: { [alice]: [5, bob] } }),
    { rulesets: before },
  ],
  [
    'code-other',
    'an error that has no code of its own is 255',
    [7],
    signed(alice, 'SubtensorModule.serve_axon', {
      netuid: 1,
      version: 1,
      ip: '9',
      port: 1,
      ip_type: 5,
      protocol: 4,
      placeholder1: 0,
      placeholder2: 0,
    }),
  ],
  [
    'code-rate',
    'rates share a code',
    [7],
    free(),
    items({ LastUpdate: each(['999', '0', '0']) }),
    { rulesets: since },
  ],
];

/** As the file says. */
export const dispatchCases = casesOf(
  'CALL',
  'what is asked, and in which order',
  [...fees, ...batches, ...filters, ...guards],
  'weights',
);
