import type { FauxRule } from '../../../../src/check/index.ts';

const at = 'src/reference/chain/';
const row = (clause: number, file: string, find: string, replace: string, says: string): FauxRule => ({
  clause: `WORK-0${clause}`,
  file: `${at}${file}.ts`,
  find,
  replace,
  says,
});

/** A wrong rule for each clause of the work. */
export const workRules: readonly FauxRule[] = [
  row(
    1,
    'work',
    '...encode(u64, nonce), ...bound',
    '...encode(u64, nonce).reverse(), ...bound',
    'a nonce begins with its high byte',
  ),
  row(
    2,
    'work',
    '...fromHex(blockHash), ...fromHex(hotkey)',
    '...fromHex(hotkey), ...fromHex(blockHash)',
    'the hotkey comes first',
  ),
  row(
    3,
    'work',
    'BigInt(toHex(fromHex(seal).reverse()))',
    'BigInt(seal)',
    'a seal begins with its high byte',
  ),
  row(
    4,
    'work',
    'block - blockNumber >= workLasts',
    'block - blockNumber > workLasts',
    'work lasts a block longer',
  ),
  row(
    5,
    'work',
    'seal === work ? { seal',
    'seal.length === work.length ? { seal',
    'whatever is hard enough is a seal',
  ),
];
