import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyBody } from '#editorial/body/bodies.testing.ts';
import { canonicalBody, markOrder } from '#editorial/body/canonical.ts';
import { type BodyDocument, bodyDocument } from '#editorial/body/document.ts';
import { plainText } from '#editorial/body/plain-text.ts';
import { bodyOfDoc } from './body-of.ts';
import { bodyExtensions, mediaBlocks } from './schema.ts';

const schema = getSchema([...bodyExtensions, ...Object.values(mediaBlocks)]);

const open = (body: BodyDocument) => Node.fromJSON(schema, canonicalBody(body));

describe('a body in the editor', () => {
  it('comes back as it went in, whatever the schema admits', () => {
    fc.assert(
      fc.property(anyBody, (any) => {
        const body = bodyDocument.parse(any);
        const doc = open(body);
        doc.check();
        expect(bodyOfDoc(doc)).toEqual(canonicalBody(body));
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  it('is one that the schema admits, and says the same', () => {
    fc.assert(
      fc.property(anyBody, (any) => {
        const body = bodyDocument.parse(any);
        const back = bodyOfDoc(open(body));
        expect(bodyDocument.parse(back)).toEqual(back);
        expect(plainText(back).replace(/\n+/g, '\n').trim()).toBe(
          plainText(body).replace(/\n+/g, '\n').trim(),
        );
      }),
    );
  }, 30_000);

  it('has its marks in the order that readers are shown', () => {
    const ranked = Object.keys(schema.marks);
    expect(ranked).toEqual([...markOrder]);
  });

  it('keeps the blocks that did not change', () => {
    const doc = open({
      type: 'doc',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: 'أول' }] },
        { type: 'paragraph', content: [{ type: 'text', text: 'ثان' }] },
      ],
    });
    const changed = doc.copy(doc.content.replaceChild(1, schema.node('paragraph', null, schema.text('آخر'))));
    expect(bodyOfDoc(changed).content[0]).toBe(bodyOfDoc(doc).content[0]);
  });
});
