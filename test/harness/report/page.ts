/**
 * A page as its parser sees it.
 *
 * @module
 */
import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** The elements of a tree with the names of their attributes, in their order. */
export function namesOf(node: Node): readonly string[] {
  const own = 'tagName' in node ? [[node.tagName, ...node.attrs.map(({ name }) => name)].join(' ')] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(namesOf)] : own;
}

/** The element of that id. */
export function elementOf(node: Node, id: string): DefaultTreeAdapterTypes.Element | undefined {
  if ('attrs' in node && node.attrs.some(({ name, value }) => name === 'id' && value === id)) return node;
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const found = elementOf(child, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The texts below a node, one a text node. */
export function textsOf(node: Node): readonly string[] {
  if ('value' in node) return [node.value];
  return 'childNodes' in node ? node.childNodes.flatMap(textsOf) : [];
}

/** The text below a node. */
export function textOf(node: Node): string {
  return textsOf(node).join('');
}

/** The elements of that name. */
export function elementsOf(node: Node, tag: string): readonly DefaultTreeAdapterTypes.Element[] {
  const own = 'tagName' in node && node.tagName === tag ? [node] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap((child) => elementsOf(child, tag))] : own;
}
