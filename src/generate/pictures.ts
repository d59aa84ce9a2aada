/**
 * The pictures of the chapters, which `npm run spec` draws beside the pages.
 *
 * @module
 */
import {
  emissionPicture,
  erasPicture,
  historyPicture,
  poolPicture,
  schedulePicture,
} from '../pictures/index.ts';
import { emission, type numbers } from '../reference/index.ts';
import type { Artefact } from './artefact.ts';
import { eraExample } from './era-example.ts';

const { supplyNow } = emission;
const timed = { begin: Date.parse(supplyNow.date), blockTime: 12 };
const nothing = { issuance: supplyNow.most, recycled: 0n as numbers.Rao };
/** What is missing since the first halving, about 600 TAO a day, as if all of it were recycled. */
const asLately = { issuance: supplyNow.most, recycled: 83_333_333n as numbers.Rao };
const both = [
  { name: 'nothing recycled', terms: nothing },
  { name: '600 TAO a day recycled', terms: asLately },
];

/** Every picture, by its path. */
export function pictureFiles(): readonly Artefact[] {
  const { state, names } = eraExample();
  return [
    { path: 'spec/market/pool-curve.svg', text: poolPicture() },
    { path: 'spec/emission/supply.svg', text: historyPicture() },
    { path: 'spec/emission/halving.svg', text: schedulePicture(both, timed) },
    { path: 'spec/emission/block-emission.svg', text: emissionPicture([both[0]], timed) },
    { path: 'spec/emission/eras.svg', text: erasPicture(state, names, emission.eras(state)) },
  ];
}
