import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { dirname, join } from 'node:path/posix';
import { unpackTar } from 'modern-tar';
import { beforeAll, describe, expect, test } from 'vitest';
import { archiveOf, members, type Archive } from '../../../src/generate/archive/index.ts';
import { Broken, project, readText, withChanges } from '../../../src/generate/index.ts';

const [vectorFile] = project.list('spec/vectors/consensus/median');
let archive: Archive;
let entries: Awaited<ReturnType<typeof unpackTar>>;

beforeAll(async () => {
  archive = await archiveOf(project);
  entries = await unpackTar(gunzipSync(archive.bytes), { strict: true });
}, 60_000);

describe('the archive of the vectors', () => {
  test('is the same bytes every time, and says their digest', async () => {
    expect(Buffer.compare((await archiveOf(project)).bytes, archive.bytes)).toBe(0);
    expect(archive.sha256).toBe(createHash('sha256').update(archive.bytes).digest('hex'));
  });

  test('bears no trace of who made it and when', () => {
    const headers = entries.map(({ header: { mtime, uid, gid, uname, gname, mode } }) =>
      [mtime?.toISOString(), uid, gid, uname, gname, mode].join(' '),
    );
    expect(new Set(headers)).toEqual(new Set([`2000-01-01T00:00:00.000Z 0 0   420`]));
    // The time of the gzip header.
    expect(Buffer.from(archive.bytes).readUInt32LE(4) * 1000).toBe(Date.UTC(2000));
  });

  test('holds every vector and every schema, sorted, in one folder', () => {
    const names = entries.map(({ header }) => header.name);
    const folder = archive.name.replace(/\.tar\.gz$/, '');
    const wanted = [...project.list('spec/vectors'), ...project.list('spec/schemas')].map((path) =>
      path.replace('spec', folder),
    );
    expect(names).toEqual([...names].sort());
    expect(names).toEqual([...wanted, `${folder}/LICENSE`, `${folder}/README.md`].sort());
    const one = entries.find(({ header }) => header.name === vectorFile.replace('spec', folder));
    expect(new TextDecoder().decode(one?.data)).toBe(readText(project, vectorFile));
  });

  test('has a page whose links lead to what is in it', () => {
    const inside = members(project);
    const readme = inside.find(({ path }) => path === 'README.md')!;
    const links = [...readme.text.matchAll(/\]\(([^()\s]+)\)/g)].map(([, target]) => target);
    const there = inside.flatMap(({ path }) => [path, `${dirname(path)}/`]);
    expect(links.length).toBeGreaterThan(2);
    expect(links.filter((target) => !there.includes(join('.', target)))).toEqual([]);
    expect(readme.text).toContain(archive.name);
  });
});

test.each([
  ['whose bytes are others', { [vectorFile]: '{}\n' }, vectorFile],
  ['that is gone', { [vectorFile]: undefined }, vectorFile],
  [
    'that the manifest does not name',
    { 'spec/vectors/consensus/new.json': '{}\n' },
    'spec/vectors/consensus/new.json',
  ],
])('a vector file %s is refused', (_what, change, path) => {
  expect(() => members(withChanges(project, change))).toThrow(
    new Broken(`${path} is not as the manifest states it: run npm run vectors first`),
  );
});
