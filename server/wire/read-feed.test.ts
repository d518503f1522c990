import { describe, expect, test } from 'vitest';
import { readFeed } from './read-feed.ts';

const page = 'https://agency.example/feeds/world.xml';
const entriesOf = async (xml: string) => (await readFeed(xml, page))?.entries;

describe('a feed is read', () => {
  test('as RSS 2.0, with whole texts where it has them', async () => {
    const xml = `<?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
        <title>وكالة</title><link>https://agency.example/</link>
        <item>
          <title>افتتاح &quot;السد&quot; &amp;amp; الطريق</title>
          <link>/dam</link>
          <guid isPermaLink="false">dam-1</guid>
          <pubDate>Thu, 26 Nov 2026 14:30:00 +0300</pubDate>
          <description>&lt;p&gt;ملخص&lt;/p&gt;</description>
          <content:encoded><![CDATA[<p>النص <b>كله</b></p>]]></content:encoded>
          <source url="https://x.example/">لا هذا</source>
          <media:group><media:title>ولا هذا</media:title></media:group>
        </item>
      </channel></rss>`;
    expect(await entriesOf(xml)).toEqual([
      {
        guid: 'dam-1',
        link: 'https://agency.example/dam',
        title: 'افتتاح "السد" & الطريق',
        summary: '<p>ملخص</p>',
        content: '<p>النص <b>كله</b></p>',
        publishedAt: '2026-11-26T11:30:00.000Z',
      },
    ]);
  });

  test('as Atom, whose texts say whether they are text, HTML or XHTML', async () => {
    const xml = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Agency</title>
      <entry>
        <id>tag:agency.example,2026:1</id>
        <title>1 &lt; 2</title>
        <link rel="self" href="https://agency.example/self"/>
        <link href="https://agency.example/one"/>
        <updated>2026-11-26T12:00:00Z</updated><published>2026-11-25T12:00:00Z</published>
        <summary type="html">&lt;b&gt;lead&lt;/b&gt;</summary>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p class="a&quot;b">A &amp; <em>B</em><br/></p></div></content>
      </entry></feed>`;
    const [entry] = (await entriesOf(xml)) ?? [];
    expect(entry).toMatchObject({
      link: 'https://agency.example/one',
      title: '1 < 2',
      summary: '<b>lead</b>',
      publishedAt: '2026-11-25T12:00:00.000Z',
    });
    expect(entry?.content).toMatch(/<p class="a&(quot|#34);b">A &(amp|#38); <em>B<\/em><br/);
  });

  test('as RSS 1.0, whose items stand beside the channel', async () => {
    const xml = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
      <channel rdf:about="https://a.example/"><title>A</title></channel>
      <item rdf:about="https://a.example/1"><title>One</title><dc:date>2026-11-26T10:00:00Z</dc:date></item></rdf:RDF>`;
    expect(await entriesOf(xml)).toMatchObject([
      { guid: 'https://a.example/1', link: 'https://a.example/1', publishedAt: '2026-11-26T10:00:00.000Z' },
    ]);
  });

  test('with the slips that everybody forgives', async () => {
    const xml = `\n<rss><channel><item><title>A &nbsp; B & C</title><guid>1</guid></item></channel></rss>`;
    expect(await entriesOf(xml)).toMatchObject([{ title: 'A B & C', link: '', publishedAt: null }]);
  });

  test('as far as it goes, where it breaks off', async () => {
    const xml = '<rss><channel>\n<item><title>One</title></item>\n<item><title>Tw';
    expect(await readFeed(xml, page)).toMatchObject({ entries: [{ title: 'One' }], brokenAt: 3 });
  });
});

describe('nothing is read', () => {
  test('of what is no feed', async () => {
    expect(await readFeed('<!DOCTYPE html><html><body><item>x</item></body></html>', page)).toBeNull();
    expect(await readFeed('{"version": "https://jsonfeed.org/version/1.1"}', page)).toBeNull();
    expect(await readFeed('', page)).toBeNull();
  });

  test('of entities that a document defines: they would grow without end, or read files', async () => {
    const xml = `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
      <rss><channel><item><title>&b; &f;</title></item></channel></rss>`;
    expect(await entriesOf(xml)).toBeUndefined();
  });
});
