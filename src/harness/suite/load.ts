import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { VectorFile } from '../../wire/index.ts';
import { broken } from './broken.ts';
import { byteCache } from './cache.ts';
import { checkFile, itemsOf, readText } from './file.ts';
import { listing } from './folder.ts';
import { profileNames, readProfile } from './profile.ts';
import type { Item, Suite, SuiteFile } from './types.ts';

const ownFolder = fileURLToPath(new URL('../../../spec/vectors', import.meta.url));

/** The text of so many bytes of files is kept parsed; the rest is read again when it is come to. */
const keptBytes = 16 * 1024 * 1024;

/**
 * Opens a suite: this package's own, or a user's folder or single vector file.
 *
 * Only the list of files is read at once. A file is read and checked when its cases are asked for.
 *
 * @param path `spec/vectors` where absent
 * @throws Stop where it is missing or malformed: (suite) for the package's own, (usage) for a user's
 */
export function loadSuite(path?: string): Suite {
  const folder = path ?? ownFolder;
  const owner = path === undefined ? 'package' : 'user';
  const { base, version, digest, files } = listing(folder, owner);

  const byPath = new Map(files.map((file) => [file.path, file]));
  const parsed = byteCache<VectorFile>(keptBytes);
  const indexed = new Map<string, readonly Item[]>();
  const byId = new Map<string, readonly Item[]>();
  const placeOf = (file: string) => {
    const shown = path === undefined ? `spec/vectors/${file}` : join(base, file);
    return { owner, disk: join(base, file), shown } as const;
  };

  const read = (file: SuiteFile): VectorFile => {
    const known = parsed.get(file.path);
    if (known !== undefined) return known;
    const place = placeOf(file.path);
    const text = readText(place, file);
    // What was found sound once and has its digest still is sound.
    const fresh = indexed.has(file.path) ? (JSON.parse(text) as VectorFile) : checkFile(place, text);
    parsed.put(file.path, fresh, file.bytes);
    return fresh;
  };

  const itemsIn = (file: SuiteFile): readonly Item[] => {
    const known = indexed.get(file.path);
    if (known !== undefined) return known;
    const content = read(file);
    const stated = placeOf(file.path);
    if (content.cases.length !== file.cases)
      throw broken(owner, stated.shown, `${content.cases.length} cases, and the manifest says ${file.cases}`);
    if (content.operation !== file.operation)
      throw broken(
        owner,
        stated.shown,
        `cases of ${content.operation}, and the manifest says ${file.operation}`,
      );
    const items = itemsOf(file.path, content);
    for (const [id, group] of Map.groupBy(items, (item) => item.id)) {
      const other = byId.get(id);
      if (other !== undefined)
        throw broken(owner, stated.shown, `the id ${id} stands in ${other[0].path} already`);
      if (new Set(group.map(({ index }) => index)).size > 1)
        throw broken(owner, stated.shown, `the id ${id} stands in it twice`);
      byId.set(id, group);
    }
    indexed.set(file.path, items);
    return items;
  };

  function* items(keep: (file: SuiteFile) => boolean = () => true): Generator<Item> {
    for (const file of files) if (keep(file)) yield* itemsIn(file);
  }

  const load: Suite['load'] = (item) => {
    const file = byPath.get(item.path);
    const found = file && read(file).cases[item.index];
    const expectation = found?.expect.find(({ rulesets }) => rulesets.includes(item.ruleset));
    if (found?.id !== item.id || expectation === undefined)
      throw new TypeError(`${item.id} under ${item.ruleset} is no item of this suite`);
    return { item, case: found, expectation };
  };

  const find: Suite['find'] = (id) => {
    for (const file of byId.has(id) ? [] : likelyFirst(files, id)) {
      itemsIn(file);
      if (byId.has(id)) break;
    }
    return byId.get(id) ?? [];
  };

  return {
    ...{ folder, version, digest, files, items, load, find },
    cases: files.reduce((sum, file) => sum + file.cases, 0),
    profiles: profileNames(base),
    profile: (name) =>
      readProfile(base, owner, name, (id) => {
        const [item] = find(id);
        return item && load(item).case.input;
      }),
  };
}

/** An id begins with the last word of its operation: those files first. */
function likelyFirst(files: readonly SuiteFile[], id: string): readonly SuiteFile[] {
  const plain = id.replaceAll('-', '');
  const likely = ({ operation }: SuiteFile) => plain.startsWith(lastWord(operation));
  return [...files.filter(likely), ...files.filter((file) => !likely(file))];
}

function lastWord(operation: string): string {
  return operation.slice(operation.lastIndexOf('.') + 1).toLowerCase();
}
