import { alice, items, subtensorCall, batched, type Row } from '../universe.ts';
import { good, argsOf, onMechanism, at, clock, commits, ready, two } from './parts.ts';

/** Cases of this file’s name. */
export const mechanisms: readonly Row[] = [
  [
    'reveal-mechanism-weights',
    'a reveal for a mechanism has the hash of its index',
    [7],
    onMechanism(good, 1),
    { ...clock, ...two },
  ],
  [
    'reveal-mechanism-weights-other',
    'a commit for one mechanism is none for another',
    [6],
    onMechanism(good, 0),
    { ...clock, ...two },
  ],
  [
    'reveal-mechanism-weights-gone',
    'a mechanism that is gone since the commit',
    [7, 'SETTING-WEIGHTS-03'],
    onMechanism(good, 1),
    { ...clock, ...two, ...items({ MechanismCountCurrent: { '2': 1 } }) },
  ],
  [
    'reveal-mechanism-weights-none',
    'nothing committed for a mechanism',
    [6],
    batched(alice, subtensorCall('reveal_mechanism_weights', argsOf(good, { mecid: 0 }))),
    clock,
  ],
  [
    'reveal-mechanism-weights-early',
    'too early for a mechanism',
    [6],
    batched(alice, subtensorCall('reveal_mechanism_weights', argsOf(good, { mecid: 0 }))),
    { ...at('7'), ...commits(good) },
  ],
  [
    'reveal-mechanism-weights-stake',
    'too little stake for a mechanism’s reveal',
    [6],
    batched(alice, subtensorCall('reveal_mechanism_weights', argsOf(good, { mecid: 0 }))),
    items({ StakeThreshold: '1' }),
  ],
  [
    'reveal-mechanism-weights-disabled',
    'a mechanism’s reveal where weights came to be set openly',
    [7],
    onMechanism(good, 0),
    { ...ready, ...items({ CommitRevealWeightsEnabled: { '1': false, '2': false } }) },
  ],
];
