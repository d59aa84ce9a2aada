import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import { textOf } from './tree.ts';

/** One import, re-export or dynamic import of a file. */
export interface Import {
  /** The importing file. */
  readonly from: string;
  /** The imported file below the root, or the package's name. */
  readonly to: string;
  /** Whether it names a file of ours. */
  readonly ours: boolean;
  /** Whether only types are taken. */
  readonly typeOnly: boolean;
  /** The line, counted from 1. */
  readonly line: number;
}

/** Every import of a file, types and dynamic imports with a plain string included. */
export function importsOf(from: string): readonly Import[] {
  const file = ts.createSourceFile(from, textOf(from), ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly = false): void => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    const ours = specifier.text.startsWith('.');
    found.push({
      from,
      to: ours ? join(dirname(from), specifier.text) : packageOf(specifier.text),
      ours,
      typeOnly,
      line: file.getLineAndCharacterOfPosition(specifier.getStart()).line + 1,
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0]);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The room of a file: the folder below `src`, or `index` for the library's entry. */
export function roomOf(path: string): string {
  return path === 'src/index.ts' ? 'index' : path.split('/')[1];
}

/** As the reader of a failure wants it: where, and what is imported there. */
export function spell({ from, line, to }: Import): string {
  return `${from}:${line} imports ${to}`;
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
}
