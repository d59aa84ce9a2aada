import type { FauxRule } from '../../../../src/check/index.ts';

const row = (clause: number, file: string, find: string, replace: string, says: string): FauxRule => ({
  clause: `SUBNET-EPOCH-${String(clause).padStart(2, '0')}`,
  file: `src/reference/chain/${file}.ts`,
  find,
  replace,
  says,
});

/** A wrong rule for each clause of the epoch over storage. */
export const subnetEpochRules: readonly FauxRule[] = [
  row(
    1,
    'epoch/input',
    'weights: rows(subtensor.Weights)',
    'weights: rows(subtensor.Bonds)',
    'bonds are read for weights',
  ),
  row(
    2,
    'epoch/stake-weights',
    'parents: parents.map(',
    'parents: parents.slice(1).map(',
    'the first parent lends nothing',
  ),
  row(
    3,
    'epoch/write',
    'store.set(subtensor.StakeWeight, [netuid], vectors.stakeWeight);',
    '',
    'stake weights are not stored',
  ),
  row(
    4,
    'developer/epoch',
    'else if (former) store.set',
    'else store.set',
    'whoever has no permit loses its bonds',
  ),
  row(
    5,
    'developer/epoch',
    'lastMechanismStepBlock: 0n as BlockNumber',
    'lastMechanismStepBlock: store.get(subtensor.LastMechansimStepBlock, netuid) as BlockNumber',
    'bonds count from the last step',
  ),
  row(6, 'developer/epoch', 'rank, before[uid]', 'before[uid], rank', 'trust is turned over'),
  row(
    7,
    'developer/subnet-epoch',
    'saturatingRao(pending.alpha + pending.swapped)',
    'pending.alpha',
    'what was sold is not shared out',
  ),
  row(
    8,
    'developer/drain',
    'return saturatingRao(half - swapped);',
    'return saturatingRao(half);',
    'what was sold is paid again',
  ),
  row(
    9,
    'developer/drain',
    '.get(subtensor.ParentKeys, hotkey, netuid)\n',
    '.get(subtensor.ParentKeys, hotkey, netuid)\n      .slice(1)\n',
    'the first parent has no part',
  ),
  row(
    10,
    'developer/stake',
    '[...known, hotkey]',
    '[hotkey, ...known]',
    'a new hotkey comes before those that were there',
  ),
  row(
    11,
    'developer/payout',
    'if (hotkey !== owners)',
    'if (owners !== null)',
    'the owner’s hotkey is paid as a miner',
  ),
  row(
    12,
    'developer/payout',
    'store.clear(subtensor.AlphaDividendsPerSubnet, netuid);',
    '',
    'dividends of the epoch before stay',
  ),
  row(
    13,
    'developer/payout',
    'saturatingRao(saturatingRao(total + given) + rest)',
    'saturatingRao(total + rest)',
    'root does not grow by the take',
  ),
  row(
    14,
    'developer/timelocked',
    'if (keys[1] < turn)',
    'if (keys[1] < turn - 1n)',
    'commits live an epoch longer',
  ),
  row(
    15,
    'developer/children',
    'if (waitsUntil >= block)',
    'if (waitsUntil > block)',
    'children begin a block early',
  ),
];
