/**
 * Files that are there whole or not at all: written under another name, then renamed.
 *
 * @module
 */
import { closeSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { misuse } from './stop.ts';

/** A file that is being written and does not have its name yet. */
export interface WholeFile {
  readonly path: string;
  readonly write: (text: string) => void;
  readonly isEmpty: () => boolean;
  /** Gives it its name. */
  readonly keep: () => void;
  /** Removes what was written. */
  readonly drop: () => void;
}

/**
 * Begins a file, so that a path that can't be written is known before the work is done.
 *
 * @throws Stop (usage) where it can't be written
 */
export function beginFile(path: string): WholeFile {
  const partial = `${path}.part`;
  return attempt(path, () => {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) throw new Error('it is a folder');
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(partial, 'w');
    let isEmpty = true;
    return {
      path,
      write: (text) => {
        attempt(path, () => writeSync(file, text));
        isEmpty = false;
      },
      isEmpty: () => isEmpty,
      keep: () =>
        attempt(path, () => {
          closeSync(file);
          renameSync(partial, path);
        }),
      drop: () => {
        closeSync(file);
        rmSync(partial, { force: true });
      },
    };
  });
}

/** Writes a whole file at once. */
export function writeWhole(path: string, text: string): void {
  const file = beginFile(path);
  file.write(text);
  file.keep();
}

function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw misuse(`${path} can't be written: ${reason(error)}`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'a part of its path is a file',
};

function reason(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return reasons[code] ?? message;
}
