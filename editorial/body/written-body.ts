import type { Block, BodyDocument } from './document.ts';

/**
 * A body that another thread has read and written: its blocks are put together from the JSON, in UTF-8, when somebody looks
 * at them. Hundreds of objects an article are not copied from thread to thread only to be written again as they came.
 */
export function writtenBody(json: Uint8Array): BodyDocument {
  let content: Block[] | undefined;
  return {
    type: 'doc',
    get content() {
      content ??= (JSON.parse(new TextDecoder().decode(json)) as BodyDocument).content;
      return content;
    },
  };
}
