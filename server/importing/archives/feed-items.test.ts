import { expect, test } from 'vitest';
import { fieldsOf, fileWith, itemsIn } from './testing.ts';

async function entriesOf(text: string) {
  return (await itemsIn(fileWith(text))).map((item) => (item.fault ? { fault: item.fault } : fieldsOf(item)));
}

test('an item of RSS 2.0 with its whole text', async () => {
  const [entry] =
    await entriesOf(`<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:m="http://search.yahoo.com/mrss/">
<channel><title>وكالة</title><link>https://wire.example</link>
<item><title>خبر &amp; خبر</title><link>https://wire.example/n/1</link><guid isPermaLink="false">wire-1</guid>
<pubDate>Tue, 26 Dec 2023 18:30:00 +0300</pubDate><dc:creator>سلمى</dc:creator><category>مياه</category>
<description>مقدمة</description><content:encoded><![CDATA[<p>نص</p>]]></content:encoded>
<m:content url="https://wire.example/p.jpg" medium="image"><m:credit>وكالة</m:credit></m:content></item></channel></rss>`);
  expect(entry).toMatchObject({
    title: 'خبر & خبر',
    standfirst: 'مقدمة',
    bodyHtml: '<p>نص</p>',
    authors: ['سلمى'],
    topics: ['مياه'],
    publishedAt: '2023-12-26T15:30:00.000Z',
    externalId: 'feed:wire.example:wire-1',
    image: 'https://wire.example/p.jpg',
    imageCredit: 'وكالة',
    formerPaths: ['/n/1'],
  });
});

test('where only a summary is there, it and a link to the whole are the text', async () => {
  const [entry] = await entriesOf(
    `<rss version="2.0"><channel><title>وكالة</title><item><title>خبر</title><link>https://wire.example/1</link><description>&lt;p&gt;موجز…&lt;/p&gt;</description></item></channel></rss>`,
  );
  expect(entry?.bodyHtml).toBe('<p>موجز…</p><p><a href="https://wire.example/1">وكالة</a></p>');
});

test('an address for mail is nobody’s name', async () => {
  const [entry] = await entriesOf(
    `<rss version="2.0"><channel><item><title>خبر</title><author>s@x.example (سلمى)</author></item><item><title>آخر</title><author>s@x.example</author></item></channel></rss>`,
  );
  expect(entry?.authors).toEqual(['سلمى']);
});

test('an entry of Atom, its content in XHTML', async () => {
  const [entry] =
    await entriesOf(`<feed xmlns="http://www.w3.org/2005/Atom"><title>وكالة</title><link href="https://wire.example/"/>
<entry><title type="html">خبر &lt;b&gt;عاجل&lt;/b&gt;</title><id>urn:1</id><link rel="alternate" href="https://wire.example/1"/>
<published>2023-12-26T18:30:00+03:00</published><updated>2023-12-27T18:30:00+03:00</updated><author><name>سلمى</name></author>
<category term="water" label="مياه"/><summary>مقدمة</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>نص <b>غامق</b> &amp; آخر</p></div></content></entry></feed>`);
  expect(entry).toMatchObject({
    title: 'خبر عاجل',
    externalId: 'feed:wire.example:urn:1',
    authors: ['سلمى'],
    topics: ['مياه'],
    publishedAt: '2023-12-26T15:30:00.000Z',
    updatedAt: '2023-12-27T15:30:00.000Z',
    bodyHtml: expect.stringContaining('<p>نص <b>غامق</b> &amp; آخر</p>'),
  });
});

test('an item of RSS 1.0', async () => {
  const [entry] =
    await entriesOf(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://wire.example/rss"><title>وكالة</title><link>https://wire.example</link></channel>
<item rdf:about="https://wire.example/1"><title>خبر</title><link>https://wire.example/1</link><dc:date>2023-12-26</dc:date><description>موجز</description></item></rdf:RDF>`);
  expect(entry).toMatchObject({
    title: 'خبر',
    externalId: 'feed:https://wire.example/1',
    publishedAt: '2023-12-26T00:00:00.000Z',
  });
});
