/**
 * The block of the chapter on one block: its chain as a file that people may start from, and its pictures.
 *
 * @module
 */
import { subnetPicture, taoPicture } from '../pictures/index.ts';
import { emission } from '../reference/index.ts';
import type { Artefact } from './artefact.ts';
import { chain } from './emission/coinbase/input.ts';

/** The chain before the block and two pictures of it, by their paths. */
export function blockFiles(): readonly Artefact[] {
  const state = chain();
  const block = emission.coinbase(emission.readBlockState(state), '425');
  return [
    { path: 'spec/emission/block.json', text: `${JSON.stringify(state, null, 2)}\n` },
    { path: 'spec/emission/block-tao.svg', text: taoPicture(block) },
    { path: 'spec/emission/block-subnet.svg', text: subnetPicture(block, 1) },
  ];
}
