import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { cleanUpBody } from '../body/clean-up.ts';
import { readItem } from '../importing/read-item.ts';
import { checksOf } from './checks.ts';
import type { Finding } from './finding.ts';

const root = join(import.meta.dirname, '../..');
const newsroom = join(root, 'db/seed/newsroom');
const { sections } = parse(readFileSync(join(newsroom, 'newsroom.yaml'), 'utf8')) as {
  sections: Record<string, string>[];
};

function read(format: 'md' | 'txt', text: string) {
  const item = readItem({ format, text, file: 'a', folder: '/nowhere', line: 0, digest: '' }, (src) => src);
  if (!item.ok) throw new Error(JSON.stringify(item.refusal));
  const { title, authors, topics, image, imageAlt, imageCaption, ...rest } = item.value;
  return {
    ...rest,
    headline: title,
    authorIds: authors,
    topicIds: topics,
    heroId: image || null,
    heroAlt: imageAlt,
    heroCaption: imageCaption,
  };
}

const demonstration = ['ar', 'en'].flatMap((locale) =>
  readdirSync(join(newsroom, 'articles', locale)).map((name) => ({ locale, name })),
);

describe('the demonstration newsroom', () => {
  test.each(demonstration)('$locale/$name is found to be well', ({ locale, name }) => {
    const content = read('md', readFileSync(join(newsroom, 'articles', locale, name), 'utf8'));
    const sectionName = sections.find(({ slug }) => slug === content.section)?.[locale] ?? '';
    const found = checksOf(content, { locale, sectionName, heroCredit: content.imageCredit });
    // One Arabic section is called Startups, to show what a Latin name does to a page.
    expect(found.filter(({ values }) => values?.name !== 'Startups')).toEqual([]);
    expect(cleanUpBody(content.body, { locale })).toEqual(content.body);
  });
});

/** A page as an editor let it go; it lies beside the repository and not in it. */
const path = ['../shared', '../../shared']
  .map((folder) => join(root, folder, 'seed/article.txt'))
  .find((candidate) => existsSync(candidate));

test.skipIf(!path)('a real page is seen through', () => {
  const text = readFileSync(path ?? '', 'utf8');
  const sectionName = text.split('\n')[1]?.split(' / ')[1] ?? '';
  const found = checksOf(read('txt', text), { locale: 'ar', sectionName, heroCredit: null });
  const of = (code: Finding['code']) => found.filter((one) => one.code === code);
  expect(of('quotation-unbalanced')).toHaveLength(1);
  expect(of('misspelling').map(({ values }) => values)).toEqual([{ word: 'أخر', right: 'آخر' }]);
  expect(of('section-untranslated').map(({ values }) => values)).toEqual([{ name: 'Russia' }]);
  expect(of('stop-missing').length).toBeGreaterThanOrEqual(10);
  expect(of('standfirst-empty')).toHaveLength(1);
});
