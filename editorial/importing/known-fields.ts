import { correction, itemFields, namedSection } from './item.ts';
import { listIn, objectIn } from './json-value.ts';
import { shownLine } from './shown-line.ts';

/** The fields that an item may have. */
export const knownFields: ReadonlySet<string> = new Set([
  ...Object.keys(itemFields.shape),
  ...['body', 'bodyHtml'],
]);

/** The fields whose entries have fields of their own. */
const inside = {
  corrections: new Set(Object.keys(correction.shape)),
  above: new Set(Object.keys(namedSection.shape)),
};

/** Of one item: whoever has more of them has something else than items. */
const mostTold = 20;
const longestTold = 60;

/** The fields of an item that are passed over because nothing is known of them, each once, in the order of the item. */
export function unknownFields(fields: unknown): string[] {
  const given = objectIn(fields);
  const unknown = new Set<string>();
  for (const name of Object.keys(given)) {
    if (unknown.size >= mostTold) break;
    if (!knownFields.has(name)) unknown.add(told(name));
  }
  for (const [field, known] of Object.entries(inside)) {
    for (const name of listIn(given[field]).flatMap((entry) => Object.keys(objectIn(entry))))
      if (unknown.size < mostTold && !known.has(name)) unknown.add(`${field}.${told(name)}`);
  }
  return [...unknown];
}

/** As much of a name as may be shown, on a terminal too. */
function told(name: string): string {
  return shownLine(name.slice(0, longestTold));
}
