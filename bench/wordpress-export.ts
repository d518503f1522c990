import { closeSync, openSync, writeSync } from 'node:fs';
import type { MadeArticle } from './articles.ts';
import { makeArticles } from './articles.ts';
import type { Corpus } from './corpus.ts';

const aChunk = 1_000_000;
const site = 'https://archive.example';

/**
 * Writes so many articles as WordPress exports them (WXR 1.2), always the same for a seed: in blocks and in the classic
 * editor's lines by turns, with categories, tags, authors, custom fields, comments, and an attachment to every hundredth
 * behind the post that shows it.
 */
export function writeExport(file: string, count: number, corpus: Corpus, seed: number): void {
  const descriptor = openSync(file, 'wx');
  let text = head(corpus);
  try {
    let id = 0;
    for (const article of makeArticles(corpus, seed, count)) {
      id += 1;
      const picture = id % 100 === 0 ? 1_000_000 + id : null;
      text += itemOf(article, id, corpus, picture);
      if (picture) text += attachmentOf(picture, id);
      if (text.length < aChunk) continue;
      writeSync(descriptor, text);
      text = '';
    }
    writeSync(descriptor, `${text}</channel>\n</rss>\n`);
  } finally {
    closeSync(descriptor);
  }
}

function head({ sections, authors, topics }: Corpus): string {
  const categories = sections.map(
    (slug, n) =>
      `<wp:category><wp:term_id>${n + 1}</wp:term_id><wp:category_nicename>${slug}</wp:category_nicename><wp:category_parent>${n % 3 === 2 ? sections[n - 1] : ''}</wp:category_parent><wp:cat_name>${cdata(slug)}</wp:cat_name></wp:category>\n`,
  );
  const tags = topics.map(
    (name, n) =>
      `<wp:tag><wp:term_id>${n + 1000}</wp:term_id><wp:tag_slug>${encodeURIComponent(name.replaceAll(' ', '-'))}</wp:tag_slug><wp:tag_name>${cdata(name)}</wp:tag_name></wp:tag>\n`,
  );
  const people = authors.map(
    (name, n) =>
      `<wp:author><wp:author_login>${cdata(`writer${n}`)}</wp:author_login><wp:author_email>${cdata(`writer${n}@archive.example`)}</wp:author_email><wp:author_display_name>${cdata(name)}</wp:author_display_name></wp:author>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wfw="http://wellformedweb.org/CommentAPI/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<title>أرشيف</title>
<link>${site}</link>
<language>ar</language>
<wp:wxr_version>1.2</wp:wxr_version>
<wp:base_site_url>${site}</wp:base_site_url>
<wp:base_blog_url>${site}</wp:base_blog_url>
${[...people, ...categories, ...tags].join('')}`;
}

function itemOf(article: MadeArticle, id: number, { authors }: Corpus, picture: number | null): string {
  const at = article.publishedAt.slice(0, 19).replace('T', ' ');
  const slug = encodeURIComponent(article.title.split(' ').slice(0, 5).join('-')).toLowerCase();
  const [author = ''] = article.authors;
  const tags = [...new Set(article.topics)].map(
    (name) =>
      `<category domain="post_tag" nicename="${encodeURIComponent(name.replaceAll(' ', '-'))}">${cdata(name)}</category>`,
  );
  const meta = {
    _edit_last: '1',
    _yoast_wpseo_focuskw: article.title,
    ...(picture && { _thumbnail_id: picture }),
  };
  return `<item>
<title>${cdata(article.title)}</title>
<link>${site}/${at.slice(0, 10).replaceAll('-', '/')}/${slug}-${id}/</link>
<pubDate>${new Date(article.publishedAt).toUTCString()}</pubDate>
<dc:creator>${cdata(`writer${authors.indexOf(author)}`)}</dc:creator>
<guid isPermaLink="false">${site}/?p=${id}</guid>
<description></description>
<content:encoded>${cdata(id % 2 === 0 ? blocks(article.body) : classic(article.body))}</content:encoded>
<excerpt:encoded>${cdata(article.standfirst)}</excerpt:encoded>
<wp:post_id>${id}</wp:post_id>
<wp:post_date>${cdata(at)}</wp:post_date>
<wp:post_date_gmt>${cdata(at)}</wp:post_date_gmt>
<wp:post_modified_gmt>${cdata(at)}</wp:post_modified_gmt>
<wp:post_name>${cdata(`${slug}-${id}`)}</wp:post_name>
<wp:status>${cdata('publish')}</wp:status>
<wp:post_type>${cdata('post')}</wp:post_type>
<wp:post_password></wp:post_password>
<wp:is_sticky>0</wp:is_sticky>
<category domain="category" nicename="${article.section}">${cdata(article.section)}</category>
${tags.join('\n')}
${Object.entries(meta)
  .map(([key, value]) => metaOf(key, String(value)))
  .join('\n')}
${id % 3 === 0 ? comment(id) : ''}</item>
`;
}

function attachmentOf(id: number, parent: number): string {
  return `<item>
<title>${cdata(`صورة ${parent}`)}</title>
<link>${site}/?attachment_id=${id}</link>
<excerpt:encoded>${cdata(`شرح ${parent}`)}</excerpt:encoded>
<wp:post_id>${id}</wp:post_id>
<wp:post_name>${cdata(`p${id}`)}</wp:post_name>
<wp:status>${cdata('inherit')}</wp:status>
<wp:post_parent>${parent}</wp:post_parent>
<wp:post_type>${cdata('attachment')}</wp:post_type>
<wp:attachment_url>${cdata(`${site}/wp-content/uploads/${id}.jpg`)}</wp:attachment_url>
${metaOf('_wp_attachment_image_alt', `بديل ${parent}`)}
</item>
`;
}

function metaOf(key: string, value: string): string {
  return `<wp:postmeta><wp:meta_key>${cdata(key)}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:postmeta>`;
}

function comment(id: number): string {
  return `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_author>${cdata('قارئ')}</wp:comment_author><wp:comment_content>${cdata('تعليق')}</wp:comment_content></wp:comment>
`;
}

function cdata(text: string): string {
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

/** The Markdown of the generator as the block editor keeps it. */
function blocks(markdown: string): string {
  return markdown
    .split('\n\n')
    .map((block) => {
      if (block.startsWith('## '))
        return `<!-- wp:heading -->\n<h2>${block.slice(3)}</h2>\n<!-- /wp:heading -->`;
      if (block.startsWith('> '))
        return `<!-- wp:quote -->\n<blockquote class="wp-block-quote"><p>${block.slice(2)}</p></blockquote>\n<!-- /wp:quote -->`;
      if (block.startsWith('- ')) return `<!-- wp:list -->\n<ul>${itemsOf(block)}</ul>\n<!-- /wp:list -->`;
      return `<!-- wp:paragraph -->\n<p>${block}</p>\n<!-- /wp:paragraph -->`;
    })
    .join('\n\n');
}

/** The same as the classic editor keeps it: paragraphs are lines. */
function classic(markdown: string): string {
  return markdown
    .split('\n\n')
    .map((block) => {
      if (block.startsWith('## ')) return `<h2>${block.slice(3)}</h2>`;
      if (block.startsWith('> ')) return `<blockquote>${block.slice(2)}</blockquote>`;
      return block.startsWith('- ') ? `<ul>\n${itemsOf(block)}\n</ul>` : block;
    })
    .join('\n\n');
}

function itemsOf(list: string): string {
  return list
    .split('\n')
    .map((line) => `<li>${line.slice(2)}</li>`)
    .join('');
}
