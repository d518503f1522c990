import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import type { BodyDocument } from '#editorial/body/document.ts';
import { carriedOut, testNewsroom, writing } from '../testing.ts';
import { wxrPieces } from './wxr-channel.ts';

const newsroom = testNewsroom();

async function written(): Promise<string> {
  let text = '';
  for await (const piece of wxrPieces(newsroom.read, {})) text += piece.text;
  return text;
}

/** The elements of a document by the names of those around them, with their attributes and text. */
function elementsOf(xml: string) {
  const found: { path: string; attributes: Record<string, string>; text: string }[] = [];
  const open: (typeof found)[number][] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const above = open.at(-1)?.path;
    const one = {
      path: above ? `${above} ${name}` : name,
      attributes: attributes as Record<string, string>,
      text: '',
    };
    found.push(one);
    open.push(one);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return found;
}

const at = new Date('2026-11-20T06:00:00Z');

test('an edition is a document that any reader of XML takes, whatever stands in its texts', async () => {
  const body: BodyDocument = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'أ < ب & ج ]]> د' }] }],
  };
  await carriedOut(
    {
      subjectId: 'water',
      commands: [{ type: 'topic.make', edition: 'ar', slug: 'مياه', name: 'مياه & بحار' }],
    },
    { subjectId: 'sara', commands: [{ type: 'author.make', edition: 'ar', slug: 'sara', name: 'سارة' }] },
  );
  const publish = { type: 'article.publish' as const, at };
  await carriedOut(
    {
      subjectId: 'aaaaaaaa',
      commands: [
        writing({
          headline: 'قال «نعم» & «لا»',
          body,
          topicIds: ['water'],
          authorIds: ['sara'],
          kicker: 'حوار',
        }),
        publish,
      ],
    },
    { subjectId: 'bbbbbbbb', commands: [writing({ headline: 'مسودة' })] },
    { subjectId: 'cccccccc', commands: [writing(), publish, { type: 'article.withdraw', reason: 'خطأ' }] },
    { commands: [{ type: 'page.write', edition: 'ar', slug: 'about', title: 'عنّا', body }] },
  );
  const elements = elementsOf(await written());
  const texts = (path: string) => elements.filter((one) => one.path === path).map(({ text }) => text);
  expect(texts('rss channel wp:wxr_version')).toEqual(['1.2']);
  expect(texts('rss channel wp:author wp:author_login')).toEqual(['sara']);
  expect(texts('rss channel wp:category wp:category_nicename')).toEqual(
    ['sport', 'world', 'asia', 'yemen'].toSorted(),
  );
  const parents = texts('rss channel wp:category wp:category_parent');
  expect(parents.toSorted()).toEqual(['', '', 'asia', 'world']);
  expect(texts('rss channel wp:tag wp:tag_name')).toEqual(['مياه &amp; بحار']);
  expect(texts('rss channel item title')).toEqual(['عنّا', 'قال «نعم» &amp; «لا»', 'مسودة', 'خبر']);
  expect(texts('rss channel item wp:status')).toEqual(['publish', 'publish', 'draft', 'private']);
  expect(texts('rss channel item wp:post_type')).toEqual(['page', 'post', 'post', 'post']);
  expect(texts('rss channel item content:encoded')[1]).toContain('أ &lt; ب &amp; ج ]]&gt; د');
  expect(texts('rss channel item dc:creator')[1]).toBe('sara');
  expect(texts('rss channel item wp:post_date')[1]).toBe('2026-11-20 09:00:00');
  expect(texts('rss channel item wp:post_date_gmt')[1]).toBe('2026-11-20 06:00:00');
  const terms = elements.filter(({ path }) => path === 'rss channel item category').slice(0, 2);
  expect(terms.map(({ attributes }) => attributes)).toEqual([
    { domain: 'category', nicename: 'yemen' },
    { domain: 'post_tag', nicename: 'مياه' },
  ]);
  expect(texts('rss channel item wp:postmeta wp:meta_value')).toContain('حوار');
});

test('a post names its picture by the number of the attachment', async () => {
  const picture = {
    ...{ type: 'media.add' as const, name: 'jisr', width: 1600, height: 900, widths: [400], digest: 'abc' },
    ...{ focalX: 500, focalY: 500, placeholder: '', alt: 'جسر', credit: 'وكالة' },
  };
  await carriedOut({ subjectId: 'bridge', commands: [picture] });
  await carriedOut({ subjectId: 'aaaaaaaa', commands: [writing({ heroId: 'bridge' })] });
  const text = await written();
  const [attachment] = text.split('</item>').filter((item) => item.includes('>attachment<'));
  const number = /<wp:post_id>(\d+)</.exec(attachment ?? '')?.[1];
  const named = [...text.matchAll(/_thumbnail_id<\/wp:meta_key><wp:meta_value>(\d+)</g)];
  expect(named.map(([, id]) => id)).toEqual([number]);
  expect(Number.isSafeInteger(Number(number))).toBe(true);
});
