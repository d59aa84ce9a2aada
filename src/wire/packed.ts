/**
 * Files that the package carries packed: a vector file lies there as `….json.gz`, and reads as `….json`.
 *
 * @module
 */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const ending = '.gz';
/** What a packed file may unpack to. */
const mostBytes = 256 * 1024 * 1024;

/**
 * The bytes of a file, or, where only its packed form is there, what it unpacks to.
 *
 * @throws the file system's error of the plain file where neither can be read
 */
export function readPlainOrPacked(path: string): Buffer {
  const packed = path + ending;
  if (existsSync(path) || !existsSync(packed)) return readFileSync(path);
  return gunzipSync(readFileSync(packed), { maxOutputLength: mostBytes });
}

/** The name under which a file is known, whether it lies there packed or not. */
export function plainName(path: string): string {
  return path.endsWith(`.json${ending}`) ? path.slice(0, -ending.length) : path;
}

/** The name of a file's packed form. */
export function packedName(path: string): string {
  return path + ending;
}
