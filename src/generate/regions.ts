/**
 * Named pieces of a source: what stands between `// #region NAME` and its `// #endregion`.
 *
 * @module
 */
import { Broken } from './broken.ts';

const opening = /^\s*(?:\/\/|#) ?#region ([a-z0-9-]+)\s*$/;
const closing = /^\s*(?:\/\/|#) ?#endregion\s*$/;

/**
 * The lines of a region, without the marks of regions inside it, moved to the left edge.
 *
 * @param path as it is called in what is thrown
 * @throws Broken where the source has no such region, has it twice, or never ends it
 */
export function regionOf(path: string, text: string, name: string): string {
  const found: string[] = [];
  const open: string[] = [];
  let times = 0;
  for (const line of text.split('\n')) {
    const opens = opening.exec(line)?.[1];
    if (opens !== undefined) {
      open.push(opens);
      if (opens === name) times += 1;
    } else if (closing.test(line)) {
      if (open.pop() === undefined) throw new Broken(`${path}: an #endregion ends nothing`);
    } else if (open.includes(name)) {
      found.push(line);
    }
  }
  if (times === 0) throw new Broken(`${path}: there is no region ${name}${known(text)}`);
  if (times > 1) throw new Broken(`${path}: the region ${name} stands there ${times} times`);
  if (open.length > 0) throw new Broken(`${path}: the region ${open[0]} has no #endregion`);
  return toTheLeft(found);
}

function known(text: string): string {
  const names = text.split('\n').flatMap((line) => opening.exec(line)?.[1] ?? []);
  return names.length === 0 ? '' : `; it has ${names.join(', ')}`;
}

function toTheLeft(lines: readonly string[]): string {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const indent = Math.min(...indents);
  return lines
    .map((line) => line.slice(indent))
    .join('\n')
    .replace(/^\n+|\s+$/g, '');
}
