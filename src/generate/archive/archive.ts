/**
 * The archive's bytes: the same wherever they are made.
 *
 * @module
 */
import { createHash } from 'node:crypto';
import { gzipSync } from 'fflate';
import { packTar } from 'modern-tar';
import type { Files } from '../files.ts';
import { manifestOf, members } from './members.ts';

/** The archive, with what is told of it. */
export interface Archive {
  /** Its file name, as `taospec-vectors-0.1.0.tar.gz`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The SHA-256 of its bytes, as sha256sum prints it. */
  readonly sha256: string;
  readonly files: number;
  readonly cases: number;
  /** The suite's own digest, which its manifest and every log of a run name. */
  readonly suite: string;
}

/** The time that every file of it bears. */
const mtime = new Date('2000-01-01T00:00:00Z');

/** The archive's name without its ending, which is also that of the folder in it. */
export function archiveName(version: string): string {
  return `taospec-vectors-${version}`;
}

/**
 * Packs the vectors: sorted paths, one time, no owner, compressed in plain JavaScript, which every machine does alike.
 *
 * @throws Broken where the manifest does not fit the vector files
 */
export async function archiveOf(files: Files): Promise<Archive> {
  const inside = members(files);
  const { suite: version, digest: suite, cases } = manifestOf(files);
  const name = archiveName(version);
  const entries = inside.map(({ path, text }) => {
    const body = new TextEncoder().encode(text);
    const header = { name: `${name}/${path}`, size: body.length, mtime, mode: 0o644, uid: 0, gid: 0 };
    return { header: { ...header, uname: '', gname: '' }, body };
  });
  const bytes = gzipSync(await packTar(entries), { level: 9, mtime });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name: `${name}.tar.gz`, bytes, sha256, files: inside.length, cases, suite };
}
