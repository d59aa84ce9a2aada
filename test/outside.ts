/**
 * Inputs outside the domains of operations, each made from a case by one change that its schema does not see.
 *
 * No vector can hold them: what is outside its domain an operation refuses before its rule sees it.
 *
 * @module
 */
import type { Suite } from '../src/harness/index.ts';
import type { Json, JsonObject } from '../src/reference/index.ts';

/** An input, and the place in it that its operation has to object to. */
export interface Outsider {
  readonly operation: string;
  readonly path: string;
  readonly input: JsonObject;
}

/** A case, a place in its input, what is put there, and the place that is wrong then where it is another one. */
type Line = readonly [id: string, place: string, value: Json | ((was: never) => Json), path?: string];

const twice = (list: readonly Json[]) => [list[0], list[0]];
const signed = (2n ** 63n).toString();
const tenth = '100000000000000000';

const lines: readonly Line[] = [
  ['injection-buy-counts', 'subnets[0].taoReserve', signed],
  ['injection-buy-counts', 'subnets[0].quoteWeight', '9999999999999999'],
  ['injection-buy-counts', 'subnets[0].netuid', 0],
  ['injection-buy-counts', 'subnets', twice, 'subnets[1].netuid'],
  ['coinbase-epoch-takes-this-block', 'subnets[0].netuid', 3, 'subnets[1].netuid'],
  ['drain-age-counts', 'subnets[0].netuid', 0],
  ['drain-age-counts', 'subnets', twice, 'subnets[1].netuid'],
  ['dividends-two-validators', 'validators', twice, 'validators[1].hotkey'],
  ['auto-claim-first-word-twice', 'numRootClaim', signed],
  ['finney-drain-a-delegate', 'subnets', twice, 'subnets[1].netuid'],
  ['finney-drain-a-delegate', 'hotkeys', [], 'subnets[0].loadedEmission[0].hotkey'],
  ['finney-drain-a-delegate', 'hotkeys[0].stakes[0].stake', signed, ''],
  ['mechanisms-two-of-three-quarters', 'mechanismCount', 3, 'mechanisms'],
  ['mechanisms-two-of-three-quarters', 'mechanisms[1]', []],
  ['root-claim-claims-below-threshold', 'rootStake', '10000001'],
  [
    'root-claim-claims-below-threshold',
    'moves',
    [{ move: 'removeStake', amount: '500000' }],
    'moves[0].amount',
  ],
  ['subnet-shares-burned-all-but-one', 'subnets', twice, 'subnets[1]'],
  ['evaluate-floor', 'samples', [[1, 0], [1]], 'samples[1]'],
  ['evaluate-floor', 'models[0][0].bias', [0], 'models[0][0]'],
  ['evaluate-floor', 'models[1][0]', { weights: [[1, 0]], bias: [0] }, 'models[1]'],
  ['whitepaper-fuzz-9900', 'inflation[1]', '0'],
  ['whitepaper-fuzz-9900', 'weights', []],
  ['whitepaper-fuzz-9900', 'weights[0]', []],
  ['body-hash-both-quotes', 'fields', twice, 'fields[1].name'],
  ['body-hash-both-quotes', 'required[0]', 'another'],
  ['body-hash-both-quotes', 'fields[0].value', { set: [{ int: '1' }, { int: '2' }] }, 'fields[0].value.set'],
  [
    'body-hash-both-quotes',
    'fields[0].value',
    { dict: [[{ set: [{ int: '1' }, { int: '2' }] }, { none: true }]] },
    'fields[0].value.dict[0][0].set',
  ],
  ['body-hash-both-quotes', 'fields[0].value', { str: '\ud800' }, 'fields[0].value.str'],
  ['message-order', 'required[0]', 'another'],
  ['safe-float-sum-zeros', 'a.exponent', '1'],
  ['safe-float-sum-zeros', 'b.mantissa', '100000000000000000000'],
  ['swap-buy-with-100', 'quoteWeight', (BigInt(tenth) / 11n).toString()],
];

/** What is wrong with votes and medians; no case is near enough to be changed. */
const written: readonly Outsider[] = [
  ...(
    [
      ['stake', { stake: [signed] }],
      ['rho', { rho: 100 }],
      ['weights', { weights: [] }],
      ['networks[1]', { networks: [2, 1] }],
    ] as const
  ).map(([path, change]) => ({
    operation: 'emission.subnetShares',
    path,
    input: { blockEmission: '1', networks: [1], stake: ['1'], weights: [[]], kappa: 0, rho: 0, ...change },
  })),
  ...(
    [
      ['weights', [[]]],
      ['weights[0][0][0]', [[[2, '1']], []]],
      [
        'weights[0][1][0]',
        [
          [
            [1, '1'],
            [1, '2'],
          ],
          [],
        ],
      ],
    ] as const
  ).map(([path, weights]) => ({
    operation: 'consensus.median',
    path,
    input: { activeStake: ['1', '1'], kappa: 0, weights },
  })),
];

/** All of them. */
export function outsiders(suite: Suite): readonly Outsider[] {
  const changed = lines.map(([id, place, value, path = place]): Outsider => {
    const item = suite.find(id)[0];
    const input = structuredClone(suite.load(item).case.input) as JsonObject;
    put(
      input,
      place.split(/[.[\]]+/).filter((part) => part !== ''),
      value,
    );
    return { operation: item.operation, path, input };
  });
  return [...changed, ...written].map((each) => ({
    ...each,
    path: each.path === '' ? 'input' : `input.${each.path}`,
  }));
}

function put(into: JsonObject, parts: readonly string[], value: Line[2]): void {
  const holder = parts
    .slice(0, -1)
    .reduce<Json>((inner, part) => (inner as JsonObject)[part], into) as Record<string, Json>;
  const last = parts.at(-1)!;
  holder[last] = typeof value === 'function' ? value(holder[last] as never) : value;
}
