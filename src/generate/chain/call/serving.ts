/** Where a neuron is reached: every check in its order, on either side of its bound. */
import type { JsonObject } from '../../../reference/index.ts';
import { alice, batched, casesOf, each, eve, items, signed, subtensorCall, type Row } from './universe.ts';

const spot: JsonObject = {
  ...{ netuid: 1, version: 9, ip: '167772161', port: 8091, ip_type: 4 },
  ...{ protocol: 4, placeholder1: 0, placeholder2: 0 },
};
const axon = (more: JsonObject = {}, signer: string = alice) =>
  signed(signer, 'SubtensorModule.serve_axon', { ...spot, ...more });
const tls = (certificate: string, more: JsonObject = {}, signer: string = alice) =>
  signed(signer, 'SubtensorModule.serve_axon_tls', { ...spot, certificate, ...more });
const { protocol: _p, placeholder1: _1, placeholder2: _2, ...bare } = spot;
const measures = (more: JsonObject = {}, signer: string = alice) =>
  signed(signer, 'SubtensorModule.serve_prometheus', { ...bare, ...more });
const inBatch = (name: string, args: JsonObject, signer: string = alice) =>
  batched(signer, subtensorCall(name, args));

const largest6 = String((1n << 128n) - 1n);
const served = (block: string) =>
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
const told = (block: string) =>
  items({ Prometheus: { [`1,${alice}`]: { block, version: 1, ip: '9', port: 1, ipType: 4 } } });

const axons: readonly Row[] = [
  ['serve-axon', 'an axon is kept with its block', [1, 5], axon()],
  ['serve-axon-elsewhere', 'who has a place on another subnet only', [1], axon({ netuid: 9 })],
  ['serve-axon-unregistered', 'who has no place at all', [1], axon({}, eve)],
  [
    'serve-axon-unregistered-batch',
    'which in a batch is an error',
    [1, 'CALL-05'],
    inBatch('serve_axon', spot, eve),
  ],
  ['serve-axon-type-5', 'a type of address between the two', [1], axon({ ip_type: 5 })],
  ['serve-axon-type-3', 'one below', [1], inBatch('serve_axon', { ...spot, ip_type: 3 })],
  ['serve-axon-type-7', 'one above', [1], axon({ ip_type: 7 })],
  ['serve-axon-unregistered-first', 'the place comes before the address', [1], axon({ ip_type: 5 }, eve)],
  ['serve-axon-zero', 'an axon may be at 0', [2], axon({ ip: '0' })],
  ['serve-axon-largest-4', '255.255.255.255 is no address', [2], axon({ ip: '4294967295' })],
  ['serve-axon-below-largest-4', 'the one below it is', [2], axon({ ip: '4294967294' })],
  ['serve-axon-wide-4', 'an address of type 4 has 32 bits', [2], axon({ ip: '4294967296' })],
  ['serve-axon-host-4', 'the own host is no address', [2], axon({ ip: '2130706433' })],
  ['serve-axon-host-4-below', '127.0.0.0 is one', [2], axon({ ip: '2130706432' })],
  ['serve-axon-host-4-above', 'and 127.0.0.2 is', [2], axon({ ip: '2130706434' })],
  ['serve-axon-one-4', '0.0.0.1 is an address of type 4', [2], axon({ ip: '1' })],
  ['serve-axon-one-6', '::1 is none of type 6', [2], axon({ ip: '1', ip_type: 6 })],
  ['serve-axon-two-6', '::2 is', [2], axon({ ip: '2', ip_type: 6 })],
  [
    'serve-axon-host-4-as-6',
    'the own host of type 4 is an address of type 6',
    [2],
    axon({ ip: '2130706433', ip_type: 6 }),
  ],
  ['serve-axon-largest-6', 'the largest of type 6 is none', [2], axon({ ip: largest6, ip_type: 6 })],
  [
    'serve-axon-below-largest-6',
    'the one below it is',
    [2],
    axon({ ip: String((1n << 128n) - 2n), ip_type: 6 }),
  ],
  [
    'serve-axon-address-batch',
    'an address that can’t be reached, in a batch',
    [2],
    inBatch('serve_axon', { ...spot, ip: '2130706433' }),
  ],
  ['serve-axon-fast', 'one block before the serving limit has passed', [4], axon(), served('951')],
  ['serve-axon-in-time', 'when it has just passed', [4], axon(), served('950')],
  ['serve-axon-block-0', 'an axon of block 0 was never served', [4], axon(), served('0'), { number: 20 }],
  [
    'serve-axon-no-limit',
    'without a limit every block will do',
    [4],
    axon(),
    { ...served('1000'), ...items({ ServingRateLimit: each('0') }) },
  ],
  ['serve-axon-fast-batch', 'too soon, in a batch', [4], inBatch('serve_axon', spot), served('951')],
  ['serve-axon-fast-measures', 'measures have their own time', [4], axon(), told('999')],
  ['serve-axon-port-0', 'port 0 is none', [1], axon({ port: 0 })],
  ['serve-axon-port-batch', 'port 0, in a batch', [1], inBatch('serve_axon', { ...spot, port: 0 })],
  ['serve-axon-port-1', 'port 1 is one', [1], axon({ port: 1 })],
  ['serve-axon-fast-first', 'the limit comes before the port', [1, 4], axon({ port: 0 }), served('951')],
];

