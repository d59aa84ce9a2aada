/** Registration by work, and for a burn, as they were at the developer build. */
import { chain, type JsonObject } from '../../../reference/index.ts';
import { alice, before, bob, casesOf, coldkey, each, eve, items, key, signed, type Row } from './universe.ts';

const blockHash = key('3');
const difficulty = 100n;
const { nonce, seal } = chain.firstNonce(blockHash, eve, difficulty);
const world = (more: JsonObject = {}) => ({
  'System.BlockHash': { '1000': blockHash, '998': blockHash, '997': blockHash },
  ...items({ Difficulty: { '1': String(difficulty) }, PruningScores: each([30, 10, 20]) }),
  ...items(more),
});
const work = (more: JsonObject = {}, signer: string = eve) =>
  signed(signer, 'SubtensorModule.register', {
    ...{ netuid: 1, block_number: '998', nonce: String(nonce), work: seal, hotkey: eve, coldkey },
    ...more,
  });
const burned = (more: JsonObject = {}, signer: string = coldkey) =>
  signed(signer, 'SubtensorModule.burned_register', { netuid: 1, hotkey: eve, ...more });
/** A nonce whose seal is not hard enough. */
const easy = { nonce: '0', work: chain.sealHash(blockHash, eve, 0n) };

const old = (id: string, title: string, extrinsic: JsonObject, pre: JsonObject = world()): Row => [
  id,
  title,
  [1],
  extrinsic,
  pre,
  { rulesets: before },
];

const rows: readonly Row[] = [
  old('work', 'before, work was enough for a place', work()),
  old('work-signer', 'work is signed by its hotkey', work({}, bob)),
  old('work-root', 'by work there is no place on root', work({ netuid: 0 })),
  old('work-no-subnet', 'nor on a subnet that is not there', work({ netuid: 9 })),
  old(
    'work-closed',
    'nor where work is not taken',
    work(),
    world({ NetworkPowRegistrationAllowed: { '1': false } }),
  ),
  old(
    'work-closed-burn',
    'where burns are not taken work still is',
    work(),
    world({ NetworkRegistrationAllowed: { '1': false } }),
  ),
  old('work-block-full', 'a block takes so many', work(), world({ RegistrationsThisBlock: { '1': 1 } })),
  old(
    'work-interval-full',
    'where the interval is full the pool refuses',
    work(),
    world({ RegistrationsThisInterval: { '1': 6 } }),
  ),
  old(
    'work-interval-full-batch',
    'which in a batch is an error',
    signed(coldkey, 'Utility.batch_all', {
      calls: [{ call: 'SubtensorModule.burned_register', args: { netuid: 1, hotkey: eve } }],
    }),
    world({ RegistrationsThisInterval: { '1': 6 } }),
  ),
  old('work-already', 'work for a hotkey that has a place', work({ hotkey: alice }, alice)),
  old('work-block-future', 'work of a block that is to come', work({ block_number: '1001' })),
  old('work-block-now', 'work of this block', work({ block_number: '1000' })),
  old('work-block-old', 'work of three blocks ago', work({ block_number: '997' })),
  old('work-easy', 'work that is not hard enough', work(easy)),
  old('work-seal', 'work of another nonce', work({ nonce: String(nonce + 1n) })),
  old('work-other-block', 'work of another block', work({ block_number: '999' })),
  old(
    'work-foreign',
    'work for a coldkey that does not own the hotkey',
    work(),
    world({ Owner: { [eve]: alice } }),
  ),
  old('work-no-room', 'work where there is no room', work(), world({ MaxAllowedUids: { '1': 0 } })),
  old(
    'work-full',
    'in a full subnet the lowest score makes room',
    work(),
    world({ MaxAllowedUids: { '1': 3 }, ImmunityPeriod: { '1': 10 } }),
  ),
  old('burn-root', 'before, a burn on root', burned({ netuid: 0 })),
  old('burn-no-subnet', 'before, a burn on a subnet that is not there', burned({ netuid: 9 })),
  old(
    'burn-closed',
    'before, a burn where burns are not taken',
    burned(),
    world({ NetworkRegistrationAllowed: { '1': false } }),
  ),
  old(
    'burn-block-full',
    'before, a block took so many burns',
    burned(),
    world({ RegistrationsThisBlock: { '1': 1 } }),
  ),
  old(
    'burn-interval-full',
    'before, the pool refused a burn in a full interval',
    burned(),
    world({ RegistrationsThisInterval: { '1': 6 } }),
  ),
  old('burn-already', 'before, a burn for a hotkey that has a place', burned({ hotkey: alice })),
  old('burn-short', 'before, a burn that can’t be paid', burned(), world({ Burn: { '1': '1000000001' } })),
  old('burn-keep', 'before, a burn that would take what keeps the account', burned(), {
    ...world({ Burn: { '1': '1000000000' } }),
    'System.Account': {
      [coldkey]: {
        nonce: 0,
        consumers: 1,
        providers: 1,
        sufficients: 0,
        data: {
          free: '1000000000',
          reserved: '0',
          frozen: '0',
          flags: '170141183460469231731687303715884105728',
        },
      },
    },
  }),
  old(
    'burn-foreign',
    'before, a burn for the hotkey of another',
    burned(),
    world({ Owner: { [eve]: alice } }),
  ),
  old(
    'burn-no-room',
    'before, a burn where there is no room',
    burned(),
    world({ MaxAllowedUids: { '1': 0 } }),
  ),
  old(
    'burn-swap',
    'before, a coldkey that was to be swapped did not burn',
    burned(),
    world({ ColdkeySwapScheduled: { [coldkey]: [5, alice] } }),
  ),
];

/** As the file says. */
export const workCases = casesOf('REGISTRATION', 'what register and burned_register did before', rows);
