/**
 * A page for the vectors of each operation: what each case is for, which clauses it names, what confirms it.
 *
 * @module
 */
import { basename } from 'node:path/posix';
import type { VectorFile } from '../src/wire/index.ts';
import { findClause } from './clauses.ts';
import { filesOf, textOf } from './places.ts';
import type { Page } from './sources.ts';

/** A vector file with its path below `spec`. */
interface Topic {
  readonly path: string;
  readonly file: VectorFile;
}

const measured = 'spec/vectors/measured/';
const outside: readonly string[] = [
  'runtime',
  'source',
  'repo-test',
  'live',
  'proof',
  'second-implementation',
];

/** Every vector file, by its path. */
export function topics(): readonly Topic[] {
  return filesOf('spec/vectors')
    .filter((path) => path.endsWith('.json'))
    .map((path) => ({ path: path.replace(/^spec/, ''), file: JSON.parse(textOf(path)) as VectorFile }))
    .filter(({ file }) => 'cases' in file && Array.isArray(file.cases));
}

/** The page of an operation's vectors, as the built pages have it. */
export function vectorsHref(operation: string): string {
  const kebab = operation.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
  return `/vectors/${kebab.replaceAll('.', '/')}.html`;
}

/** A page an operation, and one that lists them. */
export function vectorPages(): readonly Page[] {
  const byOperation = Map.groupBy(topics(), ({ file }) => file.operation);
  const pages = [...byOperation].map(([operation, files]) => operationPage(operation, files));
  return [...pages, listPage([...byOperation])];
}

function listPage(operations: readonly (readonly [string, readonly Topic[]])[]): Page {
  const rows = operations.map(([operation, files]) => {
    const count = files.reduce((sum, { file }) => sum + file.cases.length, 0);
    return `| [${operation}](${vectorsHref(operation)}) | ${count} | ${files.map(({ file }) => file.topic).join(', ')} |`;
  });
  const text = [
    '# Vectors',
    '',
    'Every case of the suite, by operation.',
    '',
    '| operation | cases | topics |',
  ];
  return { path: 'vectors.md', text: [...text, '| --- | --- | --- |', ...rows, ''].join('\n') };
}

function operationPage(operation: string, files: readonly Topic[]): Page {
  const head = [
    '---',
    'search: false',
    'aside: false',
    'pageClass: cases',
    'prev: false',
    'next: false',
    '---',
    '',
    `# Vectors of ${operation}`,
    '',
  ];
  const sections = files.flatMap(({ path, file }) => [
    `## ${basename(path, '.json')} {#${basename(path, '.json')}}`,
    '',
    `${file.cases.length} cases, whole in [${path.slice(1)}](${path}).`,
    '',
    ...(path.startsWith(measured.replace(/^spec/, '')) ? [] : caseTable(file)),
    '',
  ]);
  return {
    path: vectorsHref(operation).slice(1).replace(/html$/, 'md'),
    text: [...head, ...sections].join('\n'),
  };
}

function caseTable(file: VectorFile): readonly string[] {
  const rows = file.cases.map(({ id, title, level, clauses, expect }) => {
    const kinds = new Set(expect.flatMap(({ evidence }) => evidence.map(({ kind }) => kind)));
    const confirmed = [...kinds].filter((kind) => outside.includes(kind)).join(', ');
    const named = clauses.map((clause) => `[${clause}](${findClause(clause)?.href ?? '#'})`).join(' ');
    const marked = level === 'must' ? '' : ` (${level})`;
    return `| <a id="${id}"></a>\`${id}\` | ${plain(title)}${marked} | ${named} | ${confirmed || 'ours'} |`;
  });
  return ['| case | what it shows | clauses | confirmed by |', '| --- | --- | --- | --- |', ...rows];
}

function plain(text: string): string {
  return text.replace(/[|<>{}[\]*_`\\]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