const certificates: readonly Row[] = [
  ['serve-axon-tls', 'a certificate names its kind first, then its key', [5], tls('0x01aabb')],
  ['serve-axon-tls-empty', 'an empty certificate is left out', [5], tls('0x')],
  ['serve-axon-tls-kind-alone', 'a kind without a key is one', [5], tls('0x07')],
  ['serve-axon-tls-longest', 'a key of 64 bytes is the longest', [5], tls(`0x01${'ab'.repeat(64)}`)],
  [
    'serve-axon-tls-too-long',
    'a longer one is left out, and the axon is served',
    [5],
    tls(`0x01${'ab'.repeat(65)}`),
  ],
  [
    'serve-axon-tls-unregistered',
    'who has no place, with a certificate',
    [1, 5],
    inBatch('serve_axon_tls', { ...spot, certificate: '0x01' }, eve),
  ],
  [
    'serve-axon-tls-type',
    'a wrong type, with a certificate',
    [1, 5],
    inBatch('serve_axon_tls', { ...spot, certificate: '0x01', ip_type: 5 }),
  ],
  [
    'serve-axon-tls-address',
    'a wrong address, with a certificate',
    [2, 5],
    inBatch('serve_axon_tls', { ...spot, certificate: '0x01', ip: '2130706433' }),
  ],
  [
    'serve-axon-tls-fast',
    'too soon, with a certificate',
    [4, 5],
    inBatch('serve_axon_tls', { ...spot, certificate: '0x01' }),
    served('951'),
  ],
  [
    'serve-axon-tls-port',
    'port 0, with a certificate: the certificate does not stand',
    [1, 5],
    inBatch('serve_axon_tls', { ...spot, certificate: '0x01', port: 0 }),
  ],
  [
    'serve-axon-tls-pool',
    'the pool asks for an axon with a certificate too',
    [1, 'CALL-05'],
    tls('0x01', { port: 0 }),
  ],
];

const prometheus: readonly Row[] = [
  ['serve-prometheus', 'measures are kept with their block', [3], measures()],
  ['serve-prometheus-zero', 'measures are nowhere at 0', [3], measures({ ip: '0' })],
  ['serve-prometheus-address-first', 'the address comes before the place', [3], measures({ ip: '0' }, eve)],
  [
    'serve-prometheus-type-first',
    'the type comes before the address',
    [3],
    measures({ ip: '0', ip_type: 9 }),
  ],
  ['serve-prometheus-unregistered', 'measures of who has no place', [3], measures({}, eve)],
  ['serve-prometheus-elsewhere', 'measures of who has a place elsewhere', [3], measures({ netuid: 9 })],
  ['serve-prometheus-fast', 'measures one block too soon', [3, 4], measures(), told('951')],
  ['serve-prometheus-in-time', 'measures in time', [3, 4], measures(), told('950')],
  ['serve-prometheus-port', 'measures at port 0', [3], measures({ port: 0 })],
  [
    'serve-prometheus-type-batch',
    'a wrong type of measures, in a batch',
    [3],
    inBatch('serve_prometheus', { ...bare, ip_type: 5 }),
  ],
  [
    'serve-prometheus-address-batch',
    'a wrong address of measures, in a batch',
    [3],
    inBatch('serve_prometheus', { ...bare, ip: '0' }),
  ],
  [
    'serve-prometheus-unregistered-batch',
    'measures of who has no place, in a batch',
    [3],
    inBatch('serve_prometheus', bare, eve),
  ],
  [
    'serve-prometheus-fast-batch',
    'measures too soon, in a batch',
    [3, 4],
    inBatch('serve_prometheus', bare),
    told('951'),
  ],
  [
    'serve-prometheus-port-batch',
    'measures at port 0, in a batch',
    [3],
    inBatch('serve_prometheus', { ...bare, port: 0 }),
  ],
];

/** As the file says. */
export const servingCases = casesOf(
  'SERVING',
  'the first check that fails gives the answer',
  [...axons, ...certificates, ...prometheus],
  'endpoints',
);
