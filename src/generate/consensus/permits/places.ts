import { decimal, one } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { permitsInput } from './input.ts';

const boundary = (note: string) => ({ kind: 'boundary', note }) as const;
const five = ['0.1', '0.3', '0.05', '0.35', '0.2'].map(decimal);

/** The k largest shares (PERMITS-03). */
export const places: readonly Draft[] = [
  ...(
    [
      [0, 'no place, and nobody has a permit'],
      [1, 'one place, for the largest share'],
      [3, 'three places, and the two smallest shares go out'],
      [4, 'four places, and the smallest share goes out'],
      [5, 'as many places as uids'],
      [6, 'one place more than there are uids'],
      [65535, 'more places than a subnet can have uids'],
    ] as const
  ).map(([k, title]): Draft => ({
    id: `permits-places-${k}`,
    title: `five uids: ${title}`,
    clauses: ['PERMITS-03'],
    why: boundary(`k is ${k}, and the shares are in no order`),
    input: permitsInput(five, k),
  })),
  {
    id: 'permits-places-one-bit-more',
    title: 'one bit of share decides who gets the place',
    clauses: ['PERMITS-03', 'PERMITS-04'],
    why: boundary('the lower uid has the larger share: this is no tie'),
    input: permitsInput([one / 2n + 1n, one / 2n - 1n], 1),
  },
  {
    id: 'permits-places-empty-subnet',
    title: 'a subnet without anyone has places and no permits',
    clauses: ['PERMITS-03'],
    why: boundary('no uid at all'),
    input: permitsInput([], 64),
  },
];
