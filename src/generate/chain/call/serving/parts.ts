import type { JsonObject } from '../../../../reference/index.ts';
import { alice, signed, items, subtensorCall, batched } from '../universe.ts';

/** What these cases are made of. */
export const bare: JsonObject = { netuid: 1, version: 9, ip: '167772161', port: 8091, ip_type: 4 };
export const spot: JsonObject = { ...bare, protocol: 4, placeholder1: 0, placeholder2: 0 };
export const axon = (more: JsonObject = {}, signer: string = alice) =>
  signed(signer, 'SubtensorModule.serve_axon', { ...spot, ...more });
export const tls = (certificate: string, more: JsonObject = {}, signer: string = alice) =>
  signed(signer, 'SubtensorModule.serve_axon_tls', { ...spot, certificate, ...more });
export const measures = (more: JsonObject = {}, signer: string = alice) =>
  signed(signer, 'SubtensorModule.serve_prometheus', { ...bare, ...more });
export const inBatch = (name: string, args: JsonObject, signer: string = alice) =>
  batched(signer, subtensorCall(name, args));
export const largest6 = String((1n << 128n) - 1n);
export const served = (block: string) =>
  items({
    Axons: {
      [`1,${alice}`]: {
        block,
        version: 1,
        ip: '9',
        port: 1,
        ipType: 4,
        protocol: 4,
        placeholder1: 0,
        placeholder2: 0,
      },
    },
  });
export const told = (block: string) =>
  items({ Prometheus: { [`1,${alice}`]: { block, version: 1, ip: '9', port: 1, ipType: 4 } } });
