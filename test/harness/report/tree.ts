/**
 * XML as a strict parser reads it.
 *
 * @module
 */
import { SaxesParser } from 'saxes';

/** An element with what it holds. */
export interface Tree {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Tree[];
  readonly text: string;
}

/**
 * The root of a document.
 *
 * @throws where the text is not well-formed XML 1.0
 */
export function treeOf(xml: string): Tree {
  const parser = new SaxesParser();
  const root = { name: '', attributes: {}, children: [] as Tree[], text: '' };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => (open.at(-1)!.text += text));
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return root.children[0];
}

/** The elements of that name below an element. */
export function below({ children }: Tree, name: string): readonly Tree[] {
  return children.flatMap((child) => [...(child.name === name ? [child] : []), ...below(child, name)]);
}

/** The elements of a tree with the names of their attributes, in their order. */
export function shapeOf({ name, attributes, children }: Tree): unknown {
  return [name, Object.keys(attributes), children.map(shapeOf)];
}
