import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { RawItem } from '#editorial/importing/item.ts';
import { archiveItems } from './archive-items.ts';

/** A file for as long as a test runs. */
export function fileWith(contents: string | Uint8Array, name = 'archive.xml'): string {
  const folder = mkdtempSync(join(tmpdir(), 'warraq-archive-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, name);
  writeFileSync(path, contents);
  return path;
}

/** Every item of a file. */
export async function itemsIn(path: string, asked?: string): Promise<RawItem[]> {
  const items: RawItem[] = [];
  const about = { file: basename(path), folder: dirname(path) };
  for await (const { raw } of archiveItems(path, about, asked)) items.push(raw);
  return items;
}

/** The fields of an item, as the archive's reader wrote them. */
export function fieldsOf({ text }: RawItem): Record<string, unknown> {
  return JSON.parse(text) as Record<string, unknown>;
}

/** A WordPress export of these elements. */
export function wordpressFile(...elements: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>صحيفة</title><link>https://old.example</link><wp:base_blog_url>https://old.example</wp:base_blog_url>
${elements.join('\n')}
</channel></rss>`;
}

const usual = {
  title: 'خبر',
  link: 'https://old.example/2020/05/01/khabar/',
  'dc:creator': 'salma',
  'content:encoded': 'نص الخبر.',
  'excerpt:encoded': '',
  'wp:post_id': '7',
  'wp:post_date': '2020-05-01 12:00:00',
  'wp:post_date_gmt': '2020-05-01 09:00:00',
  'wp:post_name': 'khabar',
  'wp:status': 'publish',
  'wp:post_type': 'post',
};

/** An `<item>`: a published post but for what is said of it. */
export function post(fields: Partial<Record<string, string>> = {}, ...more: string[]): string {
  const all = Object.entries({ ...usual, ...fields });
  return `<item>${all.map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`).join('')}${more.join('')}</item>`;
}

export function meta(key: string, value: string): string {
  return `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`;
}

export function categoryOf(nicename: string, name: string, domain = 'category'): string {
  return `<category domain="${domain}" nicename="${nicename}"><![CDATA[${name}]]></category>`;
}

export function category(id: number, slug: string, name: string, parent = ''): string {
  return `<wp:category><wp:term_id>${id}</wp:term_id><wp:category_nicename>${slug}</wp:category_nicename><wp:category_parent>${parent}</wp:category_parent><wp:cat_name><![CDATA[${name}]]></wp:cat_name></wp:category>`;
}
