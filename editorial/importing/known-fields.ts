import { itemFields } from './item.ts';

/** The fields that an item may have. */
export const knownFields: ReadonlySet<string> = new Set([
  ...Object.keys(itemFields.shape),
  ...['body', 'bodyHtml'],
]);
