/** An element of an XML file with all that is in it. Names are those of their namespaces' usual prefixes. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  /** Its own text; of an element whose content is markup, that markup. */
  text: string;
  /** Where it begins, from 1. */
  line: number;
}

export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The text of the first child of one of these names in which something stands; the names in the order of their worth. */
export function childText(element: XmlElement, ...names: string[]): string {
  for (const name of names) {
    for (const child of element.children) {
      const text = child.name === name ? child.text.trim() : '';
      if (text) return text;
    }
  }
  return '';
}
