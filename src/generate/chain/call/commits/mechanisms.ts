import { alice, eve, items, subtensorCall, batched, type Row } from '../universe.ts';
import { hash, onMechanism, clock, poor, fast, open, commits } from './parts.ts';

/** Cases of this file’s name. */
export const mechanisms: readonly Row[] = [
  [
    'commit-mechanism-weights',
    'a commit for a mechanism is kept at its index',
    [3],
    onMechanism(alice, { mecid: 1 }),
    { ...clock, ...items({ MechanismCountCurrent: { '2': 2 } }) },
  ],
  [
    'commit-mechanism-weights-missing',
    'a mechanism that is not there is too fast for who has a uid',
    [2, 'SETTING-WEIGHTS-06'],
    onMechanism(alice, { mecid: 1 }),
    clock,
  ],
  [
    'commit-mechanism-weights-missing-unregistered',
    'for who has none it is not there',
    [2],
    onMechanism(eve, { mecid: 1 }),
  ],
  [
    'commit-mechanism-weights-disabled',
    'where weights are set openly no mechanism commits',
    [2],
    onMechanism(alice, { netuid: 1 }),
  ],
  [
    'commit-mechanism-weights-unregistered',
    'a commit for a mechanism of who has no uid',
    [2],
    onMechanism(eve),
  ],
  [
    'commit-mechanism-weights-fast',
    'too fast for a mechanism',
    [2],
    batched(alice, subtensorCall('commit_mechanism_weights', { netuid: 2, mecid: 0, commit_hash: hash })),
    fast,
  ],
  [
    'commit-mechanism-weights-stake',
    'too little stake for a mechanism',
    [2],
    batched(alice, subtensorCall('commit_mechanism_weights', { netuid: 2, mecid: 0, commit_hash: hash })),
    poor,
  ],
  [
    'commit-mechanism-weights-eleventh',
    'an eleventh commit for a mechanism',
    [3],
    onMechanism(alice),
    commits(open(10, '7')),
  ],
];
