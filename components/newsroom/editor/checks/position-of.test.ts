import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyBody } from '#editorial/body/bodies.testing.ts';
import { canonicalBody } from '#editorial/body/canonical.ts';
import { bodyDocument } from '#editorial/body/document.ts';
import { passagesIn } from '#editorial/checks/passages.ts';
import { bodyExtensions, mediaBlocks } from '../body/schema.ts';
import { positionOf } from './position-of.ts';

const schema = getSchema([...bodyExtensions, ...Object.values(mediaBlocks)]);

it('finds in the editor the very text that a check points at, whatever the body', () => {
  fc.assert(
    fc.property(anyBody, fc.nat(), fc.nat(), (any, a, b) => {
      const body = canonicalBody(bodyDocument.parse(any));
      const doc = Node.fromJSON(schema, body);
      for (const { path, text } of passagesIn(body)) {
        if (path.includes('.attrs.')) {
          const found = positionOf(doc, path);
          expect(found && doc.nodeAt(found.from)?.isAtom).toBe(true);
          continue;
        }
        const [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const found = positionOf(doc, path, { from, to });
        expect(found && doc.textBetween(found.from, found.to, undefined, '\n')).toBe(text.slice(from, to));
      }
    }),
  );
});

it('is nowhere once the document is shorter', () => {
  const doc = Node.fromJSON(schema, { type: 'doc', content: [{ type: 'paragraph' }] });
  expect(positionOf(doc, 'body.content.4')).toBeNull();
  expect(positionOf(doc, 'headline')).toBeNull();
});
