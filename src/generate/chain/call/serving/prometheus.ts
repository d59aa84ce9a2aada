import { eve, type Row } from '../universe.ts';
import { bare, measures, inBatch, told } from './parts.ts';

/** Cases of this file’s name. */
export const prometheus: readonly Row[] = [
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
