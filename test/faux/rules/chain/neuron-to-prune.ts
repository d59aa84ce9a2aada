import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/chain/neuron-to-prune.ts';

/** A wrong rule for each clause of who makes room. */
export const neuronToPruneRules: readonly FauxRule[] = [
  {
    clause: 'NEURON-TO-PRUNE-01',
    file,
    find: '!immortalUids.includes(uid)',
    replace: '!immortalUids.includes(uid) || true',
    says: 'nobody is immortal',
  },
  {
    clause: 'NEURON-TO-PRUNE-02',
    file,
    find: '< BigInt(immunityPeriod)',
    replace: '<= BigInt(immunityPeriod)',
    says: 'immunity lasts a block longer',
  },
  {
    clause: 'NEURON-TO-PRUNE-03',
    file,
    find: '|| neurons[a].registeredAt - neurons[b].registeredAt',
    replace: '|| neurons[b].registeredAt - neurons[a].registeredAt',
    says: 'of equals the youngest goes',
  },
  {
    clause: 'NEURON-TO-PRUNE-04',
    file,
    find: 'free.length > minNonImmuneUids',
    replace: 'free.length > minNonImmuneUids + 1',
    says: 'one more old neuron is left alone',
  },
  {
    clause: 'NEURON-TO-PRUNE-05',
    file,
    find: '? free : young',
    replace: '? free : []',
    says: 'immune neurons never go',
  },
];
