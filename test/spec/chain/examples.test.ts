import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findOperation, type JsonObject } from '../../../src/reference/index.ts';
import { exampleTable, type TableRow } from '../tables.ts';

/** The input and the expected output of a case, from its vectors. */
function vector(operation: string, topic: string, id: string): JsonObject {
  const path = `../../../spec/vectors/chain/${operation}/${topic}.json`;
  const { cases } = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as {
    readonly cases: readonly { readonly id: string; readonly input: JsonObject }[];
  };
  return cases.find((each) => each.id === id)!.input;
}

function answer(name: string, input: JsonObject) {
  const given = findOperation(name)!.apply(input, '425');
  if ('rejection' in given) throw new Error(given.rejection.name);
  return { output: given.output, stages: new Map(given.stages().map(({ stage, value }) => [stage, value])) };
}

const yes = (word: string) => word === 'yes';
const page = (name: string) => `spec/chain/${name}.md`;
const each = (name: string, id: string, check: (row: TableRow) => void) => {
  const rows = exampleTable(page(name), id);
  expect(rows.length).toBeGreaterThan(1);
  rows.forEach(check);
};

describe('the examples of the chapters', () => {
  test('the price of a registration', () => {
    const input = vector('burn-price', 'registrations', 'burn-price-day');
    const { output, stages } = answer('chain.burnPrice', input);
    const rows = exampleTable(page('burn-price'), 'burn-price-day');
    expect(rows.map(({ kind, times }) => ({ kind, times: Number(times) }))).toEqual(input.steps);
    expect(rows.map(({ burn }) => burn)).toEqual(stages.get('burns'));
    for (const paid of output.paid as string[])
      expect(readFileSync(new URL('../../../spec/chain/burn-price.md', import.meta.url), 'utf8')).toContain(
        paid,
      );
  });

  test('the cost of a subnet', () => {
    const input = vector('lock-cost', 'examples', 'lock-cost-steps');
    each('lock-cost', 'lock-cost-steps', ({ lockCost, ...row }) =>
      expect(answer('chain.lockCost', { ...input, ...row }).output).toEqual({ lockCost }),
    );
  });

  test('who makes room', () => {
    const rows = exampleTable(page('neuron-to-prune'), 'neuron-to-prune-young');
    const neurons = rows.map(({ emission, registeredAt }) => ({ emission, registeredAt }));
    const ask = (minNonImmuneUids: number) =>
      answer('chain.neuronToPrune', {
        neurons,
        immunityPeriod: 10,
        block: '100',
        minNonImmuneUids,
        immortalUids: [],
      });
    expect(ask(0).stages.get('immune')).toEqual(rows.map(({ immune }) => yes(immune)));
    expect(ask(0).output).toEqual({ uid: 0 });
    expect(ask(1).output).toEqual({ uid: 1 });
  });

  test('which subnet makes room', () => {
    const rows = exampleTable(page('subnet-to-prune'), 'subnet-to-prune-price');
    const subnets = rows.map(({ netuid, ...rest }) => ({ ...rest, netuid: Number(netuid) }));
    const { output } = answer('chain.subnetToPrune', { subnets, networkImmunityPeriod: '10', block: '100' });
    expect(output).toEqual({ netuid: 2 });
  });

  test('the reveal of weights', () => {
    each('reveal-window', 'reveal-window-life', ({ subnetEpochIndex, epochDue, inRevealRange, expired }) =>
      expect(
        answer('chain.revealWindow', {
          ...{ subnetEpochIndex, epochDue: yes(epochDue) },
          ...{ commitEpoch: '10', revealPeriod: '1' },
        }).output,
      ).toEqual({ inRevealRange: yes(inRevealRange), expired: yes(expired) }),
    );
  });
});
