/**
 * Extrinsics that a real runtime applied, as cases of `chain.blocks`: those whose calls are specified here.
 *
 * @module
 */
import type { MeasuredSet } from './measured-set.ts';
import { xtInput, xtOutput, type XtFixture } from './xt-fixture.ts';

type Row = readonly [name: string, title: string, clauses: readonly number[]];

/** A fixture and its twin, whose call stands alone in a batch. */
const twice = (name: string, title: string, clauses: readonly number[]): readonly Row[] => [
  [name, title, clauses],
  [
    `${name}-batched`,
    `${title}; in a batch`,
    [4, 7, ...clauses.filter((clause) => clause !== 5)].slice(0, 3),
  ],
];

const rows: readonly Row[] = [
  ['set-weights-ok', 'weights are set, in the order in which they came', [10, 11, 28]],
  ['set-weights-unsorted', 'weights out of order stay out of order', [10, 28]],
  ['set-weights-self-only', 'a weight on oneself alone needs no company', [10, 28]],
  ['set-weights-version-newer', 'a newer version than asked for is welcome', [10, 28]],
  ...twice('set-weights-length', 'more uids than weights', [10]),
  ...twice('set-weights-low', 'fewer weights than the subnet wants', [10]),
  ...twice('set-weights-max-limit', 'one weight larger than the subnet allows', [12]),
  ...twice('set-weights-no-such-subnet', 'weights for a subnet that is not there', [10]),
  ...twice('set-weights-too-fast', 'weights again too soon', [11]),
  ...twice('set-weights-version', 'weights by an older version than asked for', [10]),
  ['commit-crv3-ok', 'encrypted weights are put in the queue of their epoch', [13, 15]],
  ...twice('commit-not-registered', 'a commit by a hotkey without a uid', [14]),
  ...twice('commit-too-fast', 'a commit too soon', [11, 14]),
  ['reveal-ok', 'weights are revealed in their epoch, and their commit goes', [16, 29, 30]],
  ...twice('reveal-mismatch', 'a reveal that meets another hash', [16, 29]),
  ...twice('reveal-none', 'a reveal without a commit', [16, 29]),
  ...twice('serve-axon-loopback', 'an axon on the own host', [5, 18, 19]),
  ...twice('serve-axon-not-registered', 'an axon of a hotkey without a uid', [5, 18]),
  ...twice('serve-axon-port-zero', 'an axon without a port', [5, 18]),
  ...twice('serve-axon-too-fast', 'an axon again too soon', [5, 18]),
  ...twice('burned-register-block-limit', 'a registration more than the block takes', [21]),
  ...twice('burned-register-interval-limit', 'a registration more than the interval takes', [5, 21]),
  ...twice('burned-register-not-owner', 'a registration of somebody else’s hotkey', [21]),
  ...twice('burned-register-root', 'a burned registration on root', [21]),
  ['root-register-ok', 'a hotkey takes the first place on root', [23, 25]],
  ['transfer-keep-alive', 'TAO is moved to another account', [2, 4, 24]],
];

/** The fixtures as sets, one a file. */
export const xtExtrinsics: readonly MeasuredSet[] = rows.map(([name, title, clauses]) => ({
  corpus: `runtime/fixtures/293-xt-${name}.json`,
  topic: 'measured',
  rulesets: ['dev-293'],
  evidence: {
    kind: 'runtime',
    id: '0x8d168cc0eaff4ad325e67bb86b4c4868a9a83fa122224429959ec768177088fb',
  },
  cases: (line) => {
    const fixture = line as XtFixture;
    return [
      {
        operation: 'chain.blocks',
        id: `blocks-${fixture.id}`,
        title,
        level: 'must',
        clauses: clauses.map((clause) => `BLOCKS-${String(clause).padStart(2, '0')}`),
        why: { kind: 'model', note: 'one extrinsic in one block of a real runtime' },
        input: xtInput(fixture),
        output: xtOutput(fixture),
      },
    ];
  },
}));
