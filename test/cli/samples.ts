import { chain } from '../../src/reference/index.ts';

/** A metagraph of two neurons, as a user has it. */
export function sampleMetagraph(): string {
  const neuron = (uid: number) => ({ uid, last_update: 1000, validator_permit: uid === 0, total_stake: 1 });
  return JSON.stringify({ block: 1010, neurons: [neuron(0), neuron(1)], hyperparameters: { kappa: 32767 } });
}

/** Raw storage of subnet 1, as a node has it. */
export function sampleStorage(): string {
  const account = (last: string) => `0x${'00'.repeat(31)}${last}`;
  return JSON.stringify(
    chain.toRaw({
      'SubtensorModule.SubnetworkN': { '1': 2 },
      'SubtensorModule.Keys': { '1,0': account('01'), '1,1': account('02') },
      'SubtensorModule.LastUpdate': { '1': ['90', '91'] },
      'SubtensorModule.ValidatorPermit': { '1': [true, false] },
      'SubtensorModule.Weights': { '1,0': [[1, 65535]] },
    }),
  );
}
