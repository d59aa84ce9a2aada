import { eve, type Row } from '../universe.ts';
import { spot, tls, inBatch, served } from './parts.ts';

/** Cases of this file’s name. */
export const certificates: readonly Row[] = [
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
