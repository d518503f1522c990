import { SaxesParser } from 'saxes';

/** An element as a strict parser understood it: `name` with its namespace, `{http://www.w3.org/2005/Atom}entry`. */
export interface XmlNode {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  text: string;
}

/** Reads a document with saxes, which forgives nothing: whatever is not well-formed throws. */
export function xmlTree(document: string): XmlNode {
  const top: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const given = Object.values(attributes).map(({ name, value }) => [name, value]);
    const node = { name: `{${uri}}${local}`, attributes: Object.fromEntries(given), children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(document).close();
  const [root] = top.children;
  if (!root) throw new Error('The document is empty.');
  return root;
}

/** The children of this name. */
export function all(node: XmlNode, name: string): XmlNode[] {
  return node.children.filter((child) => child.name === name);
}

/** The only child of this name; none or several throw. */
export function only(node: XmlNode, name: string): XmlNode {
  const [found, ...more] = all(node, name);
  if (!found || more.length > 0)
    throw new Error(`${node.name} holds ${more.length + (found ? 1 : 0)} of ${name}.`);
  return found;
}
