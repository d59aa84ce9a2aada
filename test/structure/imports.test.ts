import { describe, expect, test } from 'vitest';
import { importsOf, roomOf, spell, type Import } from './imports.ts';
import { sourcesOf } from './tree.ts';

/** What each room may import of ours. Whatever is not listed is forbidden. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  reference: [],
  wire: [],
  draw: [],
  engine: ['reference'],
  node: ['reference', 'wire'],
  convert: ['reference', 'wire'],
  harness: ['wire', 'node', 'reference'],
  pictures: ['draw', 'reference'],
  generate: ['convert', 'pictures', 'reference', 'wire'],
  check: ['generate', 'harness', 'reference', 'wire'],
  index: ['convert', 'harness', 'node', 'reference', 'wire'],
  cli: [
    'index',
    'check',
    'convert',
    'draw',
    'engine',
    'pictures',
    'generate',
    'harness',
    'node',
    'reference',
    'wire',
  ],
};

/** What the reference may take from outside: hash, SCALE and key libraries. */
const libraries = ['@noble/hashes', 'scale-ts', '@polkadot-api/substrate-bindings', '@scure/sr25519'];

const files = sourcesOf('src');
const imports = files.flatMap(importsOf);
const ours = imports.filter((each) => each.ours);
const across = ours.filter(({ from, to }) => roomOf(from) !== roomOf(to));
const from = (room: string) => imports.filter((each) => roomOf(each.from) === room);

describe('import directions', () => {
  test('the sources are found', () => {
    expect(files).toContain('src/reference/index.ts');
    expect(ours.length).toBeGreaterThan(files.length / 2);
  });

  test('every room is known', () => {
    expect(files.map(roomOf).filter((room) => !(room in allowed))).toEqual([]);
  });

  test('no room imports upward', () => {
    const upward = ({ from, to }: Import) => !allowed[roomOf(from)]?.includes(roomOf(to));
    expect(across.filter(upward).map(spell)).toEqual([]);
  });

  test('another room is imported through its index alone', () => {
    const index = ({ to }: Import) => `src/${roomOf(to)}/index.ts`;
    const inner = across.filter((each) => roomOf(each.to) !== 'index' && each.to !== index(each));
    expect(inner.map(spell)).toEqual([]);
  });

  test('nothing of ours outside src is imported, but JSON', () => {
    const outside = ours.filter(({ to }) => !to.startsWith('src/') && !to.endsWith('.json'));
    expect(outside.map(spell)).toEqual([]);
  });

  test('the reference imports only hash, SCALE and key libraries', () => {
    const foreign = from('reference').filter((each) => !each.ours && !libraries.includes(each.to));
    expect(foreign.map(spell)).toEqual([]);
  });

  test('the engine takes only types from the reference', () => {
    expect(
      from('engine')
        .filter((each) => each.ours && roomOf(each.to) === 'reference' && !each.typeOnly)
        .map(spell),
    ).toEqual([]);
  });

  test('no two rooms import each other', () => {
    const pairs = new Set(across.map(({ from, to }) => `${roomOf(from)} ${roomOf(to)}`));
    const mutual = [...pairs].filter((pair) => pairs.has(pair.split(' ').reverse().join(' ')));
    expect(mutual).toEqual([]);
  });
});
